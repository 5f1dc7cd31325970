namespace MinutesSite.Link.References;

/// <summary>
/// A line of a timetable, which begins with its day: "15. september: 1. behandling i Byrådet", "7. april kl. 14: Økonomiudvalget drøfter
/// rammen".
/// </summary>
public static class TimetableLine
{
    private const int Reach = 10;

    /// <summary>The place of the forum that meets; null where the line is of something else.</summary>
    public static int? Find(Sentence sentence, int date)
    {
        if (sentence.Before(date) >= 0)
        {
            return null;
        }

        var start = AfterTime(sentence, date + 1);
        if (start == date + 1 || sentence.Any(start, sentence.Count, sentence.IsEvent))
        {
            return null;
        }

        for (
            var at = start;
            at < sentence.Count && at < start + Reach && sentence[at].Date is null && !Verbs.IsDispatch(sentence[at].Text);
            at++
        )
        {
            if (sentence.IsForum(at))
            {
                return Meets(sentence, start, at) ? at : null;
            }
        }

        return null;
    }

    // "kl. 9.00-12.00:", "–": the hour and the marks between a day and what is on it.
    private static int AfterTime(Sentence sentence, int at)
    {
        while (sentence[at].Text is ":" or "-" or "," or "." or "(" or ")" or "kl" or "klokken" || sentence[at].IsNumber)
        {
            at++;
        }

        return at;
    }

    private static bool Meets(Sentence sentence, int start, int forum)
    {
        if (sentence[forum].Forum!.IsGenitive)
        {
            return sentence.Any(forum + 1, forum + 5, IsTreatment);
        }

        var isFirst = forum == start || (forum == start + 1 && sentence[start].Text is "det" or "nye" or "nyt");
        return isFirst
            ? forum + 1 >= sentence.Count
                || sentence.IsBoundary(forum + 1)
                || sentence[forum + 1].IsMark
                || sentence[forum + 1].IsNumber
                || IsTreatment(forum + 1)
                || Acts(forum + 1)
            : sentence[forum - 1].Text is "i" or "på" or "af" or "ved" or "," or ":" or "(" or "-"
                && sentence.Any(start, forum, at => IsTreatment(at) || IsDone(at));

        bool IsTreatment(int at) =>
            MeetingNouns.IsTreatment(sentence[at].Text)
            || MeetingNouns.IsMeeting(sentence[at].Text)
            || sentence[at].Text.EndsWith("behandling", StringComparison.Ordinal)
            || sentence[at].Text.EndsWith("drøftelse", StringComparison.Ordinal);

        bool IsDone(int at) => Verbs.AtMeeting(sentence[at].Text) is VerbForm.Participle or VerbForm.Present;

        bool Acts(int at) => BodyActs.IsAct(sentence, at, forum) && !HeldThings.IsHold(sentence[at].Text);
    }
}
