using System.Globalization;
using MinutesSite.Theme.Text;

namespace MinutesSite.Theme.Pages;

/// <summary>
/// Periods of one length in a row, the oldest first: months where they are few enough to be told apart, else quarters, else years.
/// </summary>
public sealed record TimePeriods
{
    /// <summary>More periods than these are not read side by side; of more years than these the newest are taken.</summary>
    public const int Most = 24;

    // How many months a period has.
    private const int Month = 1;
    private const int Quarter = 3;
    private const int Year = 12;

    private readonly int months;
    private readonly int first;

    private TimePeriods(int months, int first, int count) => (this.months, this.first, Count) = (months, first, count);

    /// <summary>How many there are; 0 where there are no days.</summary>
    public int Count { get; }

    /// <summary>"måned", "kvartal" or "år".</summary>
    public string Unit =>
        months switch
        {
            Month => "måned",
            Quarter => "kvartal",
            _ => "år",
        };

    /// <summary>The periods from the first of some days to the last.</summary>
    /// <param name="days">The days, in any order.</param>
    public static TimePeriods Of(IEnumerable<DateOnly> days)
    {
        var ordered = days.Select(MonthOf).Order().ToArray();
        if (ordered.Length == 0)
        {
            return new(Month, 0, 0);
        }

        var months = new[] { Month, Quarter, Year }.FirstOrDefault(length => CountOf(length) <= Most, Year);
        var count = Math.Min(CountOf(months), Most);
        return new(months, (ordered[^1] / months) - count + 1, count);

        int CountOf(int length) => (ordered[^1] / length) - (ordered[0] / length) + 1;
    }

    /// <summary>Which period a day lies in, from 0; null for a day before the first one.</summary>
    public int? IndexOf(DateOnly day) => MonthOf(day) / months - first is var index && index >= 0 && index < Count ? index : null;

    /// <summary>"marts 2026", "1. kvartal 2026", "2026".</summary>
    public string NameOf(int index)
    {
        var month = (first + index) * months;
        return months switch
        {
            Month => ListTitle.Of(month / Year, (month % Year) + 1),
            Quarter => string.Create(CultureInfo.InvariantCulture, $"{(month % Year / Quarter) + 1}. kvartal {month / Year}"),
            _ => ListTitle.Of(month / Year, null),
        };
    }

    // Months since the year 0, so that a division gives quarters and years.
    private static int MonthOf(DateOnly day) => (day.Year * Year) + day.Month - 1;
}
