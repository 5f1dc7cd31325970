using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>Reads from the decision what came of an item.</summary>
public static class ReadOutcome
{
    /// <summary>What the editor set, or else what the decision's text tells; null for a closed item and where nothing was decided.</summary>
    public static Outcome? Of(AgendaItem item)
    {
        if (item.IsClosed)
        {
            return null;
        }

        return item.OutcomeOverride ?? (item.Decision is { Blocks.Count: > 0, HasNothingToNote: false } decision ? Of(decision) : null);
    }

    /// <summary>Each item's outcome, by the item's place.</summary>
    public static IReadOnlyList<Outcome?> Of(Agenda agenda)
    {
        var outcomes = new Outcome?[agenda.Entries.Count];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = Of(agenda.Entries[i].Item));
        return outcomes;
    }

    private static Outcome Of(Section decision)
    {
        var told = new List<OutcomeRule>();
        foreach (var text in BlockText.Texts(decision.Blocks))
        {
            foreach (var words in SplitWords.Of(text.Text, FindDates.In(text.Text)))
            {
                told.AddRange(In(new Sentence(text.Text, words)));
            }
        }

        return Chosen(told);
    }

    // In the order of the text.
    private static IEnumerable<OutcomeRule> In(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            foreach (var rule in OutcomeRules.Of(sentence[at].Text))
            {
                if (rule.Condition(new Clause(sentence, at)))
                {
                    yield return rule;
                }
            }
        }
    }

    private static Outcome Chosen(IReadOnlyList<OutcomeRule> told)
    {
        var certain = told.Where(rule => !rule.IsLastResort).Select(rule => rule.Outcome).ToArray();
        foreach (var outcome in certain)
        {
            if (outcome is Outcome.Postponed or Outcome.Withdrawn)
            {
                // What is taken off one agenda to come on the next is postponed.
                return told.Any(rule => rule.Outcome == Outcome.Postponed) ? Outcome.Postponed : outcome;
            }

            if (outcome is Outcome.Approved or Outcome.Noted)
            {
                break;
            }
        }

        return certain.Contains(Outcome.Approved) ? Outcome.Approved
            : certain.Contains(Outcome.Noted) ? Outcome.Noted
            : certain.Contains(Outcome.Discussed) ? Outcome.Discussed
            : told.Count > 0 ? told[0].Outcome
            : Outcome.Other;
    }
}
