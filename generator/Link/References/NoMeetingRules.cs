namespace MinutesSite.Link.References;

/// <summary>Rules that tell days of no meeting: they answer no mention, or nothing.</summary>
public static class NoMeetingRules
{
    /// <summary>"den 3.-4. marts", "borgermødet den …", "sendes i høring den 1. april".</summary>
    public static IEnumerable<Mention>? SpanEventOrHearing(DaysOfBreath days) =>
        days.Sentence[days.First].Date!.Value.IsSpan || days.Sentence.IsEvent(days.Before) || IsHearing(days.Sentence, days.Before)
            ? []
            : null;

    /// <summary>A day on which no body meets, unless a meeting is said to be moved to it.</summary>
    public static IEnumerable<Mention>? Holiday(DaysOfBreath days) =>
        days.Sentence[days.First].Date!.Value.IsHoliday && OwnMeeting.MovedTo(days.Sentence, days.First, days.Around) is null ? [] : null;

    /// <summary>"har i sit høringssvar af 18. marts": the day of a paper.</summary>
    public static IEnumerable<Mention>? DayOfPaper(DaysOfBreath days) =>
        days.Sentence[days.Before].Text == "af" && !days.IsOfPaper && days.Treatment is null ? [] : null;

    /// <summary>"senest den 1. maj", "fra den 1. maj": the limit of something, unless what is limited is said to be of a meeting.</summary>
    public static IEnumerable<Mention>? Limit(DaysOfBreath days)
    {
        var word = days.Sentence[days.Before].Text;
        return
            DayLimits.Has(days.Sentence, days.Before)
            && !days.IsOfPaper
            && !(word == "fra" && days.Treatment is not null)
            && !(word == "til" && OwnMeeting.IsComingUp(days.Sentence, days.First))
            ? []
            : null;
    }

    private static bool IsHearing(Sentence sentence, int at) => sentence[at].Text == "høring" && sentence[at - 1].Text == "i";
}
