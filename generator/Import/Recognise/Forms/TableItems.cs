using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>Minutes as a table, a row an item: the columns are its title and its sections. Also "3." and a title in two cells.</summary>
public static partial class TableItems
{
    private const int LongestTitle = 300;

    /// <summary>The blocks, rows that are items set as such.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        if (!blocks.Any(block => block.Cells is not null))
        {
            return blocks;
        }

        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Cells is null)
            {
                result.Add(blocks[i]);
                continue;
            }

            var end = i + 1;
            while (
                end < blocks.Count && blocks[end].Cells is { } cells && cells.Count == blocks[i].Cells!.Count && !blocks[end].IsHeaderRow
            )
            {
                end++;
            }

            var rows = blocks.Skip(i).Take(end - i).ToList();
            result.AddRange(Headed(rows, ledger) ?? Bare(rows) ?? rows.Select(NumberAndTitle));
            i = end - 1;
        }

        return result;
    }

    // A header names the column of titles, and at least one that says what became of an item.
    private static IEnumerable<SourceBlock>? Headed(List<SourceBlock> rows, Ledger ledger)
    {
        var header = rows[0].Cells!.Select(cell => cell.Text.Trim().TrimEnd(':')).ToList();
        var title = header.FindIndex(name => TitleColumn().IsMatch(name));
        if (title < 0 || rows.Count < 2 || !header.Exists(name => SectionNames.InItem(name) is not null || TextColumn().IsMatch(name)))
        {
            return null;
        }

        var number = header.FindIndex(name => NumberColumn().IsMatch(name));
        ledger.LeaveOut(rows[0].Lines, "kolonnernes navne, nu afsnit i hvert punkt");
        return rows.Skip(1).SelectMany((row, at) => Row(row, header, number == title ? -1 : number, title, at + 1, ledger)).ToList();
    }

    private static IEnumerable<SourceBlock> Row(
        SourceBlock row,
        List<string> header,
        int numberColumn,
        int titleColumn,
        int at,
        Ledger ledger
    )
    {
        var cells = row.Cells!;
        var (number, whole) = Numbered(cells[titleColumn]);
        // "Budget 2026" with "Skolelederen gennemgår rammen." below it in the same cell.
        var lines = Lines(whole).ToList();
        var title = lines.Count > 0 ? lines[0] : whole;
        if (numberColumn >= 0 && Digits().Match(cells[numberColumn].Text) is { Success: true } own)
        {
            number = Parsed(own.Groups["number"].Value);
        }

        yield return ItemForms.Heading(row.Lines, number ?? at, title);
        foreach (var below in lines.Skip(1))
        {
            yield return new(row.Lines, below) { BeginsParagraph = true };
        }

        for (var column = 0; column < cells.Count; column++)
        {
            if (column == titleColumn || column == numberColumn || cells[column].Text.Length == 0)
            {
                continue;
            }

            // "Formål: Beslutning", "Hvem: Asta": a word or two about the item, and no section of it.
            if (IsRemark(header[column], cells[column].Text))
            {
                ledger.AddHeading(header[column]);
                yield return new(row.Lines, RichText.Plain(header[column] + ": ").Then("", cells[column].WithoutWeight()))
                {
                    BeginsParagraph = true,
                };
                continue;
            }

            if (header[column].Length > 0)
            {
                ledger.AddHeading(header[column]);
                yield return new(row.Lines, RichText.Plain(header[column])) { HeadingLevel = 3 };
            }

            foreach (var text in Lines(cells[column]))
            {
                yield return new(row.Lines, text);
            }
        }
    }

    private static bool IsRemark(string name, string text) =>
        text.Length < 40
        && !text.Contains('\n', StringComparison.Ordinal)
        && SectionNames.InItem(name) is null
        && !TextColumn().IsMatch(name)
        && name.Length > 0;

    // Without a header: rows that begin "1. Titel", with the text beside it.
    private static IEnumerable<SourceBlock>? Bare(List<SourceBlock> rows)
    {
        var numbered = rows.Select(row => (Row: row, Read: Numbered(row.Cells![0]))).ToList();
        var own = numbered.Where(pair => pair.Read.Number is not null && pair.Read.Title.Text.Length > 2).ToList();
        if (
            own.Count < 2
            || own.Count * 3 < rows.Count * 2
            || !own.Zip(own.Skip(1)).All(pair => pair.First.Read.Number < pair.Second.Read.Number)
            || own.TrueForAll(pair => pair.Row.Cells!.Skip(1).All(cell => cell.Text.Length < 4))
        )
        {
            return null;
        }

        return numbered
            .SelectMany(pair =>
                pair.Read.Number is { } number
                    ? pair
                        .Row.Cells!.Skip(1)
                        .SelectMany(Lines)
                        .Select(text => new SourceBlock(pair.Row.Lines, text))
                        .Prepend(ItemForms.Heading(pair.Row.Lines, number, pair.Read.Title))
                    : pair.Row.Cells!.SelectMany(Lines).Select(text => new SourceBlock(pair.Row.Lines, text))
            )
            .ToList();
    }

    // "3." in one cell and the title in the next, as tables that only set the page have it.
    private static SourceBlock NumberAndTitle(SourceBlock row) =>
        row.Cells is { Count: 2 or 3 } cells
        && !row.IsHeaderRow
        && Digits().Match(cells[0].Text) is { Success: true } number
        && cells[1].Text.Length is > 2 and <= LongestTitle
        && cells[1].Text.Any(char.IsLetter)
        && cells.Skip(2).All(cell => cell.Text.Length == 0)
            ? row with
            {
                Cells = null,
                Marker = number.Groups["number"].Value + ".",
                Text = cells[1],
            }
            : row;

    private static (int? Number, RichText Title) Numbered(RichText cell) =>
        Beginning().Match(cell.Text) is { Success: true } match
            ? (Parsed(match.Groups["number"].Value), cell.From(match.Length).Trimmed())
            : (null, cell);

    private static int Parsed(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<RichText> Lines(RichText cell)
    {
        var start = 0;
        for (var end = cell.Text.IndexOf('\n', StringComparison.Ordinal); start < cell.Text.Length; end = cell.Text.IndexOf('\n', start))
        {
            end = end < 0 ? cell.Text.Length : end;
            if (cell.Slice(start, end - start).Trimmed() is { Text.Length: > 0 } line)
            {
                yield return line;
            }

            start = end + 1;
            if (start >= cell.Text.Length)
            {
                yield break;
            }
        }
    }

    [GeneratedRegex(
        @"^\s*(?:(?:dagsordens)?punkt(?:er)?|emne|titel|sag|dagsorden|overskrift|indhold|tema)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TitleColumn();

    [GeneratedRegex(@"^\s*(?:nr\.?|punkt(?:\s*nr\.?)?|pkt\.?|#)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberColumn();

    [GeneratedRegex(
        @"^\s*(?:referat(?:\s+og\s+(?:beslutning|konklusion)(?:er)?)?|(?:drøftelse|diskussion)\s+og\s+(?:beslutning|konklusion)(?:er)?"
            + @"|beslutninger|drøftelse|konklusion|aftaler?|opfølgning|bemærkninger|noter|resultat|handling|input|kommentarer"
            + @"|afgørelse)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TextColumn();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,3})\s*[.):]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^\s*(?:(?:punkt|pkt\.?)\s*)?(?<number>[0-9]{1,3})\s*[.):–-]\s*(?=\D)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Beginning();
}
