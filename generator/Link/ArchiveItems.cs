using MinutesSite.Link.Decisions;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Puts together what was found for each item.</summary>
public static class ArchiveItems
{
    /// <summary>The items in the agenda's order, each with the way that its minutes tell of.</summary>
    public static IReadOnlyList<ArchivedItem> Of(Agenda agenda, IReadOnlyList<CaseMembers> cases, ItemFindings found, CaseWays ways)
    {
        var caseOf = new PageLink?[agenda.Entries.Count];
        foreach (var members in cases)
        {
            foreach (var entry in members.Entries)
            {
                caseOf[entry.Index] = members.Link;
            }
        }

        return
        [
            .. agenda.Entries.Select(entry =>
                WithWay(
                    new ArchivedItem
                    {
                        Item = entry.Item,
                        Link = entry.Link,
                        Outcome = found.Outcomes[entry.Index],
                        Decisions = found.Decisions[entry.Index],
                        IsStanding = entry.IsStanding,
                        Topics = found.Topics[entry.Index],
                        Case = caseOf[entry.Index],
                        References = found.References[entry.Index].References,
                        FoundLinks = found.References[entry.Index].Marks,
                        Related = found.Related[entry.Index],
                        History = found.Histories[entry.Index],
                        ApprovesMinutesOf = found.Approvals.TryGetValue(entry.Index, out var approved) ? agenda.Links[approved] : null,
                        PeopleNamed = found.People[entry.Index],
                    }
                )
            ),
        ];

        ArchivedItem WithWay(ArchivedItem item) => ways.Of(item) is { } way ? item with { Way = way } : item;
    }
}
