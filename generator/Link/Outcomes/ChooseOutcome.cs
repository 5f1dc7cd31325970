using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>
/// What a decision is called that tells several outcomes:
/// <list type="number">
/// <item>Partly approved, where it says so, or where points had different fates.</item>
/// <item>Sent back, unless something was approved in another sentence.</item>
/// <item>Postponed, or taken off, unless something was approved or noted before that in the text: then only a part was.</item>
/// <item>Recommended; the higher body decides.</item>
/// <item>Refused.</item>
/// <item>Approved; a decision is more than to note or to discuss.</item>
/// <item>Noted.</item>
/// <item>Passed on.</item>
/// <item>Discussed.</item>
/// <item>Postponed where all that is said is that the next meeting has it; refused where all that is said is that a proposal was.</item>
/// <item>Anything else that was decided.</item>
/// </list>
/// </summary>
public static class ChooseOutcome
{
    private static readonly Outcome[] ByWeight =
    [
        Outcome.Recommended,
        Outcome.Rejected,
        Outcome.Approved,
        Outcome.Noted,
        Outcome.Referred,
        Outcome.Discussed,
    ];

    /// <summary>The one outcome.</summary>
    /// <param name="all">What the decision tells, in the order of the text.</param>
    /// <param name="isAgenda">Whether the decision is on the meeting's agenda, whose points are the other items.</param>
    public static Outcome Of(IReadOnlyList<Told> all, bool isAgenda)
    {
        var approvals = all.Where(told => told.Outcome == Outcome.Approved && !told.Rule.IsLastResort).ToArray();
        var certain = all.Where(told =>
                !told.Rule.IsLastResort && !(approvals.Length > 0 && (IsBeside(told) || IsWish(told, approvals[0])))
            )
            .ToArray();
        if (IsPart(certain, approvals.Length > 0 && !isAgenda))
        {
            return Outcome.PartlyApproved;
        }

        if (
            certain.FirstOrDefault(told => told.Outcome == Outcome.SentBack) is { } back
            && approvals.All(approval => approval.Clause.Sentence == back.Clause.Sentence)
        )
        {
            return Outcome.SentBack;
        }

        return Moved(certain, all)
            ?? ByWeight.Select(outcome => (Outcome?)outcome).FirstOrDefault(outcome => certain.Any(told => told.Outcome == outcome))
            ?? (all.Count > 0 ? all[0].Outcome : Outcome.Other);
    }

    // A counter-proposal that fell, and an item of the meeting that was taken off: "Punkt 9 udgår. Godkendt."
    private static bool IsBeside(Told told) =>
        told.Outcome switch
        {
            Outcome.Rejected => told.Clause.IsOfProposal && !told.Clause.IsOfPoint,
            Outcome.Withdrawn => told.Clause.IsOfItem,
            _ => false,
        };

    // "Udvalget godkendte planen. Udvalget anbefaler, at borgerne inviteres."
    private static bool IsWish(Told told, Told approval) =>
        told.Outcome == Outcome.Recommended && told.Clause.Sentence != approval.Clause.Sentence && !told.Clause.IsOfMatterOrToBody;

    private static bool IsPart(IReadOnlyList<Told> certain, bool isApproved) =>
        certain.Any(told => told.Outcome == Outcome.PartlyApproved)
        || (isApproved && certain.Any(told => told.Outcome == Outcome.Rejected))
        || (
            isApproved
            && certain.Any(told =>
                told.Clause.IsOfPoint && told.Outcome is Outcome.Postponed or Outcome.Withdrawn or Outcome.SentBack or Outcome.Referred
            )
        );

    private static Outcome? Moved(IReadOnlyList<Told> certain, IReadOnlyList<Told> all)
    {
        foreach (var outcome in certain.Select(told => told.Outcome))
        {
            if (outcome is Outcome.Postponed or Outcome.Withdrawn)
            {
                // What is taken off one agenda to come on the next is postponed.
                return all.Any(told => told.Outcome == Outcome.Postponed) ? Outcome.Postponed : outcome;
            }

            if (outcome is Outcome.Approved or Outcome.Noted or Outcome.Recommended)
            {
                return null;
            }
        }

        return null;
    }
}
