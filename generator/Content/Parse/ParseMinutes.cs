using System.Buffers;
using Markdig.Syntax;
using MinutesSite.Diagnostics;
using MinutesSite.Fields;
using MinutesSite.Model;
using MinutesSite.Parse.Markdown;

namespace MinutesSite.Parse;

/// <summary>One minutes file, bytes to <see cref="Meeting"/>. Any bytes end in a meeting or in a problem.</summary>
public static class ParseMinutes
{
    private static readonly SearchValues<char> Nesting = SearchValues.Create(" \t>*+-0123456789.)");

    /// <summary>Parses a file.</summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="registers">The forums whose abbreviations the front matter may use.</param>
    /// <param name="attachments">The files that it may link to.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <param name="keys">The keys of front matter; null for those that every archive has.</param>
    /// <returns>The meeting; null, with an error reported, where it cannot be told which meeting this is.</returns>
    public static Meeting? Parse(
        string file,
        ReadOnlyMemory<byte> bytes,
        Registers registers,
        AttachmentFiles attachments,
        ICollection<Diagnostic> problems,
        FrontMatterTable? keys = null
    )
    {
        if (bytes.Length == 0)
        {
            problems.Add(Problems.FileEmpty(file));
            return null;
        }

        if (
            Decode.Text(file, bytes.Span, problems) is not { } text
            || IsConflict(file, text, problems)
            || FrontMatterBlock.Of(file, text, problems) is not { } block
            || ParseFrontMatter.Parse(file, block, registers, keys ?? FrontMatterTable.Default, problems) is not { } front
        )
        {
            return null;
        }

        var links = new LinkTargets(file, Address(front), attachments, problems);
        if (Written(file, block, front, links, problems) is not { } written)
        {
            return null;
        }

        if (front is { IsClosed: true, IsWithdrawn: false } && written.Any(item => item.Sections.Any(section => section.Blocks.Count > 0)))
        {
            problems.Add(Problems.ClosedTextInSource(written[0].At, null));
        }

        var items = written.Select((item, index) => ParseItem.Parse(item, index, front, links, registers, problems)).ToArray();
        ReportFrontMatterWithoutItem(front, items, problems);
        var keptBack = KeptBack(front, items, links, attachments, text);
        return front.IsClosed
            ? Meeting.Of(Closed(file, front) with { AttachmentsKeptBack = keptBack })
            : Open(file, front) with
            {
                Items = items,
                AttachmentsKeptBack = keptBack,
            };
    }

    /// <summary>
    /// The meeting that a file's front matter tells of, without its items; null where it cannot be told which meeting this is.
    /// </summary>
    /// <param name="file">Its path, as messages show it.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="registers">The forums whose abbreviations the front matter may use.</param>
    /// <param name="keys">The keys of front matter; null for those that every archive has.</param>
    public static Meeting? Head(string file, ReadOnlyMemory<byte> bytes, Registers registers, FrontMatterTable? keys = null) =>
        Decode.Text(file, bytes.Span, []) is { } text
        && FrontMatterBlock.Of(file, text, []) is { } block
        && ParseFrontMatter.Parse(file, block, registers, keys ?? FrontMatterTable.Default, []) is { } front
            ? front.IsClosed
                ? Meeting.Of(Closed(file, front))
                : Open(file, front)
            : null;

    private static bool IsConflict(string file, string text, ICollection<Diagnostic> problems)
    {
        var at = MergeConflicts.First(text);
        if (at is { } line)
        {
            problems.Add(Problems.MergeConflict(new(file, line, 1)));
        }

        return at is not null;
    }

    private static string Address(FrontMatter front) => $"/referater/{front.Id}/";

    private static Meeting Open(string file, FrontMatter front) =>
        front.Said.SaidOf(
            new()
            {
                Id = front.Id,
                File = file,
                Forum = front.Forum,
                Date = front.Date,
            }
        );

    // Only what a key says that stays when closed: any other word is dropped here, before any stage can publish it.
    private static ClosedMeeting Closed(string file, FrontMatter front) =>
        front.Said.SaidOfClosed(
            new()
            {
                Id = front.Id,
                File = file,
                Forum = front.Forum,
                Date = front.Date,
            }
        );

