using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>What the linkers found for the items, each by the item's place.</summary>
/// <param name="Topics">What each is about.</param>
/// <param name="References">What each refers to.</param>
/// <param name="Outcomes">What came of each.</param>
/// <param name="Histories">Where each was before and comes again.</param>
/// <param name="Related">What is worth reading with each.</param>
/// <param name="People">Whom each names.</param>
/// <param name="Approvals">The place of the meeting whose minutes an item approves, by the item's place.</param>
/// <param name="Decisions">What was decided on each, by its own meeting and others.</param>
public sealed record ItemFindings(
    IReadOnlyList<IReadOnlyList<PageLink>> Topics,
    IReadOnlyList<LinkedReferences> References,
    IReadOnlyList<Outcome?> Outcomes,
    IReadOnlyList<ItemHistory> Histories,
    IReadOnlyList<IReadOnlyList<RelatedItem>> Related,
    IReadOnlyList<IReadOnlyList<PageLink>> People,
    IReadOnlyDictionary<int, int> Approvals,
    IReadOnlyList<IReadOnlyList<Decision>> Decisions
);
