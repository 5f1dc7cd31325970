using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The pages that a site has once.</summary>
internal static class SitePages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages) =>
        [
            pages.Page<FrontPage, FrontView>("/", FrontView.Of(archive, CalendarView.Ahead(CalendarEntry.Of(archive)))),
            pages.Page<SearchPage, Archive>("/soeg/", archive),
            pages.File<NotFoundPage, Archive>("404.html", archive),
        ];
}
