using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The meetings, the archive by year, and the forums.</summary>
internal static class MeetingPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        foreach (var meeting in archive.Meetings)
        {
            yield return pages.Page<MeetingPage, ArchivedMeeting>(meeting.Address, meeting);
        }

        foreach (var page in ListPages.Of("/referater/", archive.Meetings, meeting => meeting.Date, alwaysByYear: true))
        {
            yield return pages.Page<MeetingsPage, ListPage<ArchivedMeeting>>(page.Address, page);
        }

        yield return pages.Page<ForumsPage, IReadOnlyList<Forum>>("/fora/", archive.Forums);
        foreach (var forum in archive.Forums)
        {
            foreach (var page in ListPages.Of(forum.Address, forum.Meetings, meeting => meeting.Date))
            {
                yield return pages.Page<ForumPage, Indexed<Forum, ArchivedMeeting>>(page.Address, new(forum, page));
            }
        }
    }
}
