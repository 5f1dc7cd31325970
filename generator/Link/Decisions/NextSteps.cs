using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Decisions;

/// <summary>Reads from a decision which body has the case next, and when.</summary>
public sealed class NextSteps(ForumNames names)
{
    private readonly MarkForums mark = new(names);

    /// <summary>
    /// The body that a decision sends its case to: "anbefales over for Kommunalbestyrelsen, som behandler den 25. august". Null where it
    /// names none.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="item">Its item.</param>
    public NextStep? After(Decision decision, ArchivedItem item)
    {
        if (decision.Outcome == Outcome.Postponed)
        {
            return decision.IsOwn && item.History is { PostponedTo: { } to, TakenUpAt: null }
                ? new(Outcome.Postponed, to.Forum, to.Date)
                : null;
        }

        if (decision.Outcome is not (Outcome.Recommended or Outcome.Referred or Outcome.SentBack))
        {
            return null;
        }

        foreach (var text in BlockText.Texts(decision.Section.Blocks))
        {
            foreach (var words in SplitWords.Of(text.Text, FindDates.In(text.Text)))
            {
                var sentence = new Sentence(text.Text, mark.In(text.Text, words));
                for (var at = 1; at < sentence.Count; at++)
                {
                    if (sentence[at].Forum is { } forum && IsSentTo(sentence, at) && Slug.Of(forum.Name) != Slug.Of(decision.Forum))
                    {
                        return new(decision.Outcome.Value, forum.Name, DayAfter(sentence, at, decision.Date ?? item.Link.Meeting.Date));
                    }
                }
            }
        }

        return null;
    }

    private static bool IsSentTo(Sentence sentence, int at) =>
        sentence[at - 1].Text is "til" or "overfor" or "i" || (sentence[at - 1].Text == "for" && sentence[at - 2].Text == "over");

    // "…, som behandler den 25. august", "på mødet den 25. august".
    private static DateOnly? DayAfter(Sentence sentence, int at, DateOnly decided)
    {
        for (var next = at + 1; next < sentence.Count && next < at + 9; next++)
        {
            if (sentence[next].Date is { } day)
            {
                return day.In(day.Year ?? decided.Year) is { } date && date > decided ? date
                    : day.Year is null && day.In(decided.Year + 1) is { } later && later.DayNumber - decided.DayNumber < 200 ? later
                    : null;
            }
        }

        return null;
    }
}
