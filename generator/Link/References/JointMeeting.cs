namespace MinutesSite.Link.References;

/// <summary>
/// A meeting that two bodies hold together: "fællesmøde mellem Økonomiudvalget og HovedMED den …", "Fællesmødet mellem de to udvalg er den
/// …".
/// </summary>
public static class JointMeeting
{
    /// <summary>The bodies and the first word of the mention; null where the day is none of theirs.</summary>
    public static (IReadOnlyList<string> Forums, int First)? Find(Sentence sentence, int date, Surroundings around)
    {
        var end = sentence.Before(date);
        while (MeetingOnDay.IsHeld(sentence[end].Text))
        {
            end--;
        }

        if (BothOf(sentence, end) is { } both)
        {
            var spokenOf = around.SpokenOf.Reverse().Distinct(StringComparer.Ordinal).Take(2).Reverse().ToArray();
            return spokenOf.Length == 2 && IsMeetingBetween(sentence, both - 1) ? (spokenOf, both - 2) : null;
        }

        if (sentence[end].Forum is not { IsGenitive: false })
        {
            return null;
        }

        var group = ForumGroup.EndingAt(sentence, end, acrossPrepositions: false);
        var names = group.Select(forum => sentence[forum].Forum!.Name);
        return group.Count > 1 && IsMeetingBetween(sentence, group[0] - 1) ? (names.ToArray(), group[0] - 2)
            : sentence[group[0] - 1].Text == "med"
            && sentence[group[0] - 2].Text is "fællesmøde" or "fællesmødet"
            && around.ForumOfBareMeeting is { } own
                ? ([own, .. names], group[0] - 2)
            : null;
    }

    // "de to udvalg", "begge udvalg": those that the text has named.
    private static int? BothOf(Sentence sentence, int end) =>
        sentence[end].Text is not ("udvalg" or "råd" or "fora") ? null
        : sentence[end - 1].Text == "begge" ? end - 1
        : sentence[end - 1].Text == "to" && sentence[end - 2].Text == "de" ? end - 2
        : null;

    private static bool IsMeetingBetween(Sentence sentence, int at) =>
        sentence[at].Text == "mellem" && MeetingNouns.IsMeeting(sentence[at - 1].Text);
}
