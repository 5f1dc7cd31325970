using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Language;

namespace MinutesSite.Import.Recognise;

/// <summary>A date as minutes write it, and the weekday that stands with it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Weekday">The weekday as written; null where there is none.</param>
/// <param name="Start">Where it begins in the text, the weekday included.</param>
/// <param name="End">The character after it.</param>
public sealed record MeetingDate(DateOnly Date, string? Weekday, int Start, int End)
{
    /// <summary>Whether the weekday, where there is one, is the date's own.</summary>
    public bool WeekdayFits =>
        Weekday is null || DanishDates.WeekdayOf(Date).StartsWith(Weekday[..3].ToLowerInvariant(), StringComparison.Ordinal);
}

/// <summary>Dates and times of day in Danish minutes: "Tirsdag d. 13. januar 2026 kl. 09:00", "03-12-2025", "3/12 2025".</summary>
public static partial class DanishDates
{
    private static readonly string[] Months =
    [
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
    ];

    private static readonly string[] Weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    /// <summary>The Danish name of a date's weekday.</summary>
    public static string WeekdayOf(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>A date as a reader says it: "13. januar 2026".</summary>
    public static string Spoken(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}");

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every day in a text that is whole, in order.</summary>
    public static IEnumerable<MeetingDate> In(string text)
    {
        var end = 0;
        foreach (var date in Usual(text).Concat(Odd(text)).Concat(Spelt(text)).OrderBy(date => date.Start))
        {
            if (date.Start >= end)
            {
                yield return date;
                end = date.End;
            }
        }
    }

    /// <summary>A text without its days.</summary>
    public static string Without(string text)
    {
        foreach (var date in In(text).Reverse())
        {
            text = text[..date.Start] + " " + text[date.End..];
        }

        return text;
    }

    /// <summary>Days of which the text leaves the year out.</summary>
    public static IEnumerable<(int Month, int Day)> DaysWithoutYear(string text) =>
        WrittenDates.In(text).Where(date => date is { Year: null, Day: not null }).Select(date => (date.Month, date.Day!.Value));

    /// <summary>A year that stands in a text by itself or in a date; null where none does.</summary>
    public static int? YearIn(string text) =>
        LoneYear().Match(text) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// The day that a file's name has: "2026-02-03 Referat", "Referat 03-02-2026", "20260203", "030226"; null where it has none.
    /// </summary>
    public static DateOnly? InFileName(string name)
    {
        if (In(name.Replace('_', ' ')).FirstOrDefault() is { } date)
        {
            return date.Date;
        }

        return Compact().Match(name) is { Success: true } match ? Day(match) : null;
    }

    // "4-februar-2026" and "February 4, 2026", as some systems print them.
    private static IEnumerable<MeetingDate> Odd(string text)
    {
        foreach (Match match in OddForms().Matches(text))
        {
            if (Day(match) is { } day)
            {
                var before = Before().Match(text[..match.Index]);
                yield return new(
                    day,
                    before.Groups["weekday"] is { Success: true } weekday ? weekday.Value : null,
                    before.Index,
                    match.Index + match.Length
                );
            }
        }
    }

    // "den sekstende april 2026", as societies' minutes have it.
    private static IEnumerable<MeetingDate> Spelt(string text)
    {
        foreach (Match match in SpeltForm().Matches(text))
        {
            if (
                WrittenNumbers.Ordinal(match.Groups["day"].Value) is { } day
                && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var year
                && MonthOf(match.Groups["month"].Value) is > 0 and var month
                && day <= DateTime.DaysInMonth(year, month)
            )
            {
                var before = Before().Match(text[..match.Index]);
                yield return new(
                    new DateOnly(year, month, day),
                    before.Groups["weekday"] is { Success: true } weekday ? weekday.Value : null,
                    before.Index,
                    match.Index + match.Length
                );
            }
        }
    }

    private static DateOnly? Day(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        year += year < 100 ? 2000 : 0;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.TryParse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : MonthOf(match.Groups["month"].Value);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    // English months differ from the Danish ones in three of the first letters of two.
    private static int MonthOf(string name) =>
        name.StartsWith("may", StringComparison.OrdinalIgnoreCase) ? 5
        : name.StartsWith("oct", StringComparison.OrdinalIgnoreCase) ? 10
        : WrittenDates.MonthNamed(name) ?? 0;

    private static IEnumerable<MeetingDate> Usual(string text)
    {
        foreach (var written in WrittenDates.In(text))
        {
            // "3/2 16:30" is a day without a year, and a time.
            var end = written.Start + written.Length;
            if (
                written is { Year: >= 1900 and <= 2200 and var year, Day: { } day }
                && day <= DateTime.DaysInMonth(year, written.Month)
                && !(end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
            )
            {
                var before = Before().Match(text[..written.Start]);
                yield return new(
                    new DateOnly(year, written.Month, day),
                    before.Groups["weekday"] is { Success: true } weekday ? weekday.Value : null,
                    before.Index,
                    end
                );
            }
        }
    }

    /// <summary>The start, and the end where it is written, of a time of day: "kl. 09:00", "kl. 9.00-11.30", "17-19".</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTimeField">Whether the text is a time by its label, so that a bare "9.00" is one.</param>
    public static (TimeOnly Start, TimeOnly? End)? TimeIn(string text, bool isTimeField)
    {
        if (SpeltClock().Match(text) is { Success: true } spelt && WrittenNumbers.Cardinal(spelt.Groups["hour"].Value) is { } hour and < 24)
        {
            return (new TimeOnly(hour, 0), null);
        }

        var match = Clock().Match(text);
        if (!match.Success)
        {
            match = (isTimeField ? BareTime() : SurelyTime()).Match(text);
        }

        if (!match.Success || At(match, "h1", "m1") is not { } start)
        {
            return null;
        }

        return (start, match.Groups["h2"].Success ? At(match, "h2", "m2") : null);
    }

    private static TimeOnly? At(Match match, string hour, string minute)
    {
        var h = int.Parse(match.Groups[hour].ValueSpan, CultureInfo.InvariantCulture);
        var m = match.Groups[minute].Success ? int.Parse(match.Groups[minute].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return h is < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    private const string OddMonth =
        "(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july"
        + "|october)";

    [GeneratedRegex(
        @"(?<![\p{L}0-9])(?:år\s(?<year>20[0-9]{2})[\s,]+(?:\p{L}+dag[\s,]+)?(?:den|d\.)\s(?<day>[0-9]{1,2})\.?\s?"
            + OddMonth
            + @"|(?<day>[0-9]{1,2})\s?[-–/]\s?"
            + OddMonth
            + @"\s?[-–/]\s?(?<year>20[0-9]{2}|[0-9]{2})"
            + "|"
            + OddMonth
            + @"\s(?<day>[0-9]{1,2}),?\s(?<year>20[0-9]{2})|(?<day>[0-9]{1,2})\s(?<month>january|february|march|may|june|july"
            + @"|october)\s(?<year>20[0-9]{2})"
            + @"|(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})\s?[-–]\s?(?<year>20[0-9]{2}|[0-9]{2})"
            + @"|(?<day>[0-9]{1,2})\s[-–]\s(?<month>[0-9]{1,2})\s[-–]\s(?<year>20[0-9]{2})"
            + "|(?<day>[0-9]{1,2})\\.\\s?"
            + OddMonth
            + @"\s'?(?<year>[23][0-9])(?!\s?[-–:.]\s?\d))(?![\p{L}0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OddForms();

    [GeneratedRegex(@"\b(?<day>\p{L}{4,16})\s(?<month>\p{L}{3,9})\s(?<year>20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SpeltForm();

    [GeneratedRegex(@"\bklokken\s(?<hour>\p{L}{2,14})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeltClock();

    [GeneratedRegex(
        @"(?<![0-9])(?:(?<year>20[0-9]{2})(?<month>[01][0-9])(?<day>[0-3][0-9])|(?<day>[0-3][0-9])(?<month>[01][0-9])(?<year>20[0-9]{2}"
            + @"|[0-9]{2}))(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LoneYear();

    private const string Range =
        @"(?<h1>[0-9]{1,2})(?:[:.](?<m1>[0-9]{2})(?:[:.]00)?)?(?:\s*(?:[-–—]"
        + @"|til)\s*(?:ca\.?\s*)?(?:kl\.?\s*)?(?<h2>[0-9]{1,2})(?:[:.](?<m2>[0-9]{2}))?)?(?![0-9])";

    [GeneratedRegex(
        @"(?:\b(?<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man\.|tirs?\.|ons\.|tors?\.|fre\.|lør\."
            + @"|søn\.)[\s,]*)?(?:\bden\s*|\bd\.?\s*|\bdato:?\s*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:kl|klokken)\b\.?\s*:?\s*" + Range, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![0-9./-])" + Range, RegexOptions.CultureInvariant)]
    private static partial Regex BareTime();

    [GeneratedRegex(
        @"(?<![0-9./-])(?<h1>[0-9]{1,2})[:.](?<m1>[0-9]{2})(?:[:.]00)?(?:\s*(?:[-–—]"
            + @"|til)\s*(?:kl\.?\s*)?(?<h2>[0-9]{1,2})[:.](?<m2>[0-9]{2}))?(?![0-9-]|\.[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SurelyTime();
}
