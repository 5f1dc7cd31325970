using System.Collections.Frozen;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>The names of sections that minutes are known to have, with the spellings that are met.</summary>
public static class SectionNames
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

    private static readonly (string Name, SectionKind Kind)[] LongNames =
    [
        ("indstilling", SectionKind.Recommendation), ("sagsfremstilling", SectionKind.Account),
        ("kommunens vision og politikker", SectionKind.VisionAndPolicies), ("lovgrundlag", SectionKind.LegalBasis),
        ("borgerperspektiv", SectionKind.CitizenPerspective), ("beslutning", SectionKind.Decision),
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
