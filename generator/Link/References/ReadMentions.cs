namespace MinutesSite.Link.References;

/// <summary>Finds the mentions of meetings in a sentence, by the rules in their order.</summary>
public static class ReadMentions
{
    /// <summary>The mentions, in order.</summary>
    public static IReadOnlyList<Mention> In(Sentence sentence, Surroundings around)
    {
        var found = new List<Mention>();
        foreach (var days in DayGroups.In(sentence))
        {
            if (days.Count == 1 && HeldInstead.Find(sentence, days[0], found, around) is { } instead)
            {
                found.Add(Of(sentence, instead, days[0], days[0], days[0], isMove: true));
                continue;
            }

            var mentions = SameBody.Find(sentence, days, found) is { } forums
                ? days.Select((day, i) => Of(sentence, forums[i], day, day, day, isMove: false) with { GoesOnFrom = found.LastOrDefault() })
                : OfDays(sentence, days, around).Select(mention => GoingOn(sentence, mention, found));
            found.AddRange(mentions.ToArray().Select(mention => ItemNumber.AddTo(mention with { IsOneOfMany = mention.IsOneOfMany || days.Count > 1, Breath = days[0], YearOfBreath = YearOf(sentence, days) }, sentence)));
        }

        return found;
    }

    // "er i ØU den 3. september og KB den 9. september": what is said of the first is said of the next.
    private static Mention GoingOn(Sentence sentence, Mention mention, List<Mention> earlier)
        => earlier.Count > 0 && !sentence.Any(earlier[^1].DateWord + 1, mention.First, at => sentence[at].Text is not ("og" or "," or "samt" or "i" or "på" or "den" or "d" or "derefter" or "herefter" or "igen" or "så"))
            ? mention with { GoesOnFrom = earlier[^1] } : mention;

    private static int? YearOf(Sentence sentence, IReadOnlyList<int> days)
    {
        foreach (var day in days)
        {
            if (sentence[day].Date!.Value.Year is { } year)
            {
                return year;
            }
        }

        return sentence.YearBefore(days[0]);
    }

    private static IEnumerable<Mention> OfDays(Sentence sentence, IReadOnlyList<int> days, Surroundings around)
    {
        var first = days[0];
        var last = days[^1];
        if (sentence[first].Date!.Value.IsSpan || sentence.IsEvent(sentence.Before(first)) || IsHearing(sentence, sentence.Before(first)))
        {
            return [];
        }

        if (JointMeeting.Find(sentence, first, around) is { } joint)
        {
            return days.SelectMany(day => joint.Forums.Select(forum => Of(sentence, forum, day, joint.First, last, isMove: false) with { IsOneOfMany = true }));
        }

        if (ForumBesideDay.Find(sentence, first) is { } beside)
        {
            return OfForums(sentence, ForumGroup.EndingAt(sentence, beside, acrossPrepositions: days.Count > 1), days, isAfter: false);
        }

        var before = sentence.Before(first);
        if (MeetingBefore(sentence, before, last) is { } noun)
        {
            return ForumOfMeeting.Find(sentence, noun, first, last, around) is { } meeting ? OfMeeting(sentence, meeting, days) : [];
        }

        if (sentence[first].Date!.Value.IsHoliday && OwnMeeting.MovedTo(sentence, first, around) is null)
        {
            return [];
        }

        if (MeetingOnDay.Find(sentence, first, last, around) is { } held)
        {
            return days.Select(day => Of(sentence, held.Forum, day, held.First, held.Last, isMove: false));
        }

        if (OwnMeeting.MovedTo(sentence, first, around) is { } moved)
        {
            return [Of(sentence, moved.Forum, first, moved.First, first, moved.IsItem)];
        }

        if (OwnMeeting.MovedFrom(sentence, first, around) is { } away)
        {
            return [Of(sentence, away.Forum, first, first, first, isMove: false)];
        }

        var isOfPaper = OwnMeeting.IsOfPaper(sentence, first);
        var treatment = ForumWithVerb.FindTreatment(sentence, first);
        if (sentence[before].Text == "af" && !isOfPaper && treatment is null)
        {
            // "har i sit høringssvar af 18. marts": the day of a paper.
            return [];
        }

        if (DayLimits.Has(sentence, before) && !isOfPaper && !(treatment is not null && sentence[before].Text == "fra") && !(sentence[before].Text == "til" && OwnMeeting.IsComingUp(sentence, first)))
        {
            return [];
        }

        if (ForumAfterDay.Find(sentence, last) is { } after)
        {
            return OfForums(sentence, ForumGroup.StartingAt(sentence, after), days, isAfter: true);
        }

        if (treatment is { } && sentence[before].Text == "af")
        {
            return days.Select(day => Of(sentence, sentence[treatment.Value].Forum!.Name, day, treatment.Value, day, isMove: false));
        }

        if (treatment is null && Readings.Find(sentence, first, around) is { } reading)
        {
            return days.Select(day => Of(sentence, reading.Forum, day, reading.First, day, isMove: false));
        }

        if (ForumWithVerb.Find(sentence, first, last) is { } actor)
        {
            return OfForums(sentence, ForumGroup.EndingAt(sentence, actor, acrossPrepositions: days.Count > 1), days, isAfter: false);
        }

        if (treatment is { } owner)
        {
            return days.Select(day => Of(sentence, sentence[owner].Forum!.Name, day, owner, day, isMove: false));
        }

        if (isOfPaper && ForumOfPaper.Find(sentence, first, last, around) is { } paper)
        {
            return days.Select(day => Of(sentence, paper.Forum, day, paper.First, paper.Last, isMove: false));
        }

        if (OwnMeeting.IsComingUp(sentence, first))
        {
            return days.Select(day => Of(sentence, around.OwnForum, day, day, day, isMove: !sentence.Any(sentence.ClauseStart(day), day, at => Verbs.PointsBack(sentence[at].Text))));
        }

        if (DecidedHere.Find(sentence, first, around))
        {
            return days.Select(day => Of(sentence, around.OwnForum, day, day, day, isMove: false));
        }

        return around.List?.Forum is { } listed && before < 0 && !sentence.Any(0, sentence.Count, at => sentence.IsEvent(at) || sentence.IsForum(at) || MeetingNouns.IsOtherMeeting(sentence[at].Text))
            ? days.Select(day => Of(sentence, listed, day, day, day, isMove: false))
            : [];
    }

