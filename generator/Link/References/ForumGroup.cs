namespace MinutesSite.Link.References;

/// <summary>Forums that a sentence names in one breath: "Økonomiudvalget og Kommunalbestyrelsen", "ØU/KB".</summary>
public static class ForumGroup
{
    /// <summary>The places, in order, of the forums of which <paramref name="last"/> is the last.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">The place of a forum.</param>
    /// <param name="acrossPrepositions">Whether "i Direktørforum og i Chefforum" is one breath: where each has a day of its own.</param>
    public static IReadOnlyList<int> EndingAt(Sentence sentence, int last, bool acrossPrepositions)
    {
        var group = new List<int> { last };
        while (PlaceBefore(sentence, group[0], acrossPrepositions) is { } before)
        {
            group.Insert(0, before);
        }

        return group;
    }

    /// <summary>
    /// The places, in order, of the forums of which <paramref name="first"/> is the first: "både ØU og KB", "ØU, DIF og KB".
    /// </summary>
    public static IReadOnlyList<int> StartingAt(Sentence sentence, int first)
    {
        var group = new List<int> { first };
        while (PlaceAfter(sentence, group[^1]) is { } after)
        {
            group.Add(after);
        }

        return group;
    }

    // "…, og KB følger op" and "… og KB følger op" begin another clause; a comma alone joins only where "og" joins a later one.
    private static int? PlaceAfter(Sentence sentence, int at)
    {
        var joint = at + 1;
        var next = sentence[joint + 1].Text is "i" or "på" or "af" ? joint + 2 : joint + 1;
        if (!sentence.IsForum(next) || sentence[next].Forum!.IsGenitive)
        {
            return null;
        }

        return sentence[joint].Text switch
        {
            "og" or "samt" or "/" or "+" => IsFollowedByVerb(sentence, next) ? null : next,
            "," => PlaceAfter(sentence, next) is null ? null : next,
            _ => null,
        };
    }

    private static bool IsFollowedByVerb(Sentence sentence, int forum) =>
        Verbs.AtMeeting(sentence[forum + 1].Text) is VerbForm.Present or VerbForm.Past
        || Verbs.IsHelper(sentence[forum + 1].Text)
        || Verbs.IsDispatch(sentence[forum + 1].Text);

    private static int? PlaceBefore(Sentence sentence, int at, bool acrossPrepositions)
    {
        var joined = false;
        for (at--; at >= 0; at--)
        {
            if (sentence.IsForum(at))
            {
                return joined ? at : null;
            }

            var word = sentence[at].Text;
            joined |= word is "og" or "," or "samt" or "/" or "+";
            if (word is not ("og" or "," or "samt" or "/" or "+") && !(acrossPrepositions && word is "i" or "på" or "af" or "både"))
            {
                return null;
            }
        }

        return null;
    }
}
