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

            if (open is not null && Joins(sentence, open[^1] + 1, at) && !IsAnothers(sentence, open, at))
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

    // "den 3. februar og den 10. februar i KB"; not "den 7. og 14. april i henholdsvis ØU og KB", where the days are told out in order.
    private static bool IsAnothers(Sentence sentence, List<int> open, int date) =>
        ForumAfterDay.Find(sentence, date) is { } forum
        && (ForumGroup.StartingAt(sentence, forum).Count != open.Count + 1 || ForumBesideDay.Find(sentence, open[0]) is not null);

    private static bool Joins(Sentence sentence, int from, int to)
    {
        var joined = false;
        var readings = sentence.Any(from, to, at => sentence[at].Text.Contains("behandl", StringComparison.Ordinal));
        var months = sentence.Any(from, to, at => DanishMonths.Names.Contains(sentence[at].Text));
        for (var at = from; at < to; at++)
        {
            var word = sentence[at].Text;
            joined |= IsJoint(word);
            if (
                !IsJoint(word)
                && word is not ("." or "den" or "d" or "igen")
                && !MeetingNouns.IsWeekday(word)
                && !(readings && IsOfReading(word))
                && !(months && IsOfMonth(word))
            )
            {
                return false;
            }
        }

        return joined;
    }

    private static bool IsJoint(string word) => word is "og" or "," or "samt" or "eller" or "/" or "+";

    // "i maj (6/5) og juni (3/6)".
    private static bool IsOfMonth(string word) => word is "(" or ")" or "i" || DanishMonths.Names.Contains(word);

    // "den 8. september (1. behandling) og den 6. oktober (2. behandling)": a budget is read twice.
    private static bool IsOfReading(string word) =>
        word
            is "1"
                or "2"
                or "3"
                or "første"
                or "anden"
                or "tredje"
                or "("
                or ")"
                or ":"
                or "er"
                or "det"
                or "til"
                or "i"
                or "behandles"
                or "behandler"
        || word.EndsWith("behandling", StringComparison.Ordinal)
        || word.EndsWith("behandlingen", StringComparison.Ordinal);
}
