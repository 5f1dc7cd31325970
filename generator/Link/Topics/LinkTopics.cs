using System.Collections.Concurrent;
using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>
/// Finds what each item is about. A topic comes from the front matter, from a pattern of emner.yml in the title, the summary or the
/// recommendation, or from a case number that emner.yml gives to it; a catch-all case gives none.
/// </summary>
public static class LinkTopics
{
    /// <summary>Each item's topics and mentions, by the item's place.</summary>
    public static TopicMembership Of(Agenda agenda, IReadOnlyList<CaseMembers> cases, Registers registers)
    {
        var names = new TopicNames(registers, agenda.Entries.SelectMany(Written));
        var finder = new TopicFinder(registers);
        var byCase = TopicsByCase(cases, registers);
        var links = new ConcurrentDictionary<string, PageLink>(StringComparer.Ordinal);
        var members = new IReadOnlyList<PageLink>[agenda.Entries.Count];
        var mentioned = new IReadOnlyList<PageLink>[agenda.Entries.Count];
        Parallel.For(
            0,
            members.Length,
            i =>
            {
                var entry = agenda.Entries[i];
                if (entry.Item.IsClosed)
                {
                    // A closed item tells nothing of what it is about.
                    members[i] = mentioned[i] = [];
                    return;
                }

                var byWords = finder.In(entry.Item);
                members[i] = Links(links, Written(entry).Select(names.Joined).Concat(byWords.Members).Concat(OfCase(entry, byCase)));
                mentioned[i] =
                    byWords.Mentioned.Count == 0
                        ? []
                        : [.. Links(links, byWords.Mentioned).Where(link => members[i].All(member => member.Address != link.Address))];
            }
        );
        return new(members, mentioned);
    }

    private static PageLink[] Links(ConcurrentDictionary<string, PageLink> links, IEnumerable<string> names) =>
        !names.Any()
            ? []
            :
            [
                .. names
                    .Select(name => links.GetOrAdd(name, static topic => new(topic, Topic.AddressOf(topic))))
                    .DistinctBy(link => link.Address, StringComparer.Ordinal)
                    .OrderBy(link => link.Name, DanishOrder.Names),
            ];

    private static IEnumerable<string> Written(AgendaEntry entry) =>
        entry.Item.IsClosed
            ? []
            : entry.Item.Topics.Concat(entry.Meeting.Topics).Select(topic => topic.Value).Where(name => Slug.Of(name).Length > 0);

    private static IEnumerable<string> OfCase(AgendaEntry entry, Dictionary<string, List<string>> byCase) =>
        entry.Item.CaseNumber is { } number && byCase.TryGetValue(LinkCases.KeyOf(number.Value), out var topics) ? topics : [];

    private static Dictionary<string, List<string>> TopicsByCase(IReadOnlyList<CaseMembers> cases, Registers registers)
    {
        var catchAll = cases
            .Where(members => members.IsCatchAll)
            .Select(members => LinkCases.KeyOf(members.Number))
            .ToHashSet(StringComparer.Ordinal);
        var topics = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var topic in registers.Topics)
        {
            foreach (
                var number in topic.CaseNumbers.Select(number => LinkCases.KeyOf(number.Value)).Where(number => !catchAll.Contains(number))
            )
            {
                if (!topics.TryGetValue(number, out var list))
                {
                    topics[number] = list = [];
                }

                list.Add(topic.Name.Value);
            }
        }

        return topics;
    }
}

/// <summary>What each item is about, and what it only mentions; by the item's place, by name in Danish order.</summary>
/// <param name="Members">The topics it belongs to.</param>
/// <param name="Mentioned">The topics whose words stand in its text without its being about them.</param>
public sealed record TopicMembership(IReadOnlyList<IReadOnlyList<PageLink>> Members, IReadOnlyList<IReadOnlyList<PageLink>> Mentioned);