    // "mødet den …", "mødes igen den …", "på seneste møde, den 3. februar, bad …", "sidste møde (den 3. februar)".
    private static int? MeetingBefore(Sentence sentence, int before, int lastDate)
    {
        var at = before;
        if (sentence[at].Text == "(" || (sentence[at].Text == "," && sentence[lastDate + 1].Text is "," or ""))
        {
            at--;
        }

        while (sentence[at].Text is "igen" or "gang" or "næste" or "også" or "først" or "allerede" or "herefter" or "derefter" or "dernæst" or "efterfølgende" or "senest" or "sidst")
        {
            at--;
        }

        return MeetingNouns.IsMeeting(sentence[at].Text) ? at : null;
    }

    // "sendes i høring den 1. april".
    private static bool IsHearing(Sentence sentence, int at) => sentence[at].Text == "høring" && sentence[at - 1].Text == "i";

    // "… har behandlet sagen på deres møder hhv. den 24. og den 26. august": each forum its own day.
    private static IEnumerable<Mention> OfMeeting(Sentence sentence, (string Forum, int First, int Last) meeting, IReadOnlyList<int> days)
    {
        // "Økonomiudvalget og KommuneMED holdt fællesmøde den …": both met.
        if ((days.Count > 1 || sentence.Any(meeting.First, days[0], at => sentence[at].Text is "fællesmøde" or "fælles")) && sentence.IsForum(meeting.First) && ForumGroup.EndingAt(sentence, meeting.First, acrossPrepositions: false) is var forums && (forums.Count == days.Count || days.Count == 1))
        {
            return OfForums(sentence, forums, days, isAfter: false);
        }

        return days.Select(day => Of(sentence, meeting.Forum, day, meeting.First, meeting.Last, Moves.To(sentence, meeting.First)));
    }

    // As many forums as days, each its own; one forum, every day; one day, every forum.
    private static IEnumerable<Mention> OfForums(Sentence sentence, IReadOnlyList<int> forums, IReadOnlyList<int> days, bool isAfter)
    {
        if (forums.Count == days.Count)
        {
            return days.Select((day, i) => Mention(forums[i], day));
        }

        if (days.Count == 1)
        {
            return !isAfter && IsAudience(sentence, forums) ? [] : forums.Select(forum => Mention(forum, days[0]) with { IsOneOfMany = forums.Count > 1 });
        }

        return forums.Count == 1 ? days.Select(day => Mention(forums[0], day)) : [];

        Mention Mention(int forum, int day) => Of(sentence, sentence[forum].Forum!.Name, day, isAfter ? day : forum, isAfter ? forum : day, !isAfter && Moves.To(sentence, forum));
    }

    // "er klar til Kommunalbestyrelsen og KommuneMED den …": two forums that meet apart get a paper on one day.
    private static bool IsAudience(Sentence sentence, IReadOnlyList<int> forums)
        => forums.Count > 1 && forums[0] > 0 && sentence[forums[0] - 1].Text is not ("i" or "på" or "af" or "ved" or "fra" or "både") && !sentence.IsBoundary(forums[0] - 1);

    private static Mention Of(Sentence sentence, string forum, int day, int first, int last, bool isMove)
        => new(forum, sentence[day].Date!.Value, day, Math.Min(first, day), Math.Max(last, day)) { IsMoveTarget = isMove };
}
