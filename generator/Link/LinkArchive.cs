using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Connects parsed meetings to an archive: forums, topics, cases, people, and what leads from item to item.</summary>
public static class LinkArchive
{
    /// <summary>Puts the archive together. Grows with the number of meetings, not with its square; the order of <paramref name="meetings"/> does not matter.</summary>
    /// <param name="meetings">The meetings that readers may see; drafts are left out before.</param>
    /// <param name="registers">What the municipality says of its forums, topics and people.</param>
    /// <param name="site">The site's settings.</param>
    public static Archive Link(IReadOnlyList<Meeting> meetings, Registers registers, SiteSettings site)
    {
        var agenda = Agenda.Of(meetings, registers);
        var forums = LinkForums.Places(agenda);
        var cases = LinkCases.Of(agenda);
        var topics = LinkTopics.Of(agenda, registers);

        var meetingsByDay = new MeetingsByDay(agenda, new Bonds(cases, topics));
        var found = LinkReferences.Find(agenda, registers);
        var references = agenda.Entries.Select(entry => LinkReferences.Of(entry, found[entry.Index], meetingsByDay)).ToArray();

        var items = ArchiveItems.Of(agenda, cases, topics, references);
        var archived = ArchiveMeetings.Of(agenda, items, forums, registers, site);
        return new Archive
        {
            Site = site,
            Meetings = archived,
            Forums = LinkForums.Forums(archived, registers),
            Topics = ArchiveTopics.Of(items, registers),
            Cases = ArchiveCases.Of(cases, items, registers),
            People = LinkPeople.Of(agenda, registers, site, forums, new Dictionary<string, IReadOnlyList<ItemLink>>()),
        };
    }
}
