using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>What items have in common beyond their words: a case that is no catch-all, a topic.</summary>
/// <param name="cases">The cases.</param>
/// <param name="topics">Each item's topics, by the item's place.</param>
public sealed class Bonds(IReadOnlyList<CaseMembers> cases, IReadOnlyList<IReadOnlyList<PageLink>> topics)
{
    private readonly Dictionary<int, CaseMembers> caseOf = cases
        .Where(members => !members.IsCatchAll)
        .SelectMany(members => members.Entries.Select(entry => (entry.Index, members)))
        .ToDictionary(pair => pair.Index, pair => pair.members);

    /// <summary>The cases that bind their items.</summary>
    public IEnumerable<CaseMembers> Cases => cases.Where(members => !members.IsCatchAll);

    /// <summary>The topics of an item.</summary>
    public IReadOnlyList<PageLink> TopicsOf(AgendaEntry entry) => topics[entry.Index];

    /// <summary>The case of an item; null where it has none that binds.</summary>
    public CaseMembers? CaseOf(AgendaEntry entry) => caseOf.GetValueOrDefault(entry.Index);

    /// <summary>Whether two items share a case or a topic.</summary>
    public bool AreAkin(AgendaEntry left, AgendaEntry right) =>
        (CaseOf(left) is { } found && ReferenceEquals(found, CaseOf(right)))
        || TopicsOf(left).Any(topic => TopicsOf(right).Any(other => other.Address == topic.Address));
}