    // The files of everything that is not public: of the whole file, or of the lines of its closed items.
    private static string[] KeptBack(FrontMatter front, AgendaItem[] items, LinkTargets links, AttachmentFiles attachments, string text)
    {
        var isWhole = front.IsClosed || front.IsDraft;
        var kept = links
            .Written.Where(link => isWhole || IsInClosed(link.Line, items))
            .SelectMany(link => MeantAttachments.Addresses(link.Target, attachments))
            .Concat(
                isWhole
                    ? NamedAttachments.Addresses(text, attachments)
                    : ClosedTexts(items, text).SelectMany(part => NamedAttachments.Addresses(part, attachments))
            );
        if (isWhole && front.OfficialDocument is { } document)
        {
            kept = kept.Concat(MeantAttachments.Addresses(document, attachments)).Concat(MeantAttachments.Called(document, attachments));
        }

        return [.. kept.Distinct(StringComparer.Ordinal)];
    }

    // The lines of each closed item: from its heading to the next item's.
    private static IEnumerable<string> ClosedTexts(AgendaItem[] items, string text)
    {
        if (!Array.Exists(items, item => item.IsClosed))
        {
            yield break;
        }

        var lines = text.Split('\n');
        var starts = items.Select(item => item.At.Line).Order().ToList();
        foreach (var start in items.Where(item => item.IsClosed).Select(item => item.At.Line))
        {
            var next = starts.Find(line => line > start) is var line and > 0 ? line : lines.Length + 1;
            yield return string.Join('\n', lines.Skip(start - 1).Take(next - start));
        }
    }

    private static bool IsInClosed(int line, AgendaItem[] items) =>
        items.Where(item => item.At.Line <= line).MaxBy(item => item.At.Line) is { IsClosed: true };

    private static IReadOnlyList<WrittenItem>? Written(
        string file,
        FrontMatterBlock block,
        FrontMatter front,
        LinkTargets links,
        ICollection<Diagnostic> problems
    )
    {
        var body = EditorsComments.Blanked(block.Body);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(body, MarkdownPipelines.Minutes);
        }
        catch (ArgumentException)
        {
            // Markdig's only complaint about a text: blocks nested deeper than it follows.
            problems.Add(Problems.TextNestedTooDeep(DeepestLine(file, block)));
            return null;
        }

        var reader = new RichTextReader(links, block.BodyLine);
        return WithClosedItems(SplitItems.Split(file, body, document, reader, block.BodyLine, problems), front);
    }

    // Where the most signs of lists and quotations stand before the first letter.
    private static SourcePosition DeepestLine(string file, FrontMatterBlock block)
    {
        var lines = block.Body.Split('\n');
        var deepest = Enumerable.Range(0, lines.Length).MaxBy(i => lines[i].AsSpan().IndexOfAnyExcept(Nesting));
        return new(file, block.BodyLine + deepest + 1, 1);
    }

    // A closed item need not be in the text at all: that the front matter names it is enough.
    private static IReadOnlyList<WrittenItem> WithClosedItems(IReadOnlyList<WrittenItem> written, FrontMatter front)
    {
        var missing = front
            .Items.Where(said => said.Value.IsClosed && !written.Any(item => item.Number == said.Key))
            .Select(said => new WrittenItem(said.Key, RichText.Empty, null, [], said.Value.At))
            .ToList();
        return missing.Count == 0 ? written : [.. written.Concat(missing).OrderBy(item => item.Number)];
    }

    private static void ReportFrontMatterWithoutItem(FrontMatter front, AgendaItem[] items, ICollection<Diagnostic> problems)
    {
        if (front.CaseNumbers.Count > 0 && front.CaseNumbers.Count != items.Length)
        {
            problems.Add(Problems.CaseNumberCount(front.CaseNumbersAt, front.CaseNumbers.Count, items.Length));
        }

        foreach (var (number, said) in front.Items)
        {
            if (!items.Any(item => item.Number == number))
            {
                problems.Add(Problems.ItemKeyWithoutItem(said.At, number));
            }
        }
    }
}
