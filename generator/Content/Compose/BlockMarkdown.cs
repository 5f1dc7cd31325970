using System.Globalization;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Compose;

/// <summary>Blocks as markdown, each after an empty line.</summary>
internal static class BlockMarkdown
{
    private static readonly string[] Alignments = ["---", ":-:", "--:"];

    public static void Append(StringBuilder file, IReadOnlyList<Block> blocks)
    {
        foreach (var block in Lines(blocks))
        {
            file.Append('\n');
            foreach (var line in block)
            {
                file.Append(line).Append('\n');
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(IReadOnlyList<Block> blocks)
    {
        var listsInARow = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            // Two lists in a row would be read as one; another marker keeps them apart.
            listsInARow = i > 0 && blocks[i] is ListBlock && blocks[i - 1] is ListBlock ? listsInARow + 1 : 0;
            yield return Lines(blocks[i], listsInARow % 2 == 1);
        }
    }

    private static IReadOnlyList<string> Lines(Block block, bool hasOtherMarker) =>
        block switch
        {
            Paragraph paragraph => Text(paragraph.Text, LineKind.Paragraph).Split('\n'),
            SubHeading heading => [$"{new string('#', Math.Clamp(heading.Level, 4, 6))} {Text(heading.Text, LineKind.Heading)}"],
            Preformatted preformatted => Fenced(preformatted.Text.Text),
            ListBlock list => [.. ListLines(list, hasOtherMarker)],
            Table table => [.. TableLines(table)],
            Quotation quotation => [.. Joined(quotation.Blocks, isTight: false).Select(line => line.Length == 0 ? ">" : "> " + line)],
            _ => ["***"],
        };

    private static string Text(RichText text, LineKind kind)
    {
        var line = new StringBuilder(text.Text.Length + 16);
        InlineMarkdown.Append(line, text, kind);
        return line.ToString();
    }

    private static List<string> Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        return [fence, .. text.Split('\n'), fence];
    }

    private static IEnumerable<string> ListLines(ListBlock list, bool hasOtherMarker)
    {
        // A list is tight, without empty lines, unless an entry has more than one paragraph.
        var isTight = list.Entries.All(entry => entry.Skip(1).All(block => block is ListBlock));
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var marker =
                list.Start is { } start ? (start + i).ToString(CultureInfo.InvariantCulture) + (hasOtherMarker ? ")" : ".")
                : hasOtherMarker ? "*"
                : "-";
            if (i > 0 && !isTight)
            {
                yield return "";
            }

            var isFirst = true;
            foreach (var line in Joined(list.Entries[i], isTight))
            {
                yield return line.Length == 0 ? "" : (isFirst ? marker : new string(' ', marker.Length)) + " " + line;
                isFirst = false;
            }

            if (isFirst)
            {
                yield return marker;
            }
        }
    }

    private static IEnumerable<string> Joined(IReadOnlyList<Block> blocks, bool isTight)
    {
        var isFirst = true;
        foreach (var block in Lines(blocks))
        {
            if (!isFirst && !isTight)
            {
                yield return "";
            }

            foreach (var line in block)
            {
                yield return line;
            }

            isFirst = false;
        }
    }

    private static IEnumerable<string> TableLines(Table table)
    {
        yield return Row(table.Header);
        yield return "| " + string.Join(" | ", table.Columns.Select(column => Alignments[(int)column])) + " |";
        foreach (var row in table.Rows)
        {
            yield return Row(row);
        }
    }

    private static string Row(IReadOnlyList<RichText> cells) =>
        "| " + string.Join(" | ", cells.Select(cell => Text(cell, LineKind.Cell))) + " |";
}
