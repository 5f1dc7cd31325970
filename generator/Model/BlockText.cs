using System.Text;

namespace MinutesSite.Model;

/// <summary>Blocks as plain text: for data files, for search, for counting words.</summary>
public static class BlockText
{
    /// <summary>The texts of <paramref name="blocks"/> in reading order: a block a line, a table's cells divided by tabs.</summary>
    public static string Of(IReadOnlyList<Block> blocks)
    {
        if (blocks is [Paragraph only])
        {
            return only.Text.Text;
        }

        var text = new StringBuilder();
        Append(text, blocks);
        return text.ToString();
    }

    /// <summary>Every text in <paramref name="blocks"/>, nested ones included, in reading order.</summary>
    public static IReadOnlyList<RichText> Texts(IEnumerable<Block> blocks)
    {
        var texts = new List<RichText>();
        AddTo(texts, blocks);
        return texts;
    }

    private static void AddTo(List<RichText> texts, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    foreach (var entry in list.Entries)
                    {
                        AddTo(texts, entry);
                    }

                    break;
                case Quotation quotation:
                    AddTo(texts, quotation.Blocks);
                    break;
                case Table table:
                    texts.AddRange(table.Header);
                    foreach (var row in table.Rows)
                    {
                        texts.AddRange(row);
                    }

                    break;
                default:
                    if (LineOf(block) is { } line)
                    {
                        texts.Add(line);
                    }

                    break;
            }
        }
    }

    private static RichText? LineOf(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Text,
            SubHeading heading => heading.Text,
            Preformatted preformatted => preformatted.Text,
            _ => null,
        };

    private static void Append(StringBuilder text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    foreach (var entry in list.Entries)
                    {
                        Append(text, entry);
                    }

                    break;
                case Quotation quotation:
                    Append(text, quotation.Blocks);
                    break;
                case Table table:
                    AppendRow(text, table.Header);
                    foreach (var row in table.Rows)
                    {
                        AppendRow(text, row);
                    }

                    break;
                default:
                    if (LineOf(block) is { } line)
                    {
                        StartLine(text).Append(line.Text);
                    }

                    break;
            }
        }
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<RichText> cells)
    {
        StartLine(text);
        for (var i = 0; i < cells.Count; i++)
        {
            text.Append(i == 0 ? "" : "\t").Append(cells[i].Text);
        }
    }

    private static StringBuilder StartLine(StringBuilder text) => text.Length == 0 ? text : text.Append('\n');
}
