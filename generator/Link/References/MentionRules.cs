namespace MinutesSite.Link.References;

/// <summary>
/// The rules that tell which meetings days are of, in the order in which they are tried: the first that says something holds.
/// </summary>
/// <remarks>A rule answers null where it says nothing, and no mention where the days are of no meeting.</remarks>
public static class MentionRules
{
    private static readonly Func<DaysOfBreath, IEnumerable<Mention>?>[] InOrder =
    [
        NoMeetingRules.SpanEventOrHearing,
        NamedMeetingRules.Joint,
        BodyRules.BesideDay,
        NamedMeetingRules.BeforeDay,
        NoMeetingRules.Holiday,
        NamedMeetingRules.HeldOnDay,
        NamedMeetingRules.MovedTo,
        NamedMeetingRules.MovedFrom,
        NoMeetingRules.DayOfPaper,
        NoMeetingRules.Limit,
        BodyRules.AfterDay,
        BodyRules.TreatmentOfDay,
        BodyRules.Reading,
        BodyRules.WithVerb,
        BodyRules.Treatment,
        OwnMeetingRules.Paper,
        OwnMeetingRules.ComingUp,
        OwnMeetingRules.DecidedOnDay,
        OwnMeetingRules.Listed,
    ];

    /// <summary>The meetings that the days are of.</summary>
    public static IEnumerable<Mention> Read(DaysOfBreath days)
    {
        foreach (var rule in InOrder)
        {
            if (rule(days) is { } mentions)
            {
                return mentions;
            }
        }

        return [];
    }
}
