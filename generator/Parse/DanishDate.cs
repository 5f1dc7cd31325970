using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Parse;

/// <summary>Dates as people type them where an ISO date is wanted, so that a message can say what to write instead.</summary>
internal static partial class DanishDate
{
    private static readonly string[] Months =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    /// <summary>"13-01-2026", "13.1.2026", "13/1 2026", "13. januar 2026", "2026-1-13"; null for what is no possible date.</summary>
    public static DateOnly? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var iso = match.Groups["isoyear"].Success;
        var year = int.Parse(match.Groups[iso ? "isoyear" : "year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = Month(match.Groups[iso ? "isomonth" : "month"].Value);
        var day = int.Parse(match.Groups[iso ? "isoday" : "day"].ValueSpan, CultureInfo.InvariantCulture);
        return year is > 0 and < 10000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Month(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Array.FindIndex(Months, name => text.Length >= 3 && name.StartsWith(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"^(?:(?:d\.|den)?\s*(?<day>[0-9]{1,2})[.\-/ ]\s?(?<month>[0-9]{1,2}|[a-z]{3,9}\.?)[.\-/ ]\s?(?<year>[0-9]{4})|(?<isoyear>[0-9]{4})[.\-/](?<isomonth>[0-9]{1,2})[.\-/](?<isoday>[0-9]{1,2}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
