using System.Globalization;

namespace MinutesSite.Serve;

/// <summary>What items can be filtered by: forum, year, outcome, topics, people.</summary>
internal sealed class Facets
{
    private readonly string[][] values = new string[Names.Count][];
    private readonly int[][][] ofItem;

    /// <summary>Takes the items' values apart.</summary>
    public Facets(IReadOnlyList<ServedItem> items)
    {
        ofItem = new int[Names.Count][][];
        for (var facet = 0; facet < Names.Count; facet++)
        {
            var ids = new Dictionary<string, int>(StringComparer.Ordinal);
            ofItem[facet] = [.. items.Select(item => ValuesOf(item, facet).Distinct(StringComparer.Ordinal).Select(Id).ToArray())];
            values[facet] = [.. ids.Keys];

            int Id(string value)
            {
                if (!ids.TryGetValue(value, out var id))
                {
                    ids[value] = id = ids.Count;
                }

                return id;
            }
        }
    }

    /// <summary>Their names, as addresses and answers have them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["forum", "aar", "udfald", "emne", "person"];

    /// <summary>By facet: which values are asked for; null where the facet is not. A value that nothing has lets nothing pass.</summary>
    public IReadOnlyList<IReadOnlySet<int>?> Wanted(IReadOnlyDictionary<string, IReadOnlyList<string>> filters) =>
        [
            .. Names.Select(
                (name, facet) =>
                    filters.TryGetValue(name, out var asked)
                        ? (IReadOnlySet<int>)
                            Enumerable
                                .Range(0, values[facet].Length)
                                .Where(id => asked.Contains(values[facet][id], StringComparer.OrdinalIgnoreCase))
                                .ToHashSet()
                        : null
            ),
        ];

    /// <summary>The items that pass all filters. Each filter's values are counted among the items that pass the others.</summary>
    /// <returns>Those that pass, in the order they came; by facet the counts by name, the most frequent first.</returns>
    public (List<FoundHit> Kept, IReadOnlyList<KeyValuePair<string, int>[]> Counts) Filter(
        List<FoundHit> found,
        IReadOnlyList<IReadOnlySet<int>?> wanted
    )
    {
        var counts = Array.ConvertAll(values, all => new int[all.Length]);
        var kept = new List<FoundHit>(found.Count);
        foreach (var hit in found)
        {
            var failed = -1;
            var fails = 0;
            for (var facet = 0; facet < wanted.Count; facet++)
            {
                if (wanted[facet] is { } set && !Array.Exists(ofItem[facet][hit.Item], set.Contains))
                {
                    failed = facet;
                    fails++;
                }
            }

            if (fails == 0)
            {
                kept.Add(hit);
            }

            for (var facet = 0; facet < wanted.Count && fails < 2; facet++)
            {
                if (fails == 0 || failed == facet)
                {
                    foreach (var id in ofItem[facet][hit.Item])
                    {
                        counts[facet][id]++;
                    }
                }
            }
        }

        return (
            kept,
            [
                .. counts.Select(
                    (list, facet) =>
                        list.Select((count, id) => KeyValuePair.Create(values[facet][id], count))
                            .Where(pair => pair.Value > 0)
                            .OrderByDescending(pair => pair.Value)
                            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                            .ToArray()
                ),
            ]
        );
    }

    private static IEnumerable<string> ValuesOf(ServedItem item, int facet) =>
        facet switch
        {
            0 => [item.Forum],
            1 => [item.Date.Year.ToString(CultureInfo.InvariantCulture)],
            2 => item.Outcome is { } outcome ? [outcome] : [],
            3 => item.Topics,
            _ => item.People,
        };
}
