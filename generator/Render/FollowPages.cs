using MinutesSite.Model;
using MinutesSite.Theme.Layout;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>How to follow the archive, and what came out week for week.</summary>
internal static class FollowPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages, IReadOnlyDictionary<string, PublishedTimes> published)
    {
        yield return pages.Page<FollowPage, Archive>(Sections.Follow.Address, archive);
        var weeks = NewsWeek.Of(
            archive,
            meeting =>
                published.GetValueOrDefault(meeting.Minutes.File) is { } times ? (times.First, times.Last) : (meeting.Date, meeting.Date)
        );
        yield return pages.Page<NewsPage, IReadOnlyList<NewsWeek>>(NewsWeek.Root, weeks);
        foreach (var week in weeks)
        {
            yield return pages.Page<NewsWeekPage, NewsWeek>(week.Address, week);
        }
    }
}
