namespace MinutesSite.Link.References;

/// <summary>Whether a sentence speaks of a day as gone or as to come.</summary>
public enum Direction
{
    /// <summary>The sentence does not say.</summary>
    Unknown,

    /// <summary>"blev drøftet", "holdt", "seneste".</summary>
    Past,

    /// <summary>"udskudt til", "skal", "kommende".</summary>
    Future,
}

/// <summary>Reads the direction from the words around a day.</summary>
public static class ReadDirection
{
    private const int Reach = 14;

    /// <summary>The direction of the nearest word that has one: first to the left in the clause, then to the right.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word of the mention.</param>
    /// <param name="date">The day.</param>
    public static Direction Of(Sentence sentence, int first, int date)
    {
        for (var at = date - 1; at >= 0 && date - at <= Reach; at--)
        {
            if (sentence[at].Date is not null || (at < first && sentence.IsBoundary(at)))
            {
                break;
            }

            if (At(sentence, at) is { } left)
            {
                return left;
            }
        }

        for (var at = date + 1; at < sentence.Count && at - date <= Reach; at++)
        {
            if (sentence.IsBoundary(at) || sentence[at].Date is not null)
            {
                break;
            }

            if (At(sentence, at) is { } right)
            {
                return right;
            }
        }

        return Direction.Unknown;
    }

    // Null where the word says nothing and the search goes on; Unknown where it says that it does not say.
    private static Direction? At(Sentence sentence, int at)
    {
        var word = sentence[at].Text;
        if (Verbs.Moving(word) is not null || word is "kommende" or "næste" || Verbs.PointsForward(word))
        {
            return Direction.Future;
        }

        if (word is "sidste" or "seneste" or "forrige" or "sidst" || Verbs.PointsBack(word))
        {
            return Direction.Past;
        }

        if (Verbs.IsPlan(word))
        {
            return Direction.Unknown;
        }

        return Verbs.AtMeeting(word) switch
        {
            VerbForm.Past => Direction.Past,
            VerbForm.Participle => BeforeParticiple(sentence, at),
            VerbForm.Present => AfterHelper(sentence, at) ?? Direction.Unknown,
            VerbForm.Infinitive => AfterHelper(sentence, at),
            _ => null,
        };
    }

    private static Direction BeforeParticiple(Sentence sentence, int participle)
    {
        for (var at = participle - 1; at >= 0 && !sentence.IsBoundary(at); at--)
        {
            if (Verbs.PointsForward(sentence[at].Text))
            {
                return Direction.Future;
            }

            if (Verbs.IsHelper(sentence[at].Text))
            {
                return Direction.Past;
            }
        }

        return Direction.Past;
    }

    // "skal behandle", "skal behandles".
    private static Direction? AfterHelper(Sentence sentence, int verb)
    {
        for (var at = verb - 1; at >= 0 && !sentence.IsBoundary(at); at--)
        {
            if (Verbs.PointsForward(sentence[at].Text))
            {
                return Direction.Future;
            }
        }

        return null;
    }
}
