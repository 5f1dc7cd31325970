using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>Reads from the decision what came of an item.</summary>
public static class ReadOutcome
{
    /// <summary>
    /// What the editor set, or else what the decision's text tells; null for a closed item and where nothing was decided.
    /// </summary>
    public static Outcome? Of(AgendaItem item)
    {
        if (item.IsClosed)
        {
            return null;
        }

        return item.OutcomeOverride ?? (item.Decision is { } decision ? Of(decision, IsAgenda(item.Title.Text)) : null);
    }

    /// <summary>Each item's outcome, by the item's place.</summary>
    public static IReadOnlyList<Outcome?> Of(Agenda agenda)
    {
        var outcomes = new Outcome?[agenda.Entries.Count];
        Parallel.For(
            0,
            outcomes.Length,
            i => outcomes[i] = agenda.Entries[i].Meeting.Status == MeetingStatus.Agenda ? null : Of(agenda.Entries[i].Item)
        );
        return outcomes;
    }

    // Its points are the meeting's items: "Punkt 9 udgår" says nothing of the approval.
    private static bool IsAgenda(string title) => title.Contains("dagsorden", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a decision's text tells; null where it has none, or only says that there is nothing to note.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="isAgenda">Whether it is on the meeting's agenda, whose points are the other items.</param>
    public static Outcome? Of(Section decision, bool isAgenda) =>
        decision is { Blocks.Count: > 0, HasNothingToNote: false }
            ? Told(BlockText.Texts(decision.Blocks).Select(text => text.Text), isAgenda)
            : null;

    /// <summary>What some words of a decision tell; null where there are none.</summary>
    public static Outcome? Of(string words) => string.IsNullOrWhiteSpace(words) ? null : Told([words], isAgenda: false);

    private static Outcome Told(IEnumerable<string> texts, bool isAgenda)
    {
        var told = new List<Told>();
        foreach (var text in texts)
        {
            foreach (var words in SplitWords.Of(text, FindDates.In(text)))
            {
                told.AddRange(In(new Sentence(text, words)));
            }
        }

        return ChooseOutcome.Of(told, isAgenda);
    }

    // In the order of the text.
    private static IEnumerable<Told> In(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var clause = new Clause(sentence, at);
            foreach (var rule in OutcomeRules.Of(sentence[at].Text).Where(rule => rule.Condition(clause)))
            {
                yield return new(rule, clause);
            }
        }
    }
}
