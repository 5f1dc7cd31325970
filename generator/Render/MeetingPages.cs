using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The meetings, and the archive by year.</summary>
internal static class MeetingPages
{
    /// <summary>The meetings' own pages.</summary>
    public static IEnumerable<OutputFile> PagesOf(IEnumerable<ArchivedMeeting> meetings, PageRenderer pages) =>
        meetings.Select(meeting => pages.Page<MeetingPage, ArchivedMeeting>(meeting.Address, meeting));

    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        foreach (var page in PagesOf(archive.Meetings, pages))
        {
            yield return page;
        }

        const string root = "/referater/";
        var years = YearOfDays.Of(archive.Meetings.Select(meeting => meeting.Link), year => ListPages.YearAddress(root, year));
        IReadOnlyList<PageLink> forums = [.. archive.Forums.Select(forum => new PageLink(forum.Name, forum.Address))];
        foreach (var page in ListPages.Of(root, archive.Meetings, meeting => meeting.Date, alwaysByYear: true))
        {
            MeetingsView view = page.Year is { } shown
                ? new(
                    page,
                    YearOfDays.Of(archive.Meetings.Where(meeting => meeting.Date.Year == shown).Select(meeting => meeting.Link), _ => null),
                    []
                )
                : new(page, years, forums);
            yield return pages.Page<MeetingsPage, MeetingsView>(page.Address, view);
        }
    }
}
