using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The topics.</summary>
internal static class TopicPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        yield return pages.Page<TopicsPage, IReadOnlyList<Topic>>("/emner/", archive.Topics);
        foreach (var topic in archive.Topics)
        {
            foreach (var page in ListPages.Of(topic.Address, topic.Items, item => item.Link.Meeting.Date))
            {
                yield return pages.Page<TopicPage, Indexed<Topic, ArchivedItem>>(page.Address, new(topic, page));
            }
        }
    }
}
