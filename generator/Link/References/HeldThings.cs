namespace MinutesSite.Link.References;

/// <summary>What a forum holds: its meeting and the discussions of it, or a seminar, which is no meeting.</summary>
public static class HeldThings
{
    /// <summary>How many words after the verb say what is held.</summary>
    public const int Reach = 6;

    /// <summary>Whether a verb is "to hold".</summary>
    public static bool IsHold(string verb) => verb is "holder" or "holdt" or "afholder" or "afholdt";

    /// <summary>Whether one of the words is a meeting or a discussion, and none is something else.</summary>
    public static bool IsMeeting(Sentence sentence, int from, int to) =>
        !sentence.Any(from, to, sentence.IsEvent)
        && sentence.Any(
            from,
            to,
            at =>
                MeetingNouns.IsMeeting(sentence[at].Text)
                || sentence[at].Text.EndsWith("drøftelse", StringComparison.Ordinal)
                || sentence[at].Text.EndsWith("drøftelsen", StringComparison.Ordinal)
        );
}
