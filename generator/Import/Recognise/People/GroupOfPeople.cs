using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>
/// A label at the head that a body has of its own for some of those who were there, told by what stands behind it: "Elevråd: Alba Kier og
/// Bo Krag", "DH: Asta Lund (formand), Per Dam".
/// </summary>
public static partial class GroupOfPeople
{
    private const int LongestLabel = 45;

    /// <summary>The group that a label names; null where what stands behind it is no list of people, or not of those who were
    /// there.</summary>
    public static string? In(string label, string value)
    {
        var name = label.Trim().TrimEnd(':').Trim();
        if (
            name.Length is < 2 or > LongestLabel
            || !char.IsLetter(name[0])
            || NoGroup().IsMatch(name)
            || (HeadLabel.StartOfHeadLine(name) is { } known && known.Length >= name.Length)
        )
        {
            return null;
        }

        var people = Participants
            .In([value], SourcePosition.StartOf(""))
            .Select(person => ReadAttendee.WithoutOffice(person.Name).Name)
            .ToList();
        return people.Count > 0 && people.TrueForAll(IsWholeName) && (people.Count > 1 || OfBody().IsMatch(name)) ? name : null;
    }

    private static bool IsWholeName(string name) =>
        name.Split(' ') is { Length: > 1 and < 6 } words && words.All(word => char.IsUpper(word[0]) && word.All(c => !char.IsDigit(c)));

    [GeneratedRegex(
        @"\b(?:kontakt|godkendt|underskr\w*|kopi|sendt|e?-?mail|tlf|telefon|dato|sager?|emne|titel|formål|næste|forum|udvalg|projekt"
            + @"|kommune|sted"
            + @"|adresse|ref|sagsbeh\w*|afbud|fravær\w*|ikke|udsendt|skrevet|udarbejdet|ansvarlig|beslutning\w*|ordstyrer|mødeleder)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NoGroup();

    [GeneratedRegex(
        @"rep\b|repr|valgt|gruppe|siden?\b|råd|ledelse|leder|gæst|sekretariat|personale|medlem|forening|elev|forældre|lærer|konsulent"
            + @"|voks(?:en|ne)"
            + @"|bestyrelse|kommission|forvaltning|administration|politi|byråd|øvrige|desuden|med\b|deltag",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OfBody();
}
