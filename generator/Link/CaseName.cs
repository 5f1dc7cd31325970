using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>
/// What a case is called: a case has no title of its own in minutes, only its items have. The most telling of their titles, without the
/// words that say what the body did with it that day ("Orientering om", "2. behandling").
/// </summary>
/// <remarks>Of several the one whose words the others share most; of equals the newest.</remarks>
public static partial class CaseName
{
    private const int Longest = 110;
    private const int ShortestWord = 3;

    // A word that one title alone has tells less than one that two have.
    private const double OfOneTitle = 0.4;

    /// <summary>The name; null where no item has a title that may be shown.</summary>
    /// <param name="items">The case's items, newest first.</param>
    public static string? Of(IReadOnlyList<ArchivedItem> items)
    {
        var titles = items
            .Where(item => item.Item.HasWords && item.Item.Title.Text.Length > 0)
            .Select(item => Without(item.Item.ShownTitle))
            .ToList();
        if (titles.Count == 0)
        {
            return null;
        }

        var counts = titles
            .SelectMany(WordsOf)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Count());
        return titles
            .Select((title, at) => (Title: title, At: at, Score: WordsOf(title).Sum(word => counts[word] > 1 ? counts[word] : OfOneTitle)))
            .OrderBy(entry => entry.Title.Length > Longest ? 1 : 0)
            .ThenByDescending(entry => entry.Score)
            .ThenBy(entry => entry.At)
            .First()
            .Title;
    }

    /// <summary>A title without what the body did with the case that day; as it is where nothing else is left.</summary>
    public static string Without(string title)
    {
        var rest = title;
        for (var before = ""; before != rest;)
        {
            before = rest;
            rest = Reading().Replace(Doing().Replace(rest, "", 1), "").Trim(' ', ',', '-', '–', ':');
        }

        return WordsOf(rest)
            .Any(word => word.Length > ShortestWord && word is not ("dagsorden" or "dagsordenen" or "referat" or "referatet"))
            ? char.ToUpperInvariant(rest[0]) + rest[1..]
            : title;
    }

    private static IEnumerable<string> WordsOf(string title) =>
        Word().Matches(title).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length >= ShortestWord).Distinct();

    [GeneratedRegex(
        @"^(?:(?:til\s+)?(?:orientering|drøftelse|beslutning|godkendelse|status|efterretning|opfølgning|høring)\s*[:–-]\s*"
            + @"|(?:(?:fortsat|ny|midtvejs|politisk|kort|endelig|foreløbig|fornyet|første|anden|2\.|1\.)\s+)*"
            + @"(?:orientering|drøftelse|temadrøftelse|godkendelse|behandling|genbehandling|fremlæggelse|præsentation|forelæggelse"
            + @"|stillingtagen|vedtagelse|opfølgning|status|afrapportering|redegørelse)\s+(?:om|af|på|for|til|vedrørende|vedr\.?|fra)\s+"
            + @"|beslutning\s+om\s+|forslag\s+til\s+|høring\s+(?:om|af|vedrørende|vedr\.?)\s+|oplæg\s+(?:om|til)\s+|sag\s+om\s+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"[\s,;:–-]*\(?\b(?:(?:[1-4]\.|første|anden|tredje|fornyet|endelig)\s+(?:behandling|drøftelse|vedtagelse)|genoptaget|fortsat"
            + @"|genbehandling|til\s+(?:orientering|drøftelse|beslutning|efterretning|godkendelse))\)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Reading();

    [GeneratedRegex(@"[\p{L}0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
