using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Finds the topics of each item.</summary>
public static class LinkTopics
{
    /// <summary>Each item's topics, by the item's place: its own and its meeting's, as front matter has them, by name in Danish order.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLink>> Of(Agenda agenda, Registers registers)
    {
        var names = new TopicNames(registers, agenda.Entries.SelectMany(Written));
        return [.. agenda.Entries.Select(entry => Links(Written(entry).Select(names.Joined)))];
    }

    /// <summary>Pages of topics, each once, in Danish order.</summary>
    public static IReadOnlyList<PageLink> Links(IEnumerable<string> names)
        => [.. names
            .Select(name => new PageLink(name, Topic.AddressOf(name)))
            .DistinctBy(link => link.Address, StringComparer.Ordinal)
            .OrderBy(link => link.Name, DanishOrder.Names)];

    // A closed item tells nothing of what it is about.
    private static IEnumerable<string> Written(AgendaEntry entry)
        => entry.Item.IsClosed ? [] : entry.Item.Topics.Concat(entry.Meeting.Topics).Select(topic => topic.Value).Where(name => Slug.Of(name).Length > 0);
}
