using System.Globalization;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// Terms that are not words. Dates: <c>@20260113</c>, <c>@202601</c>, <c>@0113</c> (any year), <c>@01</c> (a month of any year).
/// Journal numbers: <c>#</c> and the number in lower case, whole, by its first parts and by its last ones. E-mail addresses as they are.
/// </summary>
internal static class SpecialTerms
{
    /// <summary>The day of an item's own meeting.</summary>
    public static IEnumerable<string> OfMeeting(DateOnly date) => OfDay(date).Append(Written(date, "@MM"));

    /// <summary>A day that a text mentions.</summary>
    public static IEnumerable<string> OfDay(DateOnly date) =>
        [Written(date, "@yyyyMMdd"), Written(date, "@MMdd"), Written(date, "@yyyyMM")];

    /// <summary>A month that a text mentions.</summary>
    public static string OfMonth(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"@{year:0000}{month:00}");

    /// <summary>
    /// A journal number: <c>00.30.00-P00-12-25</c> also as 00, 00.30, 00.30.00, 00.30.00-P00, P00 and P00-12-25 (what lies between is
    /// the beginning of one of these); <c>306-2009-600</c> also as 306-2009, 2009-600 and 600.
    /// </summary>
    public static IEnumerable<string> OfCaseNumber(string number)
    {
        var key = CaseKey(number);
        var dash = key.IndexOf('-', StringComparison.Ordinal);
        if (dash == "00.00.00".Length && key.Count(c => c == '.') == 2)
        {
            var running = key[(dash + 1)..];
            var facet = running.Split('-')[0];
            return new[]
            {
                "#" + key,
                "#" + key[..2],
                "#" + key[..5],
                "#" + key[..8],
                $"#{key[..8]}-{facet}",
                "#" + facet,
                "#" + running,
            }.Distinct();
        }

        var terms = new List<string> { "#" + key };
        for (var at = dash; at > 0; at = key.IndexOf('-', at + 1))
        {
            if (key[(at + 1)..] is { Length: >= 3 } last)
            {
                terms.Add("#" + last);
            }

            if (key[..at].Contains('-', StringComparison.Ordinal))
            {
                terms.Add("#" + key[..at]);
            }
        }

        return terms;
    }

    /// <summary>The number as terms have it: lower case, Danish letters written out, one kind of divider.</summary>
    private static string CaseKey(string number) => SpellingKey.Of(number.ToLowerInvariant()).Replace('/', '-').Replace(':', '-');

    /// <summary>The terms of an item's case.</summary>
    public static IEnumerable<string> OfCase(CaseNumber number) => OfCaseNumber(number.Value);

    private static string Written(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
