using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>What stands on every page and is no part of the minutes: page numbers and running heads.</summary>
public static partial class PageFurniture
{
    /// <summary>How many lines at a page's top and bottom may be furniture.</summary>
    private const int Edge = 4;

    /// <summary>The lines that are left out, by their index, each with the reason in Danish.</summary>
    public static IReadOnlyDictionary<int, string> Find(IReadOnlyList<TextLine> lines)
    {
        var found = new Dictionary<int, string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Printed().IsMatch(lines[i].Text))
            {
                found[i] = "browserens sidehoved";
            }
            else if (PageNumber().IsMatch(lines[i].Text))
            {
                found[i] = PageNumberReason;
            }
        }

        var pages = lines
            .Select((line, index) => (line, index))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.line.Text))
            .GroupBy(pair => pair.line.Page)
            .Select(page => page.ToList())
            .ToList();
        if (pages.Count < 2)
        {
            return found;
        }

        MarkEdges(pages, page => page.Take(Edge), found);
        MarkEdges(pages, page => page.AsEnumerable().Reverse().Take(Edge), found);
        return found;
    }

    /// <summary>Why a page number is left out.</summary>
    public const string PageNumberReason = "sidetal";

    /// <summary>Why a running head is left out.</summary>
    public const string RunningHeadReason = "sidehoved eller sidefod";

    // From the edge inwards, only as long as every line is the same on most pages: a section's name that happens to stand
    // first on two pages is not furniture.
    private static void MarkEdges(
        List<List<(TextLine Line, int Index)>> pages,
        Func<List<(TextLine Line, int Index)>, IEnumerable<(TextLine Line, int Index)>> edge,
        Dictionary<int, string> found
    )
    {
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var shape in pages.SelectMany(page => edge(page).Select(pair => Shape(pair.Line.Text)).Distinct()))
        {
            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
        }

        var enough = Math.Max(2, (int)Math.Ceiling(pages.Count * 0.6));
        for (var p = 0; p < pages.Count; p++)
        {
            foreach (var (line, index) in edge(pages[p]))
            {
                if (found.ContainsKey(index))
                {
                    continue;
                }

                if (IsBareNumber(line.Text) && pages.Count > 1)
                {
                    found[index] = PageNumberReason;
                    continue;
                }

                // The first page's own title may be what the others repeat: it stays.
                if (
                    shapes[Shape(line.Text)] < enough
                    || !CanBeFurniture(line.Text)
                    || (p == 0 && RepeatsWithSameDigits(pages, line.Text) && IsMinutesTitle(line.Text))
                )
                {
                    break;
                }

                found[index] = RunningHeadReason;
            }
        }
    }

    private static bool IsMinutesTitle(string text) => MinutesTitle().IsMatch(text);

    private static bool RepeatsWithSameDigits(List<List<(TextLine Line, int Index)>> pages, string text) =>
        pages.Skip(1).Any(page => page.Take(Edge).Any(pair => pair.Line.Text.Trim() == text.Trim()));

    private static bool IsBareNumber(string text) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000;

    private static bool CanBeFurniture(string text)
    {
        var trimmed = text.Trim().Trim('#', '*', ' ');
        return Recognise.SectionNames.KindOf(trimmed) is null
            && !Model.StandardPhrases.IsNothingToNote(trimmed)
            && !NumberedItem().IsMatch(trimmed);
    }

    /// <summary>A line with its numbers taken out: "Side 3 af 16" and "Side 4 af 16" have one shape.</summary>
    private static string Shape(string text) => Digits().Replace(TextSource.Collapsed(text), "0");

    [GeneratedRegex(
        @"^\s*(?:\**(?:[Ss]ide|SIDE|[Ss])\.?\s*[0-9]{1,4}\s*(?:(?:/|af|ud "
            + @"af|of)\s*[0-9]{1,4})?\**|-\s?[0-9]{1,4}\s?-|[–—]\s?[0-9]{1,4}\s?[–—]|\[?[Pp]age [0-9]+( of [0-9]+)?\]?)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PageNumber();

    [GeneratedRegex(
        @"^[#*\s]*(?:åbent\s+)?(?:referat|beslutningsprotokol|dagsorden|mødereferat|protokol)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MinutesTitle();

    [GeneratedRegex(@"^(?:punkt|pkt)\.?\s*[0-9]+\s*[:.]|^[0-9]{1,3}[.)]\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberedItem();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // "11/27/26, 2:55 PM          Referat": what a browser prints above and below a page.
    [GeneratedRegex(
        @"^\s*[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4},? [0-9]{1,2}[:.][0-9]{2}(?: [AP]M)?\s{3,}\S.*$|^\s*(?:https?"
            + @"|file)://\S+\s+[0-9]{1,3}/[0-9]{1,3}\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed();
}
