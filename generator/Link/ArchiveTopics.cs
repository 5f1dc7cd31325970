using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Makes the topics of their items.</summary>
public static class ArchiveTopics
{
    /// <summary>The topics that have an item, by name in Danish order.</summary>
    public static IReadOnlyList<Topic> Of(IReadOnlyList<ArchivedItem> items, Registers registers)
    {
        var descriptions = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in registers.Topics)
        {
            descriptions.TryAdd(Topic.AddressOf(entry.Name.Value), entry.Description);
        }

        return [.. items
            .SelectMany(item => item.Topics.Select(topic => (Topic: topic, Item: item)))
            .GroupBy(pair => pair.Topic.Address, StringComparer.Ordinal)
            .Select(group => new Topic(group.First().Topic.Name, descriptions.GetValueOrDefault(group.Key), [.. group.Select(pair => pair.Item)]))
            .OrderBy(topic => topic.Name, DanishOrder.Names)];
    }
}
