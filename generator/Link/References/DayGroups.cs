namespace MinutesSite.Link.References;

/// <summary>Days that a sentence names in one breath: "den 2. december og 9. december 2025".</summary>
public static class DayGroups
{
    /// <summary>The places of the days, those that belong together in one list.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> In(Sentence sentence)
    {
        var groups = new List<IReadOnlyList<int>>();
        List<int>? open = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].Date is null)
            {
                continue;
            }

            if (open is not null && Joins(sentence, open[^1] + 1, at) && !ForumAfterDay.Claims(sentence, at))
            {
                open.Add(at);
            }
            else
            {
                open = [at];
                groups.Add(open);
            }
        }

        return groups;
    }

    private static bool Joins(Sentence sentence, int from, int to)
    {
        var joined = false;
        for (var at = from; at < to; at++)
        {
            var word = sentence[at].Text;
            joined |= word is "og" or "," or "samt" or "eller" or "/" or "+";
            if (word is not ("og" or "," or "samt" or "eller" or "/" or "+" or "." or "den" or "d" or "igen") && !MeetingNouns.IsWeekday(word))
            {
                return false;
            }
        }

        return joined;
    }
}
