using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The calendar: all meetings by year, held and to come.</summary>
internal static class CalendarPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        var entries = CalendarEntry.Of(archive);
        return ListPages
            .Of(CalendarView.Root, entries, entry => entry.Date, alwaysByYear: true)
            .Select(page => pages.Page<CalendarPage, CalendarView>(page.Address, CalendarView.Of(page, entries, archive.Forums)));
    }
}
