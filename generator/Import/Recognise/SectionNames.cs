using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>The names of sections that minutes are known to have, with the spellings that are met.</summary>
public static partial class SectionNames
{
    private static readonly FrozenDictionary<string, SectionKind> Variants = new Dictionary<string, SectionKind>
    {
        ["sagfremstilling"] = SectionKind.Account,
        ["sagens fremstilling"] = SectionKind.Account,
        ["kommunens visioner og politikker"] = SectionKind.VisionAndPolicies,
        ["kommunens vision & politikker"] = SectionKind.VisionAndPolicies,
        ["kommunens politikker og vision"] = SectionKind.VisionAndPolicies,
        ["sagsresumé"] = SectionKind.Summary,
        ["sagsresume"] = SectionKind.Summary,
        ["sagsresumè"] = SectionKind.Summary,
        ["oekonomi"] = SectionKind.Economy,
        ["borgerperspektivet"] = SectionKind.CitizenPerspective,
        ["lovgrundlaget"] = SectionKind.LegalBasis,
        ["bilagsoversigt"] = SectionKind.Attachments,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Names that bodies have of their own, and that are nothing but a section's name.
    private static readonly FrozenSet<string> OwnNames = new[]
    {
        "beslutningstema",
        "problemstilling",
        "videre proces",
        "sagens kerne",
        "sagens indhold",
        "sagen afgøres i",
        "sagen afgøres af",
        "sammendrag",
        "beslutningskompetence",
        "kompetence",
        "sagsgang",
        "økonomiske konsekvenser",
        "personalemæssige konsekvenser",
        "juridiske konsekvenser",
        "økonomiske og personalemæssige konsekvenser",
        "økonomi og personale",
        "økonomi og finansiering",
        "supplerende sagsfremstilling",
        "supplerende bemærkninger",
        "forvaltningens bemærkninger",
        "administrationens bemærkninger",
        "forvaltningens vurdering",
        "administrationens vurdering",
        "forvaltningens indstilling",
        "administrationens indstilling",
        "formandens indstilling",
        "protokolbemærkning",
        "protokolbemærkninger",
        "sundhedsmæssige konsekvenser",
        "miljømæssige konsekvenser",
        "klimamæssige konsekvenser",
        "konsekvenser for klima og miljø",
        "handicappolitiske konsekvenser",
        "sagens gang",
        "sagens baggrund",
        "sagens videre forløb",
        "retsgrundlag",
        "hjemmel",
        "lovgivning",
        "tidligere behandling",
        "relateret behandling",
        "høringssvar",
        "høring",
        "borgerinddragelse",
        "afstemning",
        "beslutningsgrundlag",
        "besluttet",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Names only inside an item; elsewhere they are titles and words at the head.
    private static readonly FrozenSet<string> OnlyInItems = new[]
    {
        "referat",
        "løsning",
        "drøftelse",
        "konklusion",
        "sagsbeskrivelse",
        "præsentation",
        "ærindet",
        "udtalelse",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Name, SectionKind Kind)[] LongNames =
    [
        ("indstilling", SectionKind.Recommendation),
        ("sagsfremstilling", SectionKind.Account),
        ("kommunens vision og politikker", SectionKind.VisionAndPolicies),
        ("lovgrundlag", SectionKind.LegalBasis),
        ("borgerperspektiv", SectionKind.CitizenPerspective),
        ("beslutning", SectionKind.Decision),
    ];

    /// <summary>What a line means as a section's name, whatever its case and closing colon; null where it is none.</summary>
    public static SectionKind? KindOf(string line)
    {
        if (line.Length is < 4 or > 45)
        {
            return null;
        }

        var name = line.Trim().TrimEnd(':', '.').TrimEnd().ToLowerInvariant();
        var kind = StandardPhrases.SectionKindOf(name);
        if (kind != SectionKind.Other)
        {
            return kind;
        }

        if (Variants.TryGetValue(name, out kind))
        {
            return kind;
        }

        if (DecisionOfBody().IsMatch(name))
        {
            return SectionKind.Decision;
        }

        if (OwnNames.Contains(name))
        {
            return SectionKind.Other;
        }

        // One letter too many, too few or wrong is a slip of the keyboard, in names long enough that it can be no other word.
        foreach (var (known, knownKind) in LongNames)
        {
            if (Math.Abs(known.Length - name.Length) <= 1 && name.Length >= 10 && IsOneSlipAway(known, name))
            {
                return knownKind;
            }
        }

        return null;
    }

    /// <summary>
    /// What a line means as a section's name inside an item, where also words are names that elsewhere say other things: "Referat".
    /// </summary>
    public static SectionKind? InItem(string line) =>
        KindOf(line)
        ?? (
            line.Length is >= 4 and <= 30 && OnlyInItems.Contains(line.Trim().TrimEnd(':', '.').TrimEnd().ToLowerInvariant())
                ? SectionKind.Other
                : null
        );

    /// <summary>
    /// Whether a line names the body and the day of a decision, and no more: "Beslutning i Økonomiudvalget den 3. februar 2026".
    /// </summary>
    public static bool NamesBodyAndDay(string line) => DecisionHeading.Of(line) is { Rest: 0 };

    // "Udvalgets beslutning", "Skolebestyrelsens beslutning".
    [GeneratedRegex(
        @"^\p{L}*(?:udvalget|rådet|bestyrelsen|nævnet|direktionen|forummet|repræsentantskabet|kommissionen)s beslutning$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DecisionOfBody();

    private static bool IsOneSlipAway(string known, string name)
    {
        var start = 0;
        while (start < known.Length && start < name.Length && known[start] == name[start])
        {
            start++;
        }

        var end = 0;
        while (end < known.Length - start && end < name.Length - start && known[^(end + 1)] == name[^(end + 1)])
        {
            end++;
        }

        var changed = Math.Max(known.Length, name.Length) - start - end;
        // "Beslutninger" and "indstillingen" are inflections, not slips; the list above has those that are names.
        return changed <= 1 && !(start == known.Length || start == name.Length);
    }
}
