namespace MinutesSite.Link.References;

/// <summary>
/// A further day of the body that the sentence has spoken of: "drøftede sagen den 5. maj og godkendte den 1. september …", "den 12. juni og
/// igen på mødet den 14. august".
/// </summary>
public static class SameBody
{
    private const int LongestObject = 5;

    /// <summary>The forum of each day; null where the sentence goes on with something else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="days">The days.</param>
    /// <param name="earlier">The mentions of the sentence so far.</param>
    public static IReadOnlyList<string>? Find(Sentence sentence, IReadOnlyList<int> days, IReadOnlyList<Mention> earlier)
    {
        var before = sentence.Before(days[0]);
        if (earlier.Count == 0)
        {
            // "Udvalget besigtigede arealet den 14. november og behandlede sagen den …": what it did first was no meeting.
            return
                sentence[0].Forum is { IsGenitive: false } subject
                && sentence.Any(0, before, at => sentence[at].Date is not null)
                && BodyActs.IsElsewhere(sentence[1].Text)
                && IsFurtherDeed(sentence, before)
                ? [.. days.Select(_ => subject.Name)]
                : null;
        }

        if (days.Count > 1 && days.Count == earlier.Count && Readings.IsReading(sentence, before))
        {
            // "…, og andenbehandlingen hhv. den 24. september og den 7. oktober": in the bodies of the first, in their order.
            return [.. earlier.Select(mention => mention.Forum)];
        }

        return
            IsOwnDecision(sentence, before)
            || IsFurtherDeed(sentence, before)
            || IsAgainAtMeeting(sentence, before)
            || IsDeedAtMeeting(sentence, before)
            || IsBackOnAgenda(sentence, before)
            || IsFurtherObject(sentence, before, days[^1])
            ? [.. days.Select(_ => earlier[^1].Forum)]
            : null;
    }

    // "… og besluttede den …", "… og godkendte planen den …".
    private static bool IsFurtherDeed(Sentence sentence, int before)
    {
        if (Readings.IsVerb(sentence[before].Text) && sentence[before - 1].Text == "og")
        {
            return true;
        }

        for (
            var at = before;
            at > 0 && before - at < LongestObject && sentence[at].Date is null && !sentence.IsBoundary(at) && !sentence.IsForum(at);
            at--
        )
        {
            if (Verbs.AtMeeting(sentence[at].Text) == VerbForm.Past)
            {
                return sentence[at - 1].Text is "og" or "men"
                    && (at == before || !Asks(sentence[at].Text))
                    && ForumWithVerb.ObjectIsPlain(sentence, at + 1, before);
            }
        }

        return false;
    }

    // "… og bad om en status den 6. maj": the day is of what is asked for.
    private static bool Asks(string verb) =>
        verb is "bad" or "ønskede" or "bestilte" or "efterspurgte" or "opfordrede" or "anmodede" or "pålagde" or "bemyndigede";

    // "Byrådet bekræftede den 23. september sin beslutning fra den …".
    private static bool IsOwnDecision(Sentence sentence, int before) =>
        sentence[before].Text is "fra" or "af"
        && MeetingNouns.IsTreatment(sentence[before - 1].Text)
        && sentence[before - 2].Text is "sin" or "sit";

    // "… og igen på mødet den …".
    private static bool IsAgainAtMeeting(Sentence sentence, int before) =>
        MeetingNouns.IsMeeting(sentence[before].Text)
        && sentence[before - 1].Text == "på"
        && sentence[before - 2].Text is "igen" or "senest" or "senere"
        && sentence[before - 3].Text is "og" or ",";

    // "… og sendte på mødet den …": whatever a body does at a meeting is its own.
    private static bool IsDeedAtMeeting(Sentence sentence, int before) =>
        MeetingNouns.IsMeeting(sentence[before].Text)
        && sentence[before - 1].Text is "på" or "ved"
        && sentence[before - 3].Text == "og"
        && (
            Verbs.AtMeeting(sentence[before - 2].Text) == VerbForm.Past
            || (Verbs.IsDispatch(sentence[before - 2].Text) && sentence[before - 2].Text.EndsWith("te", StringComparison.Ordinal))
        );

    // "… og er nu på dagsordenen igen den …".
    private static bool IsBackOnAgenda(Sentence sentence, int before)
    {
        var at = sentence[before].Text is "igen" ? before - 1 : before;
        if (sentence[at].Text is not ("dagsordenen" or "dagsorden") || sentence[at - 1].Text != "på")
        {
            return false;
        }

        at -= sentence[at - 2].Text is "nu" or "så" or "derfor" or "igen" ? 3 : 2;
        return sentence[at].Text is "er" or "kommer" or "sættes" or "var" or "kom" && sentence[at - 1].Text == "og";
    }

    // "gav den 29. marts en bevilling på 6 mio. kr. og den 31. januar en tillægsbevilling".
    private static bool IsFurtherObject(Sentence sentence, int before, int last) =>
        sentence[before].Text == "og"
        && sentence[last + 1].Text is "en" or "et" or "to" or "tre" or "yderligere" or "endnu" or "igen" or "at";
}
