using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>Rows of cells as a table: its header, its columns of figures, a title above it.</summary>
public static partial class BuildTable
{
    /// <summary>
    /// The blocks that rows standing together are: a table, perhaps with its title as a paragraph before it; a single row is text.
    /// </summary>
    public static IEnumerable<Block> Of(IReadOnlyList<SourceBlock> rows)
    {
        var cells = rows.Select(row => row.Cells!.Select(StrayMarks.Removed).ToList())
            .Where(row => row.Exists(cell => cell.Text.Length > 0))
            .ToList();
        var from = 0;

        // "Antal bestilte maskiner", alone in the first row and with a fuller row below it, is the table's title.
        while (
            from < cells.Count - 2
            && cells[from].Skip(1).All(cell => cell.Text.Length == 0)
            && cells[from + 1].Count(cell => cell.Text.Length > 0) > 1
        )
        {
            yield return new Paragraph(cells[from][0]);
            from++;
        }

        var left = cells.Skip(from).ToList();
        if (left.Count < 2 || left.Max(LastFilled) < 1)
        {
            foreach (var row in left)
            {
                yield return new Paragraph(
                    row.Where(cell => cell.Text.Length > 0).Aggregate(RichText.Empty, (text, cell) => text.Then(" ", cell))
                );
            }

            yield break;
        }

        yield return Table(left, rows[0].IsHeaderRow);
    }

    private static int LastFilled(List<RichText> row) => row.FindLastIndex(cell => cell.Text.Length > 0);

    private static Table Table(List<List<RichText>> rows, bool firstIsHeader)
    {
        // A trailing tab on every line is no column.
        var width = rows.Max(LastFilled) + 1;
        foreach (var row in rows)
        {
            row.RemoveRange(Math.Min(row.Count, width), Math.Max(0, row.Count - width));
            row.AddRange(Enumerable.Repeat(RichText.Empty, width - row.Count));
        }

        var columns = Enumerable
            .Range(0, width)
            .Select(column => IsFigures(rows, column) ? ColumnAlignment.End : ColumnAlignment.Start)
            .ToList();
        var hasHeader =
            firstIsHeader
            || !Enumerable
                .Range(0, width)
                .Any(column =>
                    columns[column] == ColumnAlignment.End && IsFigure(rows[0][column].Text) && !Year().IsMatch(rows[0][column].Text)
                );
        IReadOnlyList<RichText> header = hasHeader
            ? [.. rows[0].Select(cell => cell.WithoutWeight())]
            : [.. Enumerable.Repeat(RichText.Empty, width)];
        return new(columns, header, [.. rows.Skip(hasHeader ? 1 : 0)]);
    }

    private static bool IsFigures(List<List<RichText>> rows, int column)
    {
        var filled = rows.Skip(1).Select(row => row[column].Text).Where(text => text.Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(IsFigure);
    }

    /// <summary>Whether a cell is a number, with its unit or without.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(text);

    [GeneratedRegex(
        @"^(?:kr\.?\s*)?[-–+−±]?\s?(?:[0-9]{1,3}(?:[. "
            + @"][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?\s*(?:%|pct\.?|kr\.?|mio\.?(?:\s*kr\.?)?|t\.?kr\.?|1\.000 kr\.?|,-|\*)?$|^[-–]$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Figure();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
