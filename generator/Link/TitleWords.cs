using System.Collections.Frozen;

namespace MinutesSite.Link;

/// <summary>The words of a title that say what an item is about.</summary>
public static class TitleWords
{
    // What every title may have: the kind of treatment, and the small words between.
    private static readonly FrozenSet<string> Empty = new[]
    {
        "af",
        "at",
        "den",
        "det",
        "de",
        "der",
        "som",
        "en",
        "et",
        "er",
        "for",
        "fra",
        "i",
        "med",
        "mod",
        "og",
        "om",
        "omkring",
        "på",
        "samt",
        "til",
        "ved",
        "vedr",
        "vedrørende",
        "under",
        "over",
        "efter",
        "før",
        "inden",
        "herfor",
        "heraf",
        "eller",
        "hvor",
        "nye",
        "ny",
        "nyt",
        "pr",
        "jf",
        "mv",
        "mm",
        "orientering",
        "drøftelse",
        "godkendelse",
        "beslutning",
        "behandling",
        "status",
        "proces",
        "opfølgning",
        "temadrøftelse",
        "oplæg",
        "sag",
        "sagen",
        "seneste",
        "sidste",
        "kommende",
        "møde",
        "møder",
        "mødet",
        "præsentation",
        "introduktion",
        "evaluering",
        "høring",
        "forslag",
        "forberedelse",
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
        "kvartal",
        "år",
        "året",
        "deltager",
        "deltagelse",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words, in lower case, without those that any title may have; all of its words where it has no others.</summary>
    public static IReadOnlySet<string> Of(string title)
    {
        var all = Split(title).ToHashSet(StringComparer.Ordinal);
        var telling = all.Where(word => !Empty.Contains(word) && !word.All(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : all;
    }

    private static IEnumerable<string> Split(string title)
    {
        var start = -1;
        for (var i = 0; i <= title.Length; i++)
        {
            var inWord = i < title.Length && char.IsLetterOrDigit(title[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return title[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }
}
