using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Sources;

/// <summary>Text as it was pasted, or as a PDF gives it: with markdown's signs, with pages, cut for width, or none of these.</summary>
public static partial class TextSource
{
    /// <summary>So many columns from the margin stand list entries whose bullets are drawn and no characters.</summary>
    private const int LeastSetIn = 4;

    /// <summary>So many blocks may be the head of a letter, which is set to the left and to the right.</summary>
    private const int HeadLines = 6;

    /// <summary>What begins beyond this column there is set to the right, a thing a line.</summary>
    private const int RightHalf = 45;

    /// <summary>The blocks of a text, a line each.</summary>
    /// <param name="name">The file's bare name.</param>
    /// <param name="text">The text; a form feed begins a page.</param>
    /// <param name="isMarkdown">Whether stars, hashes and brackets are signs; in text out of a PDF they are characters.</param>
    public static SourceDocument Read(string name, string text, bool isMarkdown)
    {
        var lines = Split(text);
        var words = lines.ToList();
        var goOn = isMarkdown ? MarksOverLines.Part(lines) : new HashSet<int>();
        var furniture = PageFurniture.Find(lines);
        var tables = TablesIn(lines, furniture, isMarkdown);
        var blocks = new List<SourceBlock>(lines.Count);
        var blankBefore = true;
        var pageBefore = false;
        var margin = Margins(lines, furniture);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            pageBefore |= line.BeginsPage && blocks.Count > 0;
            if (
                string.IsNullOrWhiteSpace(line.Text)
                || (RuleLine.Is(line.Text) && !(isMarkdown && IsUnderline(line.Text) && CanBeUnderlined(blocks, blankBefore)))
            )
            {
                blankBefore = true;
                continue;
            }

            if (isMarkdown && IsUnderline(line.Text))
            {
                var title = blocks[^1];
                blocks[^1] = title with { HeadingLevel = line.Text.TrimStart()[0] == '=' ? 1 : 2, Text = title.Text.WithoutWeight() };
                continue;
            }

            if (isMarkdown && PipeDivider().IsMatch(line.Text))
            {
                if (blocks.Count > 0 && blocks[^1].Cells is not null)
                {
                    blocks[^1] = blocks[^1] with { IsHeaderRow = true };
                }

                continue;
            }

            var block = tables.TryGetValue(i, out var row)
                ? new SourceBlock(
                    [.. Enumerable.Range(i, row.Last - i + 1).Select(at => lines[at].Number)],
                    RichText.Plain(string.Join(' ', row.Cells.Where(cell => cell.Length > 0)))
                )
                {
                    Cells = [.. row.Cells.Select(cell => RichText.Plain(cell))],
                }
                : Block(line, isMarkdown, margin[line.Page], IsBesideRow(lines, i));
            if (block.Text.Text.Length == 0 && block.Cells is null && block.Marker is null)
            {
                continue;
            }

            if (
                blocks.Count < HeadLines
                && row is null
                && !furniture.ContainsKey(i)
                && InHalves(line.Text, isMarkdown) is var (left, right)
            )
            {
                blocks.Add(new([line.Number], left) { BeginsParagraph = blankBefore, BeginsPage = pageBefore });
                block = new([line.Number], right);
                blankBefore = true;
            }

            blocks.Add(
                block with
                {
                    BeginsParagraph = (blankBefore || (blocks.Count < HeadLines && block.Indent > RightHalf)) && !goOn.Contains(i),
                    GoesOn = goOn.Contains(i),
                    BeginsPage = pageBefore,
                    EndColumn = line.Text.TrimEnd().Length - margin[line.Page],
                    LeftOutBecause = furniture.GetValueOrDefault(i),
                }
            );
            blankBefore = false;
            pageBefore = pageBefore && furniture.ContainsKey(i);
            i = row?.Last ?? i;
        }

