using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A page of the calendar.</summary>
/// <param name="List">The page, and what it shows, newest first.</param>
/// <param name="ToCome">What is ahead of the newest minutes, the nearest first; on the first page only.</param>
/// <param name="Forums">The forums, each with a calendar file of its own.</param>
public sealed record CalendarView(ListPage<CalendarEntry> List, IReadOnlyList<CalendarEntry> ToCome, IReadOnlyList<Forum> Forums)
{
    /// <summary>The first page.</summary>
    public const string Root = "/kalender/";

    /// <summary>The file of a page's meetings for calendar programs, beside it.</summary>
    public const string File = "kalender.ics";

    /// <summary>A page of the calendar.</summary>
    public static CalendarView Of(ListPage<CalendarEntry> page, IReadOnlyList<CalendarEntry> entries, IReadOnlyList<Forum> forums) =>
        page.Year is not null
            ? new(page, [], forums)
            : new(page with { Entries = [.. page.Entries.Where(entry => !entry.IsToCome)] }, Ahead(entries), forums);

    /// <summary>What is ahead of the newest minutes, the nearest first.</summary>
    public static IReadOnlyList<CalendarEntry> Ahead(IReadOnlyList<CalendarEntry> entries) =>
        [.. entries.Where(entry => entry.IsToCome).OrderBy(entry => entry.Date).ThenBy(entry => entry.Time)];
}
