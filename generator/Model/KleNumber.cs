using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Model;

/// <summary>
/// A journal number of the KLE form, taken apart: <c>00.30.00-P00-12-25</c> is group 00, subject 00.30.00, facet P00, running
/// number 12, year 2025. (KL's "KLE" guide: subject number, facet, running number, year.)
/// </summary>
/// <param name="Subject">The subject number, <c>00.30.00</c>.</param>
/// <param name="Facet">The facet, a letter and two digits: <c>P00</c>.</param>
/// <param name="RunningNumber">The case's number within subject, facet and year.</param>
/// <param name="Year">The year in full: two digits below 70 are 20xx.</param>
public sealed partial record KleNumber(string Subject, string Facet, int RunningNumber, int Year)
{
    /// <summary>The two-digit main group, <c>00</c>.</summary>
    public string MainGroup => Subject[..2];

    /// <summary>The group, <c>00.30</c>.</summary>
    public string Group => Subject[..5];

    /// <summary>The facet's letter: A, P, S, Ø, G, K, I …</summary>
    public char FacetLetter => Facet[0];

    /// <summary>What the facet's letter stands for in KLE; null for a letter that KLE does not use.</summary>
    public string? FacetName =>
        FacetLetter switch
        {
            'A' => "organisering",
            'P' => "planlægning, regler og principper",
            'S' => "overordnet økonomi",
            'Ø' => "økonomi efter fastlagte rammer",
            'G' => "efter faste regler",
            'K' => "kontrol og klager",
            'I' => "informativt materiale",
            _ => null,
        };

    /// <summary>The subject in KLE's own register.</summary>
    public string RegisterAddress => $"http://www.kle-online.dk/emneplan/{MainGroup}/#_{Subject}";

    /// <summary>Takes a number apart; null where it has another form.</summary>
    public static KleNumber? Parse(string value)
    {
        var match = Form().Match(value);
        if (!match.Success || !int.TryParse(match.Groups["nr"].ValueSpan, CultureInfo.InvariantCulture, out var running))
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var fullYear = year switch
        {
            >= 100 => year,
            < 70 => 2000 + year,
            _ => 1900 + year,
        };

        // A few thousand subjects and a few hundred facets stand in every archive again and again: one string for each.
        return new(
            string.Intern(match.Groups["subject"].Value),
            string.Intern(match.Groups["facet"].Value.ToUpperInvariant()),
            running,
            fullYear
        );
    }

    [GeneratedRegex(
        @"^(?<subject>[0-9]{2}\.[0-9]{2}\.[0-9]{2})-(?<facet>[A-ZÆØÅa-zæøå][0-9]{2})-(?<nr>[0-9]{1,7})-(?<year>[0-9]{2}|[0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
