using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Days that no calendar has, and weekdays that are another day's.</summary>
internal static partial class CheckDates
{
    private static readonly DateTimeFormatInfo Danish = CultureInfo.GetCultureInfo("da-DK").DateTimeFormat;

    public static void Check(Meeting meeting, RichText text, ICollection<Diagnostic> problems)
    {
        foreach (Match match in LateDays().Matches(text.Text))
        {
            if (IsImpossible(match))
            {
                problems.Add(Problems.DateInTextImpossible(PlaceOf(meeting, text, match.Index), match.Value));
            }
        }

        foreach (var match in Weekdays().Matches(text.Text).Concat(WeekdaysInFigures().Matches(text.Text)))
        {
            if (RightDay(meeting, match) is { } date)
            {
                problems.Add(Problems.WeekdayDiffers(PlaceOf(meeting, text, match.Index), match.Value, date));
            }
        }
    }

    private static SourcePosition PlaceOf(Meeting meeting, RichText text, int offset)
    {
        var (line, column) = text.PlaceOf(offset);
        return new(meeting.File, line, column);
    }

    private static bool IsImpossible(Match match)
    {
        // 29 February exists in some years; without its year it may be any of them.
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 2024;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return WrittenDates.MonthNamed(match.Groups["month"].ValueSpan) is { } month && day > DateTime.DaysInMonth(year, month);
    }

    /// <summary>The date that the words name, where it is another weekday; null where they fit, or could fit in a year nearby.</summary>
    private static DateOnly? RightDay(Meeting meeting, Match match)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        if (MonthOf(match) is not (>= 1 and <= 12 and var month) || day < 1)
        {
            return null;
        }

        var near = meeting.Date.Value.Year;
        int[] years = match.Groups["year"].Success
            ? [int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)]
            : [near, near + 1, near - 1];
        var dates = years.Where(year => day <= DateTime.DaysInMonth(year, month)).Select(year => new DateOnly(year, month, day)).ToArray();
        var weekday = match.Groups["weekday"].Value.ToLowerInvariant();
        return dates.Length == 0 || Array.Exists(dates, date => Danish.GetDayName(date.DayOfWeek) == weekday) ? null : dates[0];
    }

    private static int? MonthOf(Match match) =>
        match.Groups["figure"] is { Success: true } figure
            ? int.Parse(figure.ValueSpan, CultureInfo.InvariantCulture)
            : WrittenDates.MonthNamed(match.Groups["month"].ValueSpan);

    private const string Weekday =
        "(?<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:,?\\s{1,2}(?:den|d\\.))?\\s{1,2}(?<day>[0-9]{1,2})";
    private const string Month =
        "(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\\p{L}0-9])";
    private const string Year = "(?:\\s{1,2}(?<year>(?:19|20)[0-9]{2})(?![0-9]))?";

    [GeneratedRegex(
        "(?<![0-9.,/-])(?<day>29|[3-9][0-9])\\.?\\s{1,2}" + Month + Year,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LateDays();

    // Without its year a date in figures could be a fraction.
    [GeneratedRegex(
        Weekday + "[/.-](?<figure>[0-9]{1,2})(?:[/.-]|\\s{1,2})(?<year>(?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WeekdaysInFigures();

    [GeneratedRegex(Weekday + "\\.?\\s{0,2}" + Month + Year, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekdays();
}
