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
    public bool WeekdayFits => Weekday is null || DanishDates.WeekdayOf(Date).StartsWith(Weekday[..3].ToLowerInvariant(), StringComparison.Ordinal);
}

/// <summary>Dates and times of day in Danish minutes: "Tirsdag d. 13. januar 2026 kl. 09:00", "03-12-2025", "3/12 2025".</summary>
public static partial class DanishDates
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly string[] Weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    /// <summary>The Danish name of a date's weekday.</summary>
    public static string WeekdayOf(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>A date as a reader says it: "13. januar 2026".</summary>
    public static string Spoken(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}");

    /// <summary>Every day in a text that is whole, in order.</summary>
    public static IEnumerable<MeetingDate> In(string text)
    {
        foreach (var written in WrittenDates.In(text))
        {
            // "3/2 16:30" is a day without a year, and a time.
            var end = written.Start + written.Length;
            if (written is { Year: >= 1900 and <= 2200 and var year, Day: { } day } && day <= DateTime.DaysInMonth(year, written.Month) && !(end < text.Length && text[end] == ':'))
            {
                var before = Before().Match(text[..written.Start]);
                yield return new(new DateOnly(year, written.Month, day), before.Groups["weekday"] is { Success: true } weekday ? weekday.Value : null, before.Index, end);
            }
        }
    }

    /// <summary>The start, and the end where it is written, of a time of day: "kl. 09:00", "kl. 9.00-11.30", "17-19".</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTimeField">Whether the text is a time by its label, so that a bare "9.00" is one.</param>
    public static (TimeOnly Start, TimeOnly? End)? TimeIn(string text, bool isTimeField)
    {
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

    private const string Range = @"(?<h1>[0-9]{1,2})(?:[:.](?<m1>[0-9]{2}))?(?:\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?(?<h2>[0-9]{1,2})(?:[:.](?<m2>[0-9]{2}))?)?(?![0-9])";

    [GeneratedRegex(@"(?:\b(?<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man\.|tirs?\.|ons\.|tors?\.|fre\.|lør\.|søn\.)[\s,]*)?(?:\bden\s*|\bd\.?\s*|\bdato:?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:kl|klokken)\b\.?\s*:?\s*" + Range, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![0-9./-])" + Range, RegexOptions.CultureInvariant)]
    private static partial Regex BareTime();

    [GeneratedRegex(@"(?<![0-9./-])(?<h1>[0-9]{1,2})[:.](?<m1>[0-9]{2})(?:\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?(?<h2>[0-9]{1,2})[:.](?<m2>[0-9]{2}))?(?![0-9.-])", RegexOptions.CultureInvariant)]
    private static partial Regex SurelyTime();
}
