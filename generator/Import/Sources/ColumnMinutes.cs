using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>
/// Minutes set in columns on a page: a line of names, "Dagsorden" and "Referat", and below it a row an item that begins with its number.
/// A row's cells take several lines each, with blank ones between; it ends where a line runs across the columns.
/// </summary>
public static partial class ColumnMinutes
{
    private const int LeastItems = 2;

    // How far a cell's words may stand from its column's name.
    private const int Slack = 2;

    /// <summary>The rows, by the index of their first line; the line of names is a row too.</summary>
    public static IReadOnlyDictionary<int, LayoutRow> Find(IReadOnlyList<TextLine> lines, IReadOnlyDictionary<int, string> furniture)
    {
        var rows = new Dictionary<int, LayoutRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!furniture.ContainsKey(i) && StartsOf(lines[i].Text) is { Count: >= 2 } starts)
            {
                var found = Rows(lines, i + 1, starts, furniture);
                if (found.Count >= LeastItems)
                {
                    rows[i] = new(Cells(lines[i].Text, starts) ?? [], i);
                    foreach (var (first, row) in found)
                    {
                        rows[first] = row;
                    }

                    i = found[^1].Row.Last;
                }
            }
        }

        return rows;
    }

    // Where the columns begin, where the first names the items and another what was said of them.
    private static List<int>? StartsOf(string line)
    {
        var names = Name().Matches(line);
        return
            names.Count >= 2
            && names.Count <= 4
            && (
                ItemColumn().IsMatch(names[0].Value)
                || (names.Count > 2 && NumberColumn().IsMatch(names[0].Value) && ItemColumn().IsMatch(names[1].Value))
            )
            && names.Skip(1).Any(name => TextColumn().IsMatch(name.Value))
            ? [.. names.Select((name, at) => at == 0 ? 0 : name.Index)]
            : null;
    }

    private static List<(int First, LayoutRow Row)> Rows(
        IReadOnlyList<TextLine> lines,
        int from,
        List<int> starts,
        IReadOnlyDictionary<int, string> furniture
    )
    {
        var rows = new List<(int First, LayoutRow Row)>();
        for (var i = from; i < lines.Count && lines[i].Page == lines[from].Page; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text) || RuleLine.Is(lines[i].Text) || furniture.ContainsKey(i))
            {
                continue;
            }

            if (Cells(lines[i].Text, starts) is not { } cells)
            {
                break;
            }

            if (Numbered().IsMatch(cells[0]) && cells.Skip(1).Any(cell => cell.Length > 0))
            {
                rows.Add((i, new(cells, i)));
            }
            else if (rows.Count == 0 || (cells.Skip(1).All(cell => cell.Length == 0) && lines[i].Text.TrimEnd().Length > starts[1]))
            {
                break;
            }
            else if (cells.Skip(1).All(cell => cell.Length == 0) && string.IsNullOrWhiteSpace(lines[i - 1].Text))
            {
                // By itself below a blank line, at the margin: the table is over.
                break;
            }
            else
            {
                var (first, row) = rows[^1];
                rows[^1] = (first, new([.. row.Cells.Select((before, column) => Joined(before, cells[column], column))], i));
            }
        }

        return rows;
    }

    // What begins with a capital below a title that can end there is a line by itself.
    private static string Joined(string before, string cell, int column) =>
        column == 0 && before.Length > 0 && cell.Length > 0 && char.IsUpper(cell[0]) && !Recognise.JoinLines.EndsInside(before)
            ? before + "\n" + cell
            : (before + " " + cell).Trim();

    // The words of a line by column; null where a word runs across a column's beginning.
    private static string[]? Cells(string line, List<int> starts)
    {
        var cells = new string[starts.Count];
        var from = 0;
        for (var column = 0; column < starts.Count; column++)
        {
            var end = line.Length;
            if (column + 1 < starts.Count && starts[column + 1] < line.Length)
            {
                var cut = Enumerable
                    .Range(0, (Slack * 2) + 1)
                    .Select(step => starts[column + 1] + (step % 2 == 0 ? -step / 2 : (step + 1) / 2))
                    .FirstOrDefault(at => at > from && at < line.Length && line[at - 1] == ' ', -1);
                if (cut < 0)
                {
                    return null;
                }

                end = cut;
            }

            cells[column] = TextSource.Collapsed(line[Math.Min(from, line.Length)..Math.Max(Math.Min(from, line.Length), end)]);
            from = end;
        }

        return cells;
    }

    [GeneratedRegex(@"\S+(?: \S+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^(?:(?:dagsordens)?punkt(?:er)?|dagsorden|emne|sag|titel|tema)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ItemColumn();

    [GeneratedRegex(@"^(?:nr\.?|#|pkt\.?|punkt)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberColumn();

    [GeneratedRegex(
        @"^(?:referat|beslutning(?:er)?|drøftelse|konklusion|noter|resultat|opsamling|bemærkninger)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TextColumn();

    [GeneratedRegex(@"^(?:punkt\s*|pkt\.?\s*)?[0-9]{1,3}\s*[.):]?(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
