namespace MinutesSite.Link.References;

/// <summary>
/// The day that a meeting is held on instead of another: "foreslås mødet den 14. oktober holdt allerede den 7. oktober", "mødet i februar
/// flyttes, så det i stedet holdes den …".
/// </summary>
public static class HeldInstead
{
    /// <summary>The forum that meets; null where something else is held, or nothing says that it is moved.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">The place of the day.</param>
    /// <param name="earlier">The mentions of the sentence so far.</param>
    /// <param name="around">Whose "mødet" is.</param>
    public static string? Find(Sentence sentence, int date, IReadOnlyList<Mention> earlier, Surroundings around)
    {
        var end = sentence.Before(date);
        var verb = Skip(sentence, end);
        if (sentence[verb].Text is not ("holdes" or "afholdes" or "holdt" or "afholdt" or "lægges" or "lagt" or "placeres"))
        {
            return null;
        }

        var at = Skip(sentence, verb - 1);
        if (verb == end && at == verb - 1)
        {
            return null;
        }

        for (; at >= 0 && !sentence.IsEvent(at); at--)
        {
            if (earlier.Count > 0 && at == earlier[^1].DateWord)
            {
                return sentence.Any(
                    earlier[^1].First,
                    at,
                    word => sentence[word].Forum is { IsMeeting: true } || MeetingNouns.IsMeeting(sentence[word].Text)
                )
                    ? earlier[^1].Forum
                    : null;
            }

            if (sentence[at].Date is not null)
            {
                return null;
            }

            if (MeetingNouns.IsMeeting(sentence[at].Text))
            {
                var owner = sentence[WordsOfMeeting.OwnerOf(sentence, at)];
                return owner.Forum?.Name ?? (WordsOfMeeting.IsSomebodys(owner.Text) ? null : around.ForumOfBareMeeting);
            }
        }

        return null;
    }

    private static int Skip(Sentence sentence, int at)
    {
        while (sentence[at].Text is "allerede" or "først" or "stedet" or "i" or "derfor")
        {
            at--;
        }

        return at;
    }
}
