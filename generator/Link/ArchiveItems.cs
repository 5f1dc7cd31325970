using MinutesSite.Link.Outcomes;
using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Puts together what was found for each item.</summary>
public static class ArchiveItems
{
    /// <summary>The items in the agenda's order.</summary>
    public static IReadOnlyList<ArchivedItem> Of(Agenda agenda, IReadOnlyList<CaseMembers> cases, IReadOnlyList<IReadOnlyList<PageLink>> topics, IReadOnlyList<LinkedReferences> references)
    {
        var caseOf = new PageLink?[agenda.Entries.Count];
        foreach (var members in cases)
        {
            foreach (var entry in members.Entries)
            {
                caseOf[entry.Index] = members.Link;
            }
        }

        return [.. agenda.Entries.Select(entry => new ArchivedItem
        {
            Item = entry.Item,
            Link = entry.Link,
            Outcome = ReadOutcome.Of(entry.Item),
            IsStanding = entry.IsStanding,
            Topics = topics[entry.Index],
            Case = caseOf[entry.Index],
            References = references[entry.Index].References,
            FoundLinks = references[entry.Index].Marks,
        })];
    }
}
