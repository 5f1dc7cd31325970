using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>
/// What everybody who reads Danish minutes knows of the bodies that meet, so that an empty fora.yml is enough to begin with.
/// </summary>
public static class KnownBodies
{
    /// <summary>Bodies that most municipalities have, in the form with the article, as their full name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Kommunalbestyrelsen",
        "Byrådet",
        "Borgerrepræsentationen",
        "Magistraten",
        "Økonomiudvalget",
        "Direktionen",
        "Direktørforum",
        "Chefforum",
        "Lederforum",
        "KommuneMED",
        "HovedMED",
        "Hovedudvalget",
        "Koncernledelsen",
        "Koncernchefgruppen",
        "Chefgruppen",
        "Direktørgruppen",
        "Ældrerådet",
        "Seniorrådet",
        "Handicaprådet",
        "Udsatterådet",
        "Ungerådet",
        "Ungdomsrådet",
        "Integrationsrådet",
        "Folkeoplysningsudvalget",
        "Børne- og Ungeudvalget",
        "Strategisk Chefforum",
        "Strategisk Lederforum",
        "Forretningsudvalget",
        "Beredskabskommissionen",
        "Bevillingsnævnet",
    ];

    /// <summary>Abbreviations that hold everywhere, unless fora.yml says otherwise.</summary>
    public static IReadOnlyDictionary<string, string> Abbreviations { get; } =
        new Dictionary<string, string>
        {
            ["KB"] = "Kommunalbestyrelsen",
            ["ØU"] = "Økonomiudvalget",
            ["CF"] = "Chefforum",
            ["DIF"] = "Direktørforum",
            ["Hoved-MED"] = "HovedMED",
            ["Kommune-MED"] = "KommuneMED",
        };

    // Not one body, or none that keeps minutes.
    private static readonly FrozenSet<string> NotBodies = new[]
    {
        "fagudvalget",
        "underudvalget",
        "deludvalget",
        "arbejdsudvalget",
        "følgeudvalget",
        "bedømmelsesudvalget",
        "ansættelsesudvalget",
        "samarbejdsudvalget",
        "områdeudvalget",
        "lokaludvalget",
        "sektorudvalget",
        "opgaveudvalget",
        "særudvalget",
        "byggeudvalget",
        "festudvalget",
        "folketingsudvalget",
        "klimarådet",
        "børnerådet",
        "europarådet",
        "sikkerhedsrådet",
        "forbrugerrådet",
        "ministerrådet",
        "teknologirådet",
        "vejledningsrådet",
        "skolerådet",
        "elevrådet",
        "forældrerådet",
        "beboerrådet",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether a single word in lower case that is not known names a body all the same: "socialudvalget", "erhvervsrådet". A word
    /// that begins with a small letter in the text must be a committee; for others a capital says that it is a name.
    /// </summary>
    public static bool LooksLikeBody(string word, bool hasCapital) =>
        !NotBodies.Contains(word)
        && (EndsAfterPrefix(word, "udvalget") || (hasCapital && (EndsAfterPrefix(word, "rådet") || EndsAfterPrefix(word, "bestyrelsen"))));

    private static bool EndsAfterPrefix(string word, string ending) =>
        word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal);
}
