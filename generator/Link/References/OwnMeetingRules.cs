namespace MinutesSite.Link.References;

/// <summary>Rules for days that no body stands with: what is around them tells whose meetings they are of.</summary>
public static class OwnMeetingRules
{
    /// <summary>"referatet fra den 17. december".</summary>
    public static IEnumerable<Mention>? Paper(DaysOfBreath days) =>
        days.IsOfPaper && ForumOfPaper.Find(days.Sentence, days.First, days.Last, days.Around) is { } paper
            ? days.Each(paper.Forum, paper.First, paper.Last)
            : null;

    /// <summary>"tages op igen den …".</summary>
    public static IEnumerable<Mention>? ComingUp(DaysOfBreath days) =>
        OwnMeeting.IsComingUp(days.Sentence, days.First)
            ? days.EachAlone(
                days.Around.OwnForum,
                day => !days.Sentence.Any(days.Sentence.ClauseStart(day), day, at => Verbs.PointsBack(days.Sentence[at].Text))
            )
            : null;

    /// <summary>"Sagen blev udskudt den …".</summary>
    public static IEnumerable<Mention>? DecidedOnDay(DaysOfBreath days) =>
        DecidedHere.Find(days.Sentence, days.First, days.Around) ? days.EachAlone(days.Around.OwnForum) : null;

    /// <summary>An entry of a list of meetings that begins with its day.</summary>
    public static IEnumerable<Mention>? Listed(DaysOfBreath days) =>
        days.Around.List?.Forum is { } listed
        && days.Before < 0
        && !days.Sentence.Any(0, days.Sentence.Count, at => IsOfSomethingElse(days.Sentence, at))
            ? days.EachAlone(listed)
            : null;

    private static bool IsOfSomethingElse(Sentence sentence, int at) =>
        sentence.IsEvent(at) || sentence.IsForum(at) || MeetingNouns.IsOtherMeeting(sentence[at].Text);
}
