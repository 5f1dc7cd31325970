using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>The archive, or a year of it.</summary>
/// <param name="List">The page of the list of meetings.</param>
/// <param name="Years">The years that the page draws, newest first.</param>
/// <param name="Forums">The forums to choose among; none on a year's page.</param>
public sealed record MeetingsView(ListPage<ArchivedMeeting> List, IReadOnlyList<YearOfDays> Years, IReadOnlyList<PageLink> Forums);

/// <summary>The days of a year on which there were meetings.</summary>
/// <param name="Year">The year.</param>
/// <param name="Address">The year's page; null where it has none.</param>
/// <param name="Days">The days, newest first; a day with two meetings is there twice.</param>
public sealed record YearOfDays(int Year, string? Address, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The years of days that are ordered newest first.</summary>
    /// <param name="days">The days.</param>
    /// <param name="addressOf">A year's page.</param>
    public static IReadOnlyList<YearOfDays> Of(IEnumerable<DateOnly> days, Func<int, string?> addressOf) =>
        [.. days.GroupBy(day => day.Year).Select(year => new YearOfDays(year.Key, addressOf(year.Key), [.. year]))];

    /// <summary>How many meetings each month had, from January.</summary>
    public IReadOnlyList<int> Months
    {
        get
        {
            var months = new int[12];
            foreach (var day in Days)
            {
                months[day.Month - 1]++;
            }

            return months;
        }
    }
}
