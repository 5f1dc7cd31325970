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
