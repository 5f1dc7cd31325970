using System.Net;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Structured;

/// <summary>The words of a structured source as the proof reads them: a line for every field, title and paragraph, in order.</summary>
internal sealed partial class SourceLines
{
    private readonly List<SourceLine> lines = [];
    private readonly Dictionary<int, string> leftOut = [];
    private readonly List<int> head = [];

    public IReadOnlyList<SourceLine> All => lines;

    public IReadOnlyDictionary<int, string> LeftOut => leftOut;

    public IReadOnlyList<int> Head => head;

    public int Add(string text)
    {
        lines.Add(new(lines.Count + 1, text));
        return lines.Count;
    }

    /// <summary>A field's text on one line, odd spaces made plain.</summary>
    public static string Shown(string text) =>
        TextSource.Collapsed(text.Replace('\u00a0', ' ').Replace("\u00ad", "", StringComparison.Ordinal).Replace('\n', ' '));

    /// <summary>Takes back what a field without content added.</summary>
    public void RemoveFrom(int count) => lines.RemoveRange(count, lines.Count - count);

    public void AddField(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            head.Add(Add(text));
        }
    }

    public void AddLeftOut(string text, string because) => leftOut[Add(text)] = because;

    /// <summary>The blocks of a field's content: HTML where it is some, else a paragraph a line.</summary>
    public IReadOnlyList<SourceBlock> Content(string value)
    {
        var text = value.Trim();
        if (Tag().IsMatch(text))
        {
            var read = HtmlSource.Read("", text);
            var before = lines.Count;
            lines.AddRange(read.Lines.Select(line => line with { Number = line.Number + before }));
            return [.. read.Blocks.Select(block => block with { Lines = [.. block.Lines.Select(line => line + before)] })];
        }

        return [.. WebUtility.HtmlDecode(text).Split('\n').Select(Shown).Where(line => line.Length > 0).Select(Paragraph)];
    }

    /// <summary>Whether a block is a section's heading inside a field.</summary>
    public static bool IsHeadingOfSection(SourceBlock block) =>
        block.IsText is false && block.HeadingLevel > 0 && Recognise.SectionNames.KindOf(block.Plain) is not null;

    private SourceBlock Paragraph(string text)
    {
        var sign = ListMarker.At(text);
        return new([Add(text)], Model.RichText.Plain(sign is { } marker ? text[marker.Length..].Trim() : text)) { Marker = sign?.Sign };
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
