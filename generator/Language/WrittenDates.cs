using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Language;

/// <summary>
/// Finds dates in every form that people write: "13. januar 2026", "d. 9 december 2025", "13-01-2026", "13/1 2026", "13.1.26",
/// "2026-01-13", "28/2", "11. december", "januar 2026". theme/wwwroot/search.js finds the same ones.
/// </summary>
public static partial class WrittenDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The dates in a text, in reading order. What no calendar has ("32. maj", "13/14") is left out.</summary>
    public static IReadOnlyList<WrittenDate> In(string text)
    {
        List<WrittenDate>? dates = null;
        foreach (Match match in Forms().Matches(text))
        {
            if (Read(match.Groups, match.Index, match.Length) is { } date)
            {
                (dates ??= []).Add(date);
            }
        }

        return dates ?? (IReadOnlyList<WrittenDate>)[];
    }

    /// <summary>The date that begins at a character; null where none does.</summary>
    public static WrittenDate? At(string text, int start) =>
        FormHere().Match(text, start) is { Success: true } match ? Read(match.Groups, match.Index, match.Length) : null;

    /// <summary>The month with a Danish name or its abbreviation, 1 to 12; null for another word.</summary>
    public static int? MonthNamed(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length && name.Length >= 3; i++)
        {
            if (name[..3].Equals(Months[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static WrittenDate? Read(GroupCollection groups, int start, int length)
    {
        var month = First(groups, "m1", "m2") is { } name ? MonthNamed(name) : Number(groups, "m3", "m4", "m5");
        var day = Number(groups, "d1", "d3", "d4", "d5");
        var year = Number(groups, "y1", "y2", "y3", "y4") switch
        {
            < 70 and var y => 2000 + y,
            < 100 and var y => 1900 + y,
            var y => y,
        };
        return month is >= 1 and <= 12 && day is null or (>= 1 and <= 31) && month is not null
            ? new(start, length, year, month.Value, day)
            : null;
    }

    private static string? First(GroupCollection groups, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (groups[name] is { Success: true } group)
            {
                return group.Value;
            }
        }

        return null;
    }

    private static int? Number(GroupCollection groups, params ReadOnlySpan<string> names) =>
        First(groups, names) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private const string MonthName =
        "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|febr|feb|mar|apr|jun|jul|aug|sept|sep"
        + "|okt|nov|dec)(?![\\p{L}0-9])";

    private const string NotWithinAnother = "(?<![\\p{L}0-9][.,/-]?)";

    private const string AnyForm =
        "(?:(?<d1>[0-9]{1,2})\\.?\\s{0,3}(?<m1>"
        + MonthName
        + ")(?:\\.?,?\\s{0,3}(?<y1>(?:19|20)[0-9]{2})(?![0-9]))?"
        + "|(?<m2>"
        + MonthName
        + ")\\.?\\s{1,3}(?<y2>(?:19|20)[0-9]{2})(?![0-9])"
        + "|(?<y3>(?:19|20)[0-9]{2})-(?<m3>[0-9]{1,2})-(?<d3>[0-9]{1,2})(?![\\p{L}0-9]|[-/.][0-9])"
        + "|(?<d4>[0-9]{1,2})(?:-(?<m4>[0-9]{1,2})-|/(?<m4>[0-9]{1,2})[-/ "
        + "]\\s?|\\.\\s?(?<m4>[0-9]{1,2})\\.\\s?)(?<y4>(?:19|20)[0-9]{2}|[0-9]{2})(?![\\p{L}0-9]|[-/.][\\p{L}0-9])"
        + "|(?<d5>[0-9]{1,2})/(?<m5>[0-9]{1,2})(?![\\p{L}0-9]|[-/.][\\p{L}0-9]))";

    [GeneratedRegex(NotWithinAnother + AnyForm, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Forms();

    [GeneratedRegex(
        "\\G" + NotWithinAnother + AnyForm,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FormHere();
}
