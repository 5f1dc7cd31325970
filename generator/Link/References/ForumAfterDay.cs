namespace MinutesSite.Link.References;

/// <summary>
/// A forum after the day: "den 9. december i KB", "Den 14. april beslutter Kommunalbestyrelsen", "blev den 20. juni vedtaget af …".
/// </summary>
public static class ForumAfterDay
{
    private const int Reach = 12;

    /// <summary>The place of the forum, by any of the ways.</summary>
    public static int? Find(Sentence sentence, int date) =>
        Beside(sentence, date) ?? Labelled(sentence, date) ?? Subject(sentence, date) ?? Where(sentence, date) ?? OfPassive(sentence, date);

    /// <summary>"den 9. december i Kommunalbestyrelsen", "den 9. december på KB's møde", "den 9. december på møde i KB".</summary>
    public static int? Beside(Sentence sentence, int date)
    {
        var at = sentence[date + 1].Text == "her" ? date + 2 : date + 1;
        if (
            sentence[at].Text is not ("i" or "på" or "af" or "ved")
            || (sentence[at].Text == "af" && !sentence.Any(date - 7, date, deed => Verbs.AtMeeting(sentence[deed].Text) is not null))
        )
        {
            return null;
        }

        at++;
        if (MeetingNouns.IsMeeting(sentence[at].Text) && sentence[at + 1].Text is "i" or "af")
        {
            at += 2;
        }

        return FromHere(sentence, at);
    }

    /// <summary>"9. december 2025 (Kommunalbestyrelsen)", and a line of a plan: "9. december: Kommunalbestyrelsen".</summary>
    private static int? Labelled(Sentence sentence, int date)
    {
        var mark = sentence[date + 1].Text;
        if (mark == "(" && sentence[date + 3].Text is ")" or "," && sentence.IsForum(date + 2))
        {
            return date + 2;
        }

        return mark is "-" && sentence.Before(date) == 0 && sentence.IsForum(date + 2) && date + 3 >= sentence.Count
            ? date + 2
            : TimetableLine.Find(sentence, date);
    }

    /// <summary>
    /// "Den 14. april beslutter Kommunalbestyrelsen …", "Den 25. juni skal KommuneMED drøfte …", "Den 25. juni er der møde i KommuneMED".
    /// </summary>
    public static int? Subject(Sentence sentence, int date)
    {
        var before = sentence.Before(date);
        if (
            before >= 0
            && !sentence.IsBoundary(before)
            && sentence[before].Text is not ("og" or "-" or "•" or "både")
            && !MeetingNouns.IsMeeting(sentence[before].Text)
        )
        {
            return null;
        }

        var verb = sentence[date + 1].Text;
        if (verb is "er" or "afholdes" or "holdes" or "var" or "blev" && MeetingHeld(sentence, date + 2) is { } held)
        {
            return held;
        }

        if (FromHere(sentence, date + 2) is not { } forum || sentence[forum].Forum!.IsGenitive)
        {
            return null;
        }

        if (BodyActs.IsAct(sentence, date + 1, forum))
        {
            return HeldThings.IsHold(verb) && !HeldThings.IsMeeting(sentence, forum + 1, forum + HeldThings.Reach) ? null : forum;
        }

        return Verbs.IsHelper(verb) && ActsAtMeeting(sentence, forum + 1) ? forum : null;
    }

    // "den 9. december, hvor Kommunalbestyrelsen behandler den".
    private static int? Where(Sentence sentence, int date)
    {
        var at = sentence[date + 1].Text == "," ? date + 2 : date + 1;
        return
            sentence[at].Text is "hvor" or "da" or "når"
            && FromHere(sentence, at + 1) is { } forum
            && !sentence[forum].Forum!.IsGenitive
            && BodyActs.IsAct(sentence, forum + 1, forum)
            && !HeldThings.IsHold(sentence[forum + 1].Text)
            ? forum
            : null;
    }

