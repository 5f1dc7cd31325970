using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>Tables in text that keeps a page's layout: columns are apart by white space that stands under white space.</summary>
public static partial class LayoutTables
{
    /// <summary>The cells of the lines that are a table's rows, by the line's index.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="furniture">Page numbers and running heads, which are set apart like columns and are none.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> Find(IReadOnlyList<TextLine> lines, IReadOnlyDictionary<int, string> furniture)
    {
        var rows = new Dictionary<int, IReadOnlyList<string>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && lines[end].Page == lines[i].Page && Gap().IsMatch(lines[end].Text.TrimStart()) && !furniture.ContainsKey(end) && !IsNoRow(lines[end].Text))
            {
                end++;
                // A blank line between rows is a row's own spacing.
                var next = end;
                while (next < lines.Count && next < end + 2 && string.IsNullOrWhiteSpace(lines[next].Text))
                {
                    next++;
                }

                if (next > end && next < lines.Count && lines[next].Page == lines[i].Page && Gap().IsMatch(lines[next].Text.TrimStart()) && !furniture.ContainsKey(next))
                {
                    end = next;
                }
            }

            if (end > i + 1)
            {
                AddRows(lines, i, end, rows);
            }

            i = Math.Max(i, end - 1);
        }

        return rows;
    }

    private static bool IsNoRow(string line)
        => TableOfContentsLine.HasLeader(line) || Recognise.HeadLabel.StartOf(TextSource.Collapsed(line)) is not null || ListMarker.At(line.TrimStart()) is not null;

    private static void AddRows(IReadOnlyList<TextLine> lines, int from, int to, Dictionary<int, IReadOnlyList<string>> rows)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            width = Math.Max(width, lines[i].Text.Length);
        }

        // A column boundary is white space, two wide or more, down through every row.
        var filled = new bool[width + 2];
        for (var i = from; i < to; i++)
        {
            var text = lines[i].Text;
            for (var c = 0; c < text.Length; c++)
            {
                filled[c] |= !char.IsWhiteSpace(text[c]);
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

            var end = c;
            while (end < width && (filled[end] || (end + 1 < filled.Length && filled[end + 1] && end > c)))
            {
                end++;
            }

            columns.Add((c, end));
            c = end;
        }

        if (columns.Count < 2)
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            var text = lines[i].Text;
            if (!string.IsNullOrWhiteSpace(text))
            {
                rows[i] = [.. columns.Select(column => TextSource.Collapsed(text[Math.Min(text.Length, column.Start)..Math.Min(text.Length, column.End)]))];
            }
        }
    }

    [GeneratedRegex(@"\S\s{3,}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