        return new(name, blocks, Lines(words, tables)) { IsMarkdown = isMarkdown };
    }

    // "SKARNÆS KOMMUNE", a gap, "Økonomiudvalget": the head of a letter says one thing to the left and another to the right.
    private static (RichText Left, RichText Right)? InHalves(string line, bool isMarkdown) =>
        Halves().Match(line) is { Success: true } halves
        && Recognise.HeadLabel.StartOfHeadLine(halves.Groups["left"].Value) is null
        && ListMarker.At(halves.Groups["left"].Value) is null
        && !TableOfContentsLine.HasLeader(line)
            ? (Inline(halves.Groups["left"].Value, isMarkdown), Inline(halves.Groups["right"].Value, isMarkdown))
            : null;

    [GeneratedRegex(@"^\s*(?<left>\p{L}\S*(?: \S+)*) {8,}(?<right>[\p{L}0-9]\S*(?: {1,3}\S+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Halves();

    private static Dictionary<int, LayoutRow> TablesIn(List<TextLine> lines, IReadOnlyDictionary<int, string> furniture, bool isMarkdown)
    {
        var tables = new Dictionary<int, LayoutRow>(ColumnMinutes.Find(lines, furniture));
        // In a text that was pasted only a table of people is told by its gaps alone.
        var isLaidOut = !isMarkdown || lines.Exists(line => line.BeginsPage);
        var held = tables.SelectMany(row => Enumerable.Range(row.Key, row.Value.Last - row.Key + 1)).ToHashSet();
        var isOfPeople = false;
        var last = -1;
        foreach (var (first, row) in LayoutTables.Find(lines, furniture).OrderBy(row => row.Key))
        {
            isOfPeople = (isOfPeople && first == last + 1) || Recognise.People.AttendanceTable.IsHeader(row.Cells);
            last = row.Last;
            if ((isLaidOut || isOfPeople) && !Enumerable.Range(first, row.Last - first + 1).Any(held.Contains))
            {
                tables[first] = row;
            }
        }

        return tables;
    }

    // The words of a row whose cells take several lines are read cell by cell.
    private static List<SourceLine> Lines(List<TextLine> lines, IReadOnlyDictionary<int, LayoutRow> tables)
    {
        var result = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (tables.TryGetValue(i, out var row) && row.Last > i)
            {
                result.Add(new(lines[i].Number, string.Join("  ", row.Cells)));
                i = row.Last;
            }
            else if (lines[i].Text.Length > 0)
            {
                result.Add(new(lines[i].Number, lines[i].Text));
            }
        }

        return result;
    }

    private static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var page = 0;
        var beginsPage = false;
        var number = 0;
        foreach (var part in WithLineFeeds(text.Composed(NormalizationForm.FormC)).Split('\n'))
        {
            number++;
            var rest = part;
            for (var feed = rest.IndexOf('\f', StringComparison.Ordinal); feed >= 0; feed = rest.IndexOf('\f', StringComparison.Ordinal))
            {
                if (feed > 0)
                {
                    lines.Add(new(number, Cleaned(rest[..feed]), page, beginsPage));
                }

                page++;
                beginsPage = true;
                rest = rest[(feed + 1)..];
            }

            lines.Add(new(number, Cleaned(rest), page, beginsPage));
            beginsPage = beginsPage && string.IsNullOrWhiteSpace(rest);
        }

        return lines;
    }

    // Not ReplaceLineEndings, to which a form feed is a line's end and no page's.
    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u0085', '\n')
            .Replace('\u2028', '\n')
            .Replace('\u2029', '\n')
            .Replace('\v', '\n');

    private static string Cleaned(string line)
    {
        if (line.AsSpan().IndexOfAny(Odd) < 0)
        {
            return line.TrimEnd(' ');
        }

        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            _ = c switch
            {
                '\u00a0' or '\u202f' or '\u2007' or '\u2009' => text.Append(' '),
                '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u0000' or '\u00ad' => text,
                '\ufb00' => text.Append("ff"),
                '\ufb01' => text.Append("fi"),
                '\ufb02' => text.Append("fl"),
                '\ufb03' => text.Append("ffi"),
                '\ufb04' => text.Append("ffl"),
                _ => text.Append(c),
            };
        }

        return text.ToString().TrimEnd(' ');
    }

    private static readonly System.Buffers.SearchValues<char> Odd = System.Buffers.SearchValues.Create(
        "\u00a0\u202f\u2007\u2009\u200b\u200c\u200d\u2060\ufeff\u0000\u00ad\ufb00\ufb01\ufb02\ufb03\ufb04"
    );

    /// <summary>How far every page is set in as a whole.</summary>
    private static int[] Margins(List<TextLine> lines, IReadOnlyDictionary<int, string> furniture)
    {
        var margins = new int[lines.Count == 0 ? 1 : lines[^1].Page + 1];
        Array.Fill(margins, int.MaxValue);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!string.IsNullOrWhiteSpace(line.Text) && !furniture.ContainsKey(i))
            {
                margins[line.Page] = Math.Min(margins[line.Page], Indentation(line.Text));
            }
        }

        return [.. margins.Select(margin => margin == int.MaxValue ? 0 : margin)];
    }

    private static int Indentation(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == '\t')
            {
                indent += 4;
            }
            else if (char.IsWhiteSpace(c))
            {
                indent++;
            }
            else
            {
                break;
            }
        }

        return indent;
    }

    // "- heraf skoler", tab, "12" is a row where a row stands above or below it, and no list's entry.
    private static bool IsBesideRow(List<TextLine> lines, int i) =>
        lines[i].Text.Contains('\t', StringComparison.Ordinal)
        && ((i > 0 && IsRow(lines[i - 1].Text)) || (i + 1 < lines.Count && IsRow(lines[i + 1].Text)));

    private static bool IsRow(string line) =>
        line.Trim().Contains('\t', StringComparison.Ordinal)
        && ListMarker.At(line.TrimStart()) is null
        && !TableOfContentsLine.HasLeader(line);

    private static SourceBlock Block(TextLine line, bool isMarkdown, int margin, bool isBesideRow)
    {
        var indent = Math.Max(0, Indentation(line.Text) - margin);
        var trimmed = line.Text.TrimStart();
        while (isMarkdown && trimmed.StartsWith("> ", StringComparison.Ordinal))
        {
            trimmed = trimmed[2..].TrimStart();
        }

        if (isMarkdown && trimmed.Contains('\t', StringComparison.Ordinal) && trimmed.Contains("](", StringComparison.Ordinal))
        {
            // A link around cells, as tables of contents have them, is none of a cell's words.
            trimmed = LinkAroundTab().Replace(trimmed, "$1");
            line = line with { Text = LinkAroundTab().Replace(line.Text, "$1") };
        }

        if (isMarkdown && Heading().Match(trimmed) is { Success: true } heading)
        {
            var title = InlineMarkdown.Read(Collapsed(heading.Groups["text"].Value)).Trimmed();
            return new([line.Number], title) { HeadingLevel = heading.Groups["signs"].Length };
        }

        if (isMarkdown && trimmed is ['|', _, ..] && trimmed.TrimEnd().EndsWith('|'))
        {
            var piped = PipeCell().Split(trimmed.Trim()[1..^1]);
            return new([line.Number], RichText.Plain(Collapsed(trimmed)))
            {
                Cells = [.. piped.Select(cell => Inline(cell.Replace("\\|", "|", StringComparison.Ordinal), isMarkdown))],
            };
        }

        trimmed = NamesInColumns.WithCommas(trimmed);
        var text = Inline(trimmed, isMarkdown);
        if (ListMarker.At(trimmed) is { } marker && !(isBesideRow && trimmed[marker.Length..].Contains('\t', StringComparison.Ordinal)))
        {
            var rest = Inline(trimmed[marker.Length..], isMarkdown);
            return new([line.Number], rest) { Marker = marker.Sign, Indent = indent };
        }

        if (trimmed.Contains('\t', StringComparison.Ordinal) && !TableOfContentsLine.HasLeader(trimmed) && !IsLabelled(text.Text))
        {
            return new([line.Number], text) { Cells = [.. line.Text.Trim(' ').Split('\t').Select(cell => Inline(cell, isMarkdown))] };
        }

        // A bold number is still a list's or an item's number: "**1.** at …", "**1. Godkendelse**".
        if (isMarkdown && text.Marks.Count > 0 && ListMarker.At(text.Text) is { } boldMarker && NumberedOnly(boldMarker))
        {
            return new([line.Number], text.From(boldMarker.Length).Trimmed()) { Marker = boldMarker.Sign, Indent = indent };
        }

        return new([line.Number], text) { Indent = indent, IsSetIn = !isMarkdown && indent >= LeastSetIn };
    }

    // "Mødedeltagere", tab, names: a label and its value are no row, and the names may go on on the next line.
    private static bool IsLabelled(string text) =>
        Recognise.HeadLabel.StartOf(text) is { } label && label.Length < text.Length && !char.IsAsciiDigit(text[label.Length]);

    private static bool NumberedOnly(ListMarker marker) => ListMarker.NumberOf(marker.Sign) is not null;

    private static RichText Inline(string text, bool isMarkdown) =>
        isMarkdown ? InlineMarkdown.Read(Collapsed(text)).Trimmed() : RichText.Plain(Collapsed(text));

    /// <summary>Runs of white space as one space, none at the ends.</summary>
    internal static string Collapsed(string text) =>
        text.Contains("  ", StringComparison.Ordinal) || text.AsSpan().IndexOfAny("\t\r\v") >= 0
            ? White().Replace(text, " ").Trim()
            : text.Trim();

    private static bool IsUnderline(string text) => Underline().IsMatch(text);

    private static bool CanBeUnderlined(List<SourceBlock> blocks, bool blankBefore) =>
        blocks.Count > 0 && !blankBefore && blocks[^1] is { IsText: true, Plain.Length: < 150 };

    [GeneratedRegex(@"^\s{0,3}(?<signs>#{1,6})(?:\s+|(?=[^\s#0-9]))(?<text>.*?)(?:\s+#+)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s{0,3}={3,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$|^\s*\|\s*:?-{2,}:?\s*\|\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PipeDivider();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex PipeCell();

    [GeneratedRegex(@"\[([^\]\t]*\t[^\]]*)\]\([^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkAroundTab();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}

/// <summary>A line of a text before it is a block.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The line, odd spaces made plain, the ones at its end gone.</param>
/// <param name="Page">From 0.</param>
/// <param name="BeginsPage">Whether a form feed stands before it.</param>
public readonly record struct TextLine(int Number, string Text, int Page, bool BeginsPage);
