using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Recognise;

namespace MinutesSite.Import.Structured;

/// <summary>Days and times as case systems write them: "3. februar 2026 13:00", "03-02-2026 13:00:00", "2026-02-03T13:00".</summary>
internal static partial class MeetingTimes
{
    public static DateOnly? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return
            Iso().Match(text) is { Success: true } iso
            && DateOnly.TryParseExact(iso.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : DanishDates.In(text).FirstOrDefault()?.Date;
    }

    public static TimeOnly? Time(string? text) =>
        Clock().Match(text ?? "") is { Success: true } match
        && int.TryParse(match.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && hour < 24
        && int.TryParse(match.Groups["minute"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && minute < 60
        && !(hour == 0 && minute == 0)
            ? new TimeOnly(hour, minute)
            : null;

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<![0-9.:-])(?:kl\.?\s*)?(?<hour>[0-2]?[0-9])(?::|(?<=kl\.?\s*[0-9]{1,2})\.)(?<minute>[0-5][0-9])(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Clock();
}
