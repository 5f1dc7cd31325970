using System.Collections.Frozen;

namespace MinutesSite.Model;

/// <summary>The words that stand in every item and say nothing about it: section names and "Intet at bemærke".</summary>
public static class StandardPhrases
{
    private static readonly FrozenDictionary<string, SectionKind> SectionNames = new Dictionary<string, SectionKind>
    {
        ["indstilling"] = SectionKind.Recommendation,
        ["indstillinger"] = SectionKind.Recommendation,
        ["resumé"] = SectionKind.Summary,
        ["resume"] = SectionKind.Summary,
        ["résumé"] = SectionKind.Summary,
        ["resumè"] = SectionKind.Summary,
        ["sagsfremstilling"] = SectionKind.Account,
        ["kommunens vision og politikker"] = SectionKind.VisionAndPolicies,
        ["vision og politikker"] = SectionKind.VisionAndPolicies,
        ["økonomi"] = SectionKind.Economy,
        ["lovgrundlag"] = SectionKind.LegalBasis,
        ["borgerperspektiv"] = SectionKind.CitizenPerspective,
        ["historik"] = SectionKind.History,
        ["beslutning"] = SectionKind.Decision,
        ["beslutninger"] = SectionKind.Decision,
        ["bilag"] = SectionKind.Attachments,
        ["bilagsliste"] = SectionKind.Attachments,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Asked of every text many times: what is longer than the longest phrase, with room for a few spaces around it, is not looked at.
    private const int LongestPhrase = 40;

    // "Intet af bemærke" is a slip that real minutes repeat; it means the same.
    private static readonly FrozenSet<string> NothingToNote = new[]
    {
        "intet at bemærke",
        "intet af bemærke",
        "ingen bemærkninger",
        "intet at bemærke hertil",
        "ikke relevant",
        "ingen",
    }
        .SelectMany(phrase => (string[])[phrase, phrase + '.'])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names as they are written when they are written well, in the order minutes have them.</summary>
    public static IReadOnlyList<string> StandardHeadings { get; } =
    [
        "Indstilling",
        "Resumé",
        "Sagsfremstilling",
        "Kommunens vision og politikker",
        "Økonomi",
        "Lovgrundlag",
        "Borgerperspektiv",
        "Historik",
        "Beslutning",
        "Bilag",
    ];

    private static readonly FrozenSet<string> OnceForAll = StandardHeadings
        .Concat(["Intet at bemærke", "Intet at bemærke.", "Det indstilles,", "Det indstilles"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A text as a string; what every item has ("Økonomi", "Intet at bemærke") is one string for the whole archive.</summary>
    public static string TextOf(ReadOnlySpan<char> text) =>
        text.Length <= LongestPhrase && OnceForAll.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var phrase)
            ? phrase
            : text.ToString();

    /// <summary>What a heading means, whatever its case, Unicode form, surrounding spaces and closing colon.</summary>
    public static SectionKind SectionKindOf(string heading) => SectionNames.GetValueOrDefault(Normalised(heading, ':'), SectionKind.Other);

    /// <summary>Whether a section's whole text only says that there is nothing to note.</summary>
    public static bool IsNothingToNote(string text) =>
        text.Length <= LongestPhrase && (NothingToNote.Contains(text) || NothingToNote.Contains(Normalised(text, '.')));

    private static string Normalised(string text, char end) =>
        text.Replace('\u00a0', ' ').Composed().Trim().TrimEnd(end).TrimEnd().ToLowerInvariant();
}
