using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>The archive, or a year of it.</summary>
/// <param name="List">The page of the list of meetings.</param>
/// <param name="Years">The years that the page draws, newest first.</param>
/// <param name="Forums">The forums to choose among; none on a year's page.</param>
public sealed record MeetingsView(ListPage<ArchivedMeeting> List, IReadOnlyList<YearOfDays> Years, IReadOnlyList<PageLink> Forums);

/// <summary>The meetings of a year, on their days.</summary>
/// <param name="Year">The year.</param>
/// <param name="Address">The year's page; null where it has none.</param>
/// <param name="Meetings">Its meetings, newest first.</param>
public sealed record YearOfDays(int Year, string? Address, IReadOnlyList<MeetingLink> Meetings)
{
    // What a page may grow by; the years before these are drawn without links.
    private const int MostLinked = 300;

    /// <summary>Whether each mark of the year leads to its meeting.</summary>
    public bool IsLinked { get; init; }

    /// <summary>The years of meetings that are ordered newest first.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="addressOf">A year's page.</param>
    public static IReadOnlyList<YearOfDays> Of(IEnumerable<MeetingLink> meetings, Func<int, string?> addressOf)
    {
        var drawn = 0;
        return
        [
            .. meetings
                .GroupBy(meeting => meeting.Date.Year)
                .Select(year => new YearOfDays(year.Key, addressOf(year.Key), [.. year]))
                .Select(year => year with { IsLinked = (drawn += year.Meetings.Count) <= MostLinked }),
        ];
    }

    /// <summary>The meetings day by day, from January.</summary>
    public IEnumerable<IReadOnlyList<MeetingLink>> Days =>
        Meetings.GroupBy(meeting => meeting.Date).Reverse().Select(day => (IReadOnlyList<MeetingLink>)[.. day]);

    /// <summary>How many meetings each month had, from January.</summary>
    public IReadOnlyList<int> Months
    {
        get
        {
            var months = new int[12];
            foreach (var meeting in Meetings)
            {
                months[meeting.Date.Month - 1]++;
            }

            return months;
        }
    }
}
