using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>Which topics go together: they are topics of one item, or of items of one case.</summary>
public static class RelatedTopics
{
    /// <summary>Each topic's neighbours by its address, those with most in common first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PageLink>> Of(IReadOnlyList<ArchivedItem> items, Bonds bonds)
    {
        var shared = new Dictionary<(string From, string To), int>();
        var names = new Dictionary<string, PageLink>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Count(shared, names, item.Topics);
        }

        foreach (var found in bonds.Cases)
        {
            Count(shared, names, [.. found.Entries.SelectMany(bonds.TopicsOf).DistinctBy(topic => topic.Address, StringComparer.Ordinal)]);
        }

        return shared
            .GroupBy(pair => pair.Key.From, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    (IReadOnlyList<PageLink>)
                        [
                            .. group
                                .OrderByDescending(pair => pair.Value)
                                .ThenBy(pair => pair.Key.To, StringComparer.Ordinal)
                                .Select(pair => names[pair.Key.To]),
                        ],
                StringComparer.Ordinal
            );
    }

    private static void Count(
        Dictionary<(string From, string To), int> shared,
        Dictionary<string, PageLink> names,
        IReadOnlyList<PageLink> topics
    )
    {
        foreach (var from in topics)
        {
            names[from.Address] = from;
            foreach (var to in topics.Where(to => to.Address != from.Address))
            {
                shared[(from.Address, to.Address)] = shared.GetValueOrDefault((from.Address, to.Address)) + 1;
            }
        }
    }
}
