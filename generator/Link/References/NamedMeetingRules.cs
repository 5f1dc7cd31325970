namespace MinutesSite.Link.References;

/// <summary>Rules for days that stand with the word for a meeting, or with what happens to one.</summary>
public static class NamedMeetingRules
{
    /// <summary>"fællesmøde mellem Økonomiudvalget og HovedMED den …".</summary>
    public static IEnumerable<Mention>? Joint(DaysOfBreath days) =>
        JointMeeting.Find(days.Sentence, days.First, days.Around) is { } joint
            ? days.Days.SelectMany(day =>
                joint.Forums.Select(forum => days.One(forum, day, joint.First, days.Last) with { IsOneOfMany = true })
            )
            : null;

    /// <summary>"mødet den …", "mødes igen den …": whose it is the sentence tells, or nobody's.</summary>
    public static IEnumerable<Mention>? BeforeDay(DaysOfBreath days) =>
        MeetingBefore(days.Sentence, days.Before, days.Last) is not { } noun ? null
        : ForumOfMeeting.Find(days.Sentence, noun, days.Last, days.Around) is { } meeting ? OfMeeting(days, meeting)
        : [];

    /// <summary>"Næste møde er den …".</summary>
    public static IEnumerable<Mention>? HeldOnDay(DaysOfBreath days) =>
        MeetingOnDay.Find(days.Sentence, days.First, days.Last, days.Around) is { } held
            ? days.Each(held.Forum, held.First, held.Last)
            : null;

    /// <summary>"Punktet udskydes til den …", "Kommende Chefforum er flyttet til den …".</summary>
    public static IEnumerable<Mention>? MovedTo(DaysOfBreath days) =>
        OwnMeeting.MovedTo(days.Sentence, days.First, days.Around) is { } moved
            ? [days.One(moved.Forum, days.First, moved.First, days.First, moved.IsItem)]
            : null;

    /// <summary>"Mødet flyttes fra den 3. til den 10. november".</summary>
    public static IEnumerable<Mention>? MovedFrom(DaysOfBreath days) =>
        OwnMeeting.MovedFrom(days.Sentence, days.First, days.Around) is { } away
            ? [days.One(away.Forum, days.First, days.First, days.First)]
            : null;

    // "mødet den …", "mødes igen den …", "på seneste møde, den 3. februar, bad …", "sidste møde (den 3. februar)".
    private static int? MeetingBefore(Sentence sentence, int before, int lastDate)
    {
        var at = before;
        if (sentence[at].Text == "(" || (sentence[at].Text == "," && sentence[lastDate + 1].Text is "," or ""))
        {
            at--;
        }

        while (
            sentence[at].Text
                is "igen"
                    or "gang"
                    or "næste"
                    or "også"
                    or "først"
                    or "allerede"
                    or "herefter"
                    or "derefter"
                    or "dernæst"
                    or "efterfølgende"
                    or "senest"
                    or "sidst"
        )
        {
            at--;
        }

        return MeetingNouns.IsMeeting(sentence[at].Text) ? at : null;
    }

    // "… har behandlet sagen på deres møder hhv. den 24. og den 26. august": each forum its own day.
    private static IEnumerable<Mention> OfMeeting(DaysOfBreath days, (string Forum, int First, int Last) meeting)
    {
        // "Økonomiudvalget og KommuneMED holdt fællesmøde den …": both met.
        var sentence = days.Sentence;
        var count = days.Days.Count;
        if (
            (count > 1 || sentence.Any(meeting.First, days.First, at => sentence[at].Text is "fællesmøde" or "fælles"))
            && sentence.IsForum(meeting.First)
            && ForumGroup.EndingAt(sentence, meeting.First, acrossPrepositions: false) is var forums
            && (forums.Count == count || count == 1)
        )
        {
            return BodiesAndDays.Pair(days, forums, isAfter: false);
        }

        return days.Each(meeting.Forum, meeting.First, meeting.Last, Moves.To(sentence, meeting.First));
    }
}
