using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The forums, each with its meetings.</summary>
internal static class ForumPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
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
