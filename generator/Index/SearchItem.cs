using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// An item that can be found; closed items without a public part cannot. Its id is its place among all: see <see cref="ItemOrder"/>.
/// </summary>
/// <param name="Meeting">Its meeting's place among the archive's.</param>
/// <param name="Item">The item.</param>
internal readonly record struct SearchItem(int Meeting, ArchivedItem Item);

/// <summary>The items that can be found, by id.</summary>
/// <param name="archive">The archive.</param>
internal sealed class SearchItems(Archive archive)
{
    /// <summary>The archive.</summary>
    public Archive Archive { get; } = archive;

    /// <summary>The items by id.</summary>
    public IReadOnlyList<SearchItem> All { get; } = ItemOrder.Of(archive);

    /// <summary>The other names of each forum.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Abbreviations { get; } =
        archive.Forums.ToDictionary(forum => forum.Name, forum => forum.Abbreviations, StringComparer.Ordinal);

    /// <summary>The meeting of an item.</summary>
    public ArchivedMeeting MeetingOf(SearchItem item) => Archive.Meetings[item.Meeting];

    /// <summary>Reads what an item alone is found by, its enclosures included, into a sink.</summary>
    public void Read(ITermSink sink, SearchItem item)
    {
        var date = MeetingOf(item).Date;
        ReadItem.Into(sink, item.Item, date);
        foreach (var page in PagesOf(item))
        {
            ReadText.Into(sink, page.Text, Field.AttachmentText, date);
        }
    }

    /// <summary>The pages of an item's enclosures.</summary>
    public IEnumerable<AttachmentPage> PagesOf(SearchItem item) =>
        item.Item.Item.Attachments.SelectMany(attachment =>
            attachment.Target is { } target ? Archive.AttachmentPages.GetValueOrDefault(target) ?? [] : []
        );

    /// <summary>Reads what every item of a meeting is found by into a sink.</summary>
    public void ReadMeeting(ITermSink sink, ArchivedMeeting meeting) =>
        ReadItem.MeetingInto(sink, meeting, Abbreviations.GetValueOrDefault(meeting.Forum.Name, []));

    /// <summary>The items in as many runs as there are cores; results do not depend on how many.</summary>
    public IReadOnlyList<Range> Partitions()
    {
        var count = Math.Clamp(Environment.ProcessorCount, 1, 16);
        return [.. Enumerable.Range(0, count).Select(i => (All.Count * i / count)..(All.Count * (i + 1) / count))];
    }
}
