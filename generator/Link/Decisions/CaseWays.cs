using MinutesSite.Model;

namespace MinutesSite.Link.Decisions;

/// <summary>Puts the decisions on a case in one row, whatever minutes tell of them.</summary>
public sealed class CaseWays(NextSteps next)
{
    /// <summary>The way of an item as its own minutes tell it; null where they tell of no other body's decision.</summary>
    public CaseWay? Of(ArchivedItem item) => item.Decisions.Any(decision => !decision.IsOwn) ? Joined([item]) : null;

    /// <summary>The way of a case over all meetings; null where there is but one decision that leads nowhere.</summary>
    public CaseWay? Of(IReadOnlyList<ArchivedItem> items) =>
        Joined(items) is { } way && (way.Steps.Count > 1 || way.Next is not null) ? way : null;

    private CaseWay? Joined(IReadOnlyList<ArchivedItem> items)
    {
        // The own minutes of a meeting go before what later ones repeat of them; a council's minutes have the committees before it in
        // order.
        var told = items
            .Reverse()
            .SelectMany(item => item.Decisions.Select(decision => (Item: item, Decision: decision)))
            .GroupBy(pair => (Slug.Of(pair.Decision.Forum), pair.Decision.Date))
            .Select(group => group.FirstOrDefault(pair => pair.Decision.IsOwn) is { Decision: not null } own ? own : group.First())
            .OrderBy(pair => pair.Decision.Date ?? pair.Item.Link.Meeting.Date)
            .ThenBy(pair => pair.Decision.IsOwn && pair.Item.Decisions.Count > 1)
            .ToArray();
        return told.Length == 0
            ? null
            : new(
                [
                    .. told.Select(pair => new WayStep(
                        pair.Decision.Forum,
                        pair.Decision.Date,
                        pair.Decision.Outcome,
                        pair.Decision.Address
                    )),
                ],
                next.After(told[^1].Decision, told[^1].Item)
            );
    }
}
