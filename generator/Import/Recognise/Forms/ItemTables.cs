using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>A table of its own for each item: "Punkt 42" and the title in the first row, and below it a row for each section.</summary>
public static partial class ItemTables
{
    /// <summary>The blocks, each such table set as a heading with sections.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks)
    {
        if (blocks.Count(IsTitle) < 2)
        {
            return blocks;
        }

        var result = new List<SourceBlock>(blocks.Count);
        var isInside = false;
        foreach (var block in blocks)
        {
            if (IsTitle(block))
            {
                isInside = true;
                var number = int.Parse(Number().Match(block.Cells![0].Text).Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
                result.Add(ItemForms.Heading(block.Lines, number, block.Cells[1]));
                continue;
            }

            isInside &= block.Cells is not null;
            if (
                isInside
                && block.Cells is [{ Text.Length: > 2 and < 60 } label, var value]
                && !label.Text.Contains('\n', StringComparison.Ordinal)
            )
            {
                result.AddRange(Section(block, label, value));
            }
            else
            {
                result.Add(block);
            }
        }

        return result;
    }

    private static IEnumerable<SourceBlock> Section(SourceBlock row, RichText label, RichText value)
    {
        if (JournalNumbers.Find($"{label.Text} {value.Text}") is not null)
        {
            yield return new(row.Lines, RichText.Plain($"{label.Text} {value.Text}")) { BeginsParagraph = true };
            yield break;
        }

        yield return new(row.Lines, label.WithoutWeight()) { HeadingLevel = 3, BeginsParagraph = true };
        var start = 0;
        foreach (var line in value.Text.Split('\n'))
        {
            var text = value.Slice(start, line.Length).Trimmed();
            start += line.Length + 1;
            if (text.Text.Length > 0)
            {
                yield return ListMarker.At(text.Text) is { } marker
                    ? new(row.Lines, text.From(marker.Length).Trimmed()) { Marker = marker.Sign }
                    : new(row.Lines, text) { BeginsParagraph = true };
            }
        }
    }

    private static bool IsTitle(SourceBlock block) =>
        block.Cells is [var number, { Text.Length: > 2 and < 300 } title]
        && Number().IsMatch(number.Text)
        && !title.Text.Contains('\n', StringComparison.Ordinal)
        && title.Text.Any(char.IsLetter);

    [GeneratedRegex(
        @"^\s*(?:(?:dagsordens)?punkt|pkt\.?|sag)\s*(?:nr\.?\s*)?(?<number>[0-9]{1,3})\s*[.:)]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();
}
