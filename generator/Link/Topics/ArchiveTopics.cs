using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>Makes the topics of their items.</summary>
public static class ArchiveTopics
{
    private const int RelatedShown = 8;
    private const int AheadShown = 5;

    /// <summary>The topics that have an item, by name in Danish order.</summary>
    public static IReadOnlyList<Topic> Of(IReadOnlyList<ArchivedItem> items, TopicMembership membership, Bonds bonds, Registers registers)
    {
        var entries = new Dictionary<string, TopicEntry>(StringComparer.Ordinal);
        foreach (var entry in registers.Topics)
        {
            entries.TryAdd(Topic.AddressOf(entry.Name.Value), entry);
        }

        var newest = items.Count == 0 ? default : items[0].Link.Meeting.Date;
        var mentions = MentionedIn(items, membership);
        var related = RelatedTopics.Of(items, bonds);
        return
        [
            .. items
                .SelectMany(item => item.Topics.Select(topic => (Topic: topic, Item: item)))
                .GroupBy(pair => pair.Topic.Address, StringComparer.Ordinal)
                .Select(group => new Topic(
                    group.First().Topic.Name,
                    entries.GetValueOrDefault(group.Key)?.Description,
                    [.. group.Select(pair => pair.Item)]
                )
                {
                    Aliases = [.. entries.GetValueOrDefault(group.Key)?.Aliases.Select(alias => alias.Value) ?? []],
                    Open = [.. group.Select(pair => pair.Item).Where(item => item.IsStillOpen).Select(item => item.Link)],
                    Ahead = Ahead(group.Select(pair => pair.Item), newest),
                    MentionedIn = mentions.GetValueOrDefault(group.Key) ?? [],
                    Related = [.. (related.GetValueOrDefault(group.Key) ?? []).Take(RelatedShown)],
                })
                .OrderBy(topic => topic.Name, DanishOrder.Names),
        ];
    }

    // "After the newest meeting" and not "after today": a page says the same whenever it is built.
    private static Reference[] Ahead(IEnumerable<ArchivedItem> items, DateOnly newest) =>
        [
            .. items
                .SelectMany(item => item.References)
                .Where(reference => reference.Date > newest && reference.LikelyDate is null)
                .DistinctBy(reference => (reference.Forum, reference.Date))
                .OrderBy(reference => reference.Date)
                .ThenBy(reference => reference.Forum, DanishOrder.Names)
                .Take(AheadShown),
        ];

    private static Dictionary<string, List<ItemLink>> MentionedIn(IReadOnlyList<ArchivedItem> items, TopicMembership membership)
    {
        var mentions = new Dictionary<string, List<ItemLink>>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var topic in membership.Mentioned[i])
            {
                if (!mentions.TryGetValue(topic.Address, out var list))
                {
                    mentions[topic.Address] = list = [];
                }

                list.Add(items[i].Link);
            }
        }

        return mentions;
    }
}
