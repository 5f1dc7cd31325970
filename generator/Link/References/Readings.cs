namespace MinutesSite.Link.References;

/// <summary>
/// The readings that a council holds of a budget or a regulation: "1. behandlingen er den …", "ved andenbehandlingen af budgettet den …".
/// </summary>
public static class Readings
{
    private const int Reach = 8;

    /// <summary>The council and the first word of the mention; null where the day is of no reading, or it cannot be told whose.</summary>
    public static (string Forum, int First)? Find(Sentence sentence, int date, Surroundings around)
    {
        var end = sentence.Before(date);
        for (var at = sentence[end].Text is ":" or "(" ? end - 1 : end; at >= 0 && end - at <= Reach; at--)
        {
            if (IsReading(sentence, at))
            {
                return Council(sentence, at, around) is { } council ? (council, at) : null;
            }

            if (
                sentence.IsBoundary(at)
                || sentence[at].Date is not null
                || sentence.IsForum(at)
                || Verbs.IsDispatch(sentence[at].Text)
                || !IsOnTheWay(sentence, at)
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the word at a place is a reading.</summary>
    public static bool IsReading(Sentence sentence, int at)
    {
        var word = sentence[at].Text;
        return IsTreatment(word)
            && (
                IsOrdinal(word)
                || IsOrdinal(sentence[at - 1].Text)
                || (sentence[at - 1].Text == "." && sentence[at - 2].Text is "1" or "2" or "3")
            );
    }

    /// <summary>Whether a word is a reading as a verb: "andenbehandles".</summary>
    public static bool IsVerb(string word) => IsOrdinal(word) && word.Contains("behandle", StringComparison.Ordinal);

    private static bool IsTreatment(string word) =>
        word.EndsWith("behandling", StringComparison.Ordinal) || word.EndsWith("behandlingen", StringComparison.Ordinal);

    private static bool IsOrdinal(string word) =>
        word.StartsWith("første", StringComparison.Ordinal)
        || word.StartsWith("anden", StringComparison.Ordinal)
        || word.StartsWith("tredje", StringComparison.Ordinal);

    // Held on the day, or "af budgettet den …".
    private static bool IsOnTheWay(Sentence sentence, int at) =>
        MeetingOnDay.IsHeld(sentence[at].Text)
        || sentence.Any(at - 3, at + 1, of => sentence[of].Text == "af" && IsTreatment(sentence[of - 1].Text));

    private static string? Council(Sentence sentence, int reading, Surroundings around)
    {
        if (sentence.Any(sentence.ClauseStart(reading), reading, sentence.IsEvent))
        {
            return null;
        }

        for (var at = reading - 1; at >= 0; at--)
        {
            // A committee reads the budget too, where the text says that it does.
            if (
                sentence[at].Forum is { } forum
                && (
                    IsCouncil(forum.Name)
                    || (
                        !forum.IsGenitive
                        && !sentence.Any(at + 1, reading, sentence.IsBoundary)
                        && BodyActs.IsAct(sentence, at + 1, reading)
                    )
                )
            )
            {
                return forum.Name;
            }
        }

        return IsCouncil(around.OwnForum) ? around.OwnForum
            : around.PreviousSubject is { } subject && IsCouncil(subject) ? subject
            : null;
    }

    /// <summary>Whether a forum is the council of a municipality.</summary>
    public static bool IsCouncil(string forum) =>
        forum.EndsWith("yrådet", StringComparison.Ordinal)
        || forum.EndsWith("yråd", StringComparison.Ordinal)
        || forum.EndsWith("ommunalbestyrelsen", StringComparison.Ordinal)
        || forum.StartsWith("Borgerrepræsentation", StringComparison.Ordinal);
}
