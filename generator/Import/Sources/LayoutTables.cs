using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>A row of a table in text that keeps a page's layout.</summary>
/// <param name="Cells">Its cells, each with all of its lines.</param>
/// <param name="Last">The index of the row's last line; the lines between belong to it too.</param>
public sealed record LayoutRow(IReadOnlyList<string> Cells, int Last);

/// <summary>Tables in text that keeps a page's layout: columns are apart by white space that stands under white space.</summary>
public static partial class LayoutTables
{
    /// <summary>The rows, by the index of their first line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="furniture">Page numbers and running heads, which are set apart like columns and are none.</param>
    public static IReadOnlyDictionary<int, LayoutRow> Find(IReadOnlyList<TextLine> lines, IReadOnlyDictionary<int, string> furniture)
    {
        var rows = new Dictionary<int, LayoutRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            var gaps = 0;
            while (
                end < lines.Count
                && lines[end].Page == lines[i].Page
                && !string.IsNullOrWhiteSpace(lines[end].Text)
                && !furniture.ContainsKey(end)
                && !IsNoRow(lines[end].Text)
            )
            {
                gaps += HasGap(lines[end].Text) ? 1 : 0;
                end++;
            }

            // Of a table's lines only those of a cell that takes two have no gap.
            if (gaps >= 2 && gaps * 2 >= end - i)
            {
                AddRows(lines, i, end, rows);
            }

            i = Math.Max(i, end - 1);
        }

        return rows;
    }

    private static bool HasGap(string line) => Gap().IsMatch(line.TrimStart()) || line.Length - line.TrimStart().Length > 20;

    private static bool IsNoRow(string line) =>
        line.Contains('\t', StringComparison.Ordinal)
        || TableOfContentsLine.HasLeader(line)
        || Recognise.HeadLabel.StartOf(TextSource.Collapsed(line)) is not null
        || ListMarker.At(line.TrimStart()) is not null;

    private static void AddRows(IReadOnlyList<TextLine> lines, int from, int to, Dictionary<int, LayoutRow> rows)
    {
        var columns = ColumnsOf([.. Enumerable.Range(from, to - from).Select(i => lines[i].Text)]);
        if (columns.Count < 2)
        {
            return;
        }

        var cells = Enumerable
            .Range(from, to - from)
            .Select(i => columns.Select(column => TextSource.Collapsed(Part(lines[i].Text, column.Start, column.End))).ToArray())
            .ToList();
        for (var i = 0; i < cells.Count;)
        {
            var row = cells[i].ToArray();
            var next = i + 1;
            while (next < cells.Count && (IsAroundNext(cells, i, next) || GoesOn(row, cells[next])))
            {
                // Of a cell in the middle of its row the first line stands above the others' only line, the last below it.
                for (var column = 0; column < row.Length; column++)
                {
                    row[column] = (row[column] + " " + cells[next][column]).Trim();
                }

                next++;
            }

            rows[from + i] = new(row, from + next - 1);
            i = next;
        }
    }

    private static bool IsAroundNext(List<string[]> cells, int first, int next)
    {
        var middle = next == first + 1 ? next : next - 1;
        return middle + 1 < cells.Count
            && middle == first + 1
            && cells[first].Zip(cells[middle + 1]).All(pair => (pair.First.Length > 0) == (pair.Second.Length > 0))
            && cells[first].Zip(cells[middle]).All(pair => pair.First.Length == 0 || pair.Second.Length == 0)
            && cells[first].Any(cell => cell.Length > 0)
            && cells[middle].Any(cell => cell.Length > 0)
            && cells[first].Count(cell => cell.Length > 0) * 2 <= cells[first].Length;
    }

    /// <summary>Whether a line only goes on cells of the row above it.</summary>
    private static bool GoesOn(string[] row, string[] next)
    {
        var filled = Enumerable.Range(0, next.Length).Where(column => next[column].Length > 0).ToList();
        return filled.Count > 0
            && filled.Count * 2 <= next.Length
            && filled.TrueForAll(column =>
                row[column].Length > 0
                && (char.IsLower(next[column][0]) || next[column][0] is '(' or '&' || row[column][^1] is '&' or ',' or '/' or '-' or '+')
            );
    }

    private static string Part(string text, int start, int end) => text[Math.Min(text.Length, start)..Math.Min(text.Length, end)];

    /// <summary>The columns: what stands between white space, two wide or more, that goes down through every row.</summary>
    private static List<(int Start, int End)> ColumnsOf(string[] rows)
    {
        var width = rows.Max(row => row.Length);
        var filled = new bool[width + 2];
        foreach (var row in rows)
        {
            for (var c = 0; c < row.Length; c++)
            {
                filled[c] |= !char.IsWhiteSpace(row[c]);
            }
        }

        var columns = new List<(int Start, int End)>();
        for (var c = 0; c < width;)
        {
            if (!filled[c])
            {
                c++;
                continue;
            }

            var end = c + 1;
            while (end < width && (filled[end] || filled[end + 1]))
            {
                end++;
            }

            columns.Add((c, end));
            c = end;
        }

        return columns;
    }

    [GeneratedRegex(@"\S {3,}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
