using Markdig.Syntax;
using MinutesSite.Model;
using MarkdigTables = Markdig.Extensions.Tables;

namespace MinutesSite.Parse.Markdown;

/// <summary>Markdig's blocks as the model's.</summary>
/// <param name="texts">Reads the texts.</param>
public sealed class BlockReader(RichTextReader texts)
{
    /// <summary>The blocks of a container: a list's entry, a quotation.</summary>
    public IReadOnlyList<Model.Block> Read(ContainerBlock container)
    {
        var blocks = new List<Model.Block>(container.Count);
        foreach (var child in container)
        {
            if (Read(child) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks.ToArray();
    }

    /// <summary>One block; null for what has no words and no look.</summary>
    public Model.Block? Read(Markdig.Syntax.Block block) =>
        block switch
        {
            HeadingBlock heading => new SubHeading(Math.Clamp(heading.Level, 4, 6), texts.Read(heading)),
            ParagraphBlock paragraph => texts.Read(paragraph) is { Text.Length: > 0 } text ? new Paragraph(text) : null,
            Markdig.Syntax.ListBlock list => List(list),
            QuoteBlock quote => new Quotation(Read(quote)),
            MarkdigTables.Table table => TableOf(table),
            CodeBlock code => new Preformatted(texts.Read(code)),
            Markdig.Syntax.ThematicBreakBlock => new ThematicBreak(),
            LinkReferenceDefinitionGroup or BlankLineBlock => null,
            LeafBlock leaf => texts.Read(leaf) is { Text.Length: > 0 } text ? new Paragraph(text) : null,
            _ => null,
        };

    private Model.ListBlock List(Markdig.Syntax.ListBlock list)
    {
        int? start =
            !list.IsOrdered ? null
            : int.TryParse(
                list.OrderedStart,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var first
            )
                ? first
            : 1;
        return new(start, list.OfType<ContainerBlock>().Select(Read).ToArray());
    }

    private Table TableOf(MarkdigTables.Table table)
    {
        var rows = table.OfType<MarkdigTables.TableRow>().ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var columns = Enumerable
            .Range(0, width)
            .Select(i => i < table.ColumnDefinitions.Count ? Alignment(table.ColumnDefinitions[i].Alignment) : ColumnAlignment.Start);
        var hasHeader = rows.Count > 0 && rows[0].IsHeader;
        IReadOnlyList<RichText> header = hasHeader ? Cells(rows[0], width) : [.. Enumerable.Repeat(RichText.Empty, width)];
        return new(
            columns.ToArray(),
            header,
            rows.Skip(hasHeader ? 1 : 0).Select(row => Cells(row, width)).ToArray<IReadOnlyList<RichText>>()
        );
    }

    private RichText[] Cells(MarkdigTables.TableRow row, int width)
    {
        var cells = new RichText[width];
        Array.Fill(cells, RichText.Empty);
        for (var i = 0; i < row.Count && i < width; i++)
        {
            if (row[i] is MarkdigTables.TableCell cell && cell.OfType<LeafBlock>().FirstOrDefault() is { } leaf)
            {
                cells[i] = texts.Read(leaf);
            }
        }

        return cells;
    }

    private static ColumnAlignment Alignment(MarkdigTables.TableColumnAlign? align) =>
        align switch
        {
            MarkdigTables.TableColumnAlign.Right => ColumnAlignment.End,
            MarkdigTables.TableColumnAlign.Center => ColumnAlignment.Center,
            _ => ColumnAlignment.Start,
        };
}
