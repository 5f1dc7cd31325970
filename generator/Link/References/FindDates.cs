using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Link.References;

/// <summary>
/// Finds days in a text, in the forms people write: "13. januar 2026", "9 december 2025", "11. dec. 2025", "den 2. og 9. december",
/// "13/1 2026", "11/2-2026", "13-01-2026", "13.1.26", "2026-01-13"; without a year too.
/// </summary>
public static partial class FindDates
{
    private static readonly string[] MonthBeginnings = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The days in a text, in order.</summary>
    public static IReadOnlyList<DateInText> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = new List<DateInText>();
        foreach (Match match in NamedMonth().Matches(text))
        {
            AddNamed(found, match);
        }

        foreach (Match match in Numbers().Matches(text))
        {
            AddNumbers(found, match);
        }

        foreach (Match match in DayOfNamedMonth().Matches(text))
        {
            var day = match.Groups["day"];
            var month = Array.IndexOf(MonthBeginnings, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
            Add(
                found,
                new(
                    day.Index,
                    day.Index + day.Length,
                    int.Parse(day.ValueSpan.TrimEnd('.'), CultureInfo.InvariantCulture),
                    month,
                    null,
                    IsSpan: false
                )
            );
        }

        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static void AddNamed(List<DateInText> found, Match match)
    {
        var month = Array.IndexOf(MonthBeginnings, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var year = YearOf(match.Groups["year"]);
        foreach (Capture earlier in match.Groups["earlier"].Captures)
        {
            // "2." in "den 2. og 9. december" is a day of its own; "3." in "3.-4. marts" is not.
            Add(
                found,
                new(
                    earlier.Index,
                    earlier.Index + earlier.Length,
                    int.Parse(earlier.ValueSpan.TrimEnd('.'), CultureInfo.InvariantCulture),
                    month,
                    year,
                    IsSpan: false
                )
            );
        }

        var day = match.Groups["day"];
        Add(
            found,
            new(
                day.Index,
                match.Index + match.Length,
                int.Parse(day.ValueSpan, CultureInfo.InvariantCulture),
                month,
                year,
                match.Groups["span"].Success
            )
        );
    }

    private static void AddNumbers(List<DateInText> found, Match match)
    {
        if (match.Groups["isoyear"].Success)
        {
            Add(found, Whole(match, match.Groups["isoday"], match.Groups["isomonth"], YearOf(match.Groups["isoyear"])));
        }
        else if (match.Groups["slashday"].Success)
        {
            Add(found, Whole(match, match.Groups["slashday"], match.Groups["slashmonth"], YearOf(match.Groups["slashyear"])));
        }
        else
        {
            Add(found, Whole(match, match.Groups["dotday"], match.Groups["dotmonth"], YearOf(match.Groups["dotyear"])));
        }
    }

    private static DateInText Whole(Match match, Group day, Group month, int? year) =>
        new(
            match.Index,
            match.Index + match.Length,
            int.Parse(day.ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(month.ValueSpan, CultureInfo.InvariantCulture),
            year,
            IsSpan: false
        );

    private static void Add(List<DateInText> found, DateInText date)
    {
        // A leap year has every day that any year has.
        if (date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year ?? 2024, date.Month))
        {
            found.Add(date);
        }
    }

    private static int? YearOf(Group group)
    {
        if (!group.Success)
        {
            return null;
        }

        var year = int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
        return group.Length == 2 ? 2000 + year : year;
    }

    [GeneratedRegex(
        """
            (?<![\p{L}\d.,/:-])
            (?: (?<earlier> \d{1,2}\. | (?<=\b(?:den|d\.)[\s\u00a0])\d{1,2} ) (?: [\s\u00a0]{0,2} (?: ,[\s\u00a0]{0,2}(?=\d)
            | (?:og|samt|eller)[\s\u00a0]+(?:(?:den|d\.)[\s\u00a0]+)?(?=\d) ) ) ){0,4}
            (?: (?<span>\d{1,2}) \.? [\s\u00a0]? (?: [-–] | til[\s\u00a0] | til[\s\u00a0]og[\s\u00a0]med[\s\u00a0] ) [\s\u00a0]? )?
            (?<day>\d{1,2}) \.? [\s\u00a0]{0,3}
            (?<month> januar|jan | februar|febuar|febr|feb | marts|mar | april|apr | maj | juni|jun | juli|jul | august|aug
            | september|sept|sep | oktober|okt | november|nov | december|dec ) (?![\p{L}-])
            (?: \.?,?[\s\u00a0]{1,3}(?:i[\s\u00a0])?(?<year>(?:19|20)\d\d)(?![\d]|[-–]\d|[.,]\d) | \.?[\s\u00a0]?['’](?<year>\d\d)(?!\d) )?
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedMonth();

    // "mødet i december (den 11.)", "oktobermødet (d. 21.)".
    [GeneratedRegex(
        """
            \b(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) (?:-?møde[\p{L}]{0,3})?
            [\s\u00a0] \( (?:den|d\.) [\s\u00a0] (?<day>\d{1,2}\.) \)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayOfNamedMonth();

    [GeneratedRegex(
        """
            (?<![\p{L}\d.,/:-])
            (?: (?<isoyear>(?:19|20)\d\d) - (?<isomonth>\d\d) - (?<isoday>\d\d)
              | (?<slashday>\d{1,2}) [\s\u00a0]?/[\s\u00a0]? (?<slashmonth>\d{1,2}) (?!\d)
                (?: (?: [\s\u00a0]?[-–/.][\s\u00a0]? | [\s\u00a0] ) (?<slashyear>(?:19|20)\d\d) (?!\d) | [-–/.] (?<slashyear>\d\d) (?!\d) )?
              | (?<dotday>\d{1,2}) [.-] [\s\u00a0]? (?<dotmonth>\d{1,2}) [.-] [\s\u00a0]? (?<dotyear>(?:19|20)\d\d|\d\d) (?!\d)
              | (?<= \b(?:den|d\.) [\s\u00a0] ) (?<dotday>\d{1,2}) [.-] (?<dotmonth>\d{1,2}) (?!\d) )
            (?! \p{L} | [./-]\d | -\p{L} )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbers();
}