    // "er der møde i KommuneMED", "afholdes (der) KommuneMED".
    private static int? MeetingHeld(Sentence sentence, int at)
    {
        var isSaid = sentence[at].Text == "der";
        if (isSaid)
        {
            at++;
        }

        while (sentence[at].Text is "ordinært" or "ekstraordinært" or "næste" or "det" or "et")
        {
            at++;
        }

        if (MeetingNouns.IsMeeting(sentence[at].Text) && sentence[at + 1].Text is "i" or "på")
        {
            isSaid = true;
            at += 2;
        }

        // "Den 10. januar var Byrådet på seminar": where no meeting is said to be held, the forum must end it.
        return
            sentence[at].Forum is { IsGenitive: false }
            && (
                at + 1 >= sentence.Count
                || sentence.IsBoundary(at + 1)
                || (isSaid && sentence[at + 1].Text is "og" or "med" or "på" or "i" or "hvor")
            )
            ? at
            : null;
    }

    private static bool ActsAtMeeting(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Count && at < from + Reach && sentence[at].Date is null; at++)
        {
            if (sentence.IsBoundary(at) && sentence[at].Text is not ("," or "der"))
            {
                return false;
            }

            if (sentence.IsEvent(at))
            {
                return false;
            }

            if (
                Verbs.AtMeeting(sentence[at].Text) is VerbForm.Infinitive or VerbForm.Participle
                || MeetingNouns.IsMeeting(sentence[at].Text)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"blev den 20. juni 2024 vedtaget af Kommunalbestyrelsen", "Den 9. december blev sagen behandlet i KB".</summary>
    private static int? OfPassive(Sentence sentence, int date)
    {
        // "blev i går (7/4) behandlet i KB": the bracket is of the day.
        for (var at = sentence[date + 1].Text == ")" ? date + 2 : date + 1; at < sentence.Count && at <= date + Reach; at++)
        {
            if (
                sentence[at].Date is not null
                || sentence.IsBoundary(at)
                || sentence.IsEvent(at)
                || (sentence[at].Text == "og" && Verbs.IsAny(sentence[at + 1].Text))
            )
            {
                // "… den 4. maj og drøftes i KB": the day is of what comes before.
                return sentence[at].Text == "og" && Verbs.AtMeeting(sentence[at - 1].Text) is VerbForm.Participle
                    ? OfPassive(sentence, at)
                    : null;
            }

            if (
                Verbs.AtMeeting(sentence[at].Text) is VerbForm.Participle or VerbForm.Present
                && sentence[at + 1].Text is "i" or "på" or "af" or "ved"
                && IsPassive(sentence, at)
            )
            {
                return FromHere(sentence, at + 2);
            }
        }

        return null;
    }

    private static bool IsPassive(Sentence sentence, int at) =>
        Verbs.AtMeeting(sentence[at].Text) == VerbForm.Participle || sentence[at].Text.EndsWith('s');

    // A forum, perhaps after "det kommende"; in the genitive only with its meeting: not "i Kommunalbestyrelsens lokaler".
    private static int? FromHere(Sentence sentence, int at)
    {
        while (
            sentence[at].Text
                is "det"
                    or "den"
                    or "et"
                    or "nye"
                    or "kommende"
                    or "næste"
                    or "samlede"
                    or "enig"
                    or "enigt"
                    or "samlet"
                    or "både"
                    or "henholdsvis"
                    or "hhv"
                    or "ordinære"
                    or "ordinært"
                    or "seneste"
                    or "sidste"
        )
        {
            at++;
        }

        if (sentence[at].Forum is not { } forum)
        {
            return null;
        }

        var next = at + 1;
        while (sentence[next].Text is "ordinære" or "næste" or "seneste" or "sidste" or "kommende" or "første")
        {
            next++;
        }

        return !forum.IsGenitive || MeetingNouns.IsMeeting(sentence[next].Text) ? at : null;
    }
}
