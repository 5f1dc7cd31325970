using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>The sign that a list entry begins with.</summary>
/// <param name="Sign">As written: "1.", "a)", "-".</param>
/// <param name="Length">How many characters it takes with the space after it.</param>
public readonly partial record struct ListMarker(string Sign, int Length)
{
    /// <summary>The sign at the beginning of a line's text; null where it begins with a word.</summary>
    public static ListMarker? At(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || IsDateOrOrdinal(match, text))
        {
            return null;
        }

        return new(match.Groups["sign"].Value, match.Length);
    }

    /// <summary>The number of a numbered sign ("3.", "3)", "(3)"); null for bullets and letters.</summary>
    public static int? NumberOf(string? sign) =>
        sign is not null && int.TryParse(sign.AsSpan().Trim("().:"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>
    /// What two signs of one list have in common: all numbers are one kind, all letters, all dashes; another bullet is another kind.
    /// </summary>
    public static string KindOf(string sign) =>
        NumberOf(sign) is not null ? "1"
        : IsLetter(sign) ? "a"
        : sign is "–" or "—" ? "-"
        : sign;

    /// <summary>Whether a sign is a letter: "a)", "b.".</summary>
    public static bool IsLetter(string? sign) => sign is not null && sign.Any(char.IsAsciiLetter) && sign != "o";

    // "1. januar" begins a sentence with a date, "3. kvartal" with an ordinal: neither is an entry's number.
    private static bool IsDateOrOrdinal(Match match, string text) =>
        NumberOf(match.Groups["sign"].Value) is not null && OrdinalWord().IsMatch(text.AsSpan(match.Length));

    [GeneratedRegex(
        @"^(?:(?<sign>[-*+•–—·▪■□◦‣●○➢➤✓❖?\uf0b7\uf0a7\uf0d8\uf02d]|o(?=\s)|\(?[0-9]{1,3}[.)]|\(?[a-hA-H]\)|[a-ce-h]\."
            + @"|d\.(?=\s+\p{L}))(?:\s+|$)|(?<sign>[Xx])\s{2,}(?=\p{Lu})|(?<sign>[•▪◦‣●○\uf0b7\uf0a7])|(?<sign>[0-9]{1,2}[.)])(?=at\s))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt"
            + @"|nov|dec)\.|kvartal|halvår|behandling|udvalgsmøde|møde|klasse|sal|etape|version|gang|række|viceborgmester|del\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OrdinalWord();
}
