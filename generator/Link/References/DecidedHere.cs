namespace MinutesSite.Link.References;

/// <summary>
/// A day on which something was decided or taken up, with no word of by whom: "Sagen blev udskudt den 14. april", "Det blev den 14. april
/// besluttet, at …".
/// </summary>
public static class DecidedHere
{
    /// <summary>Whether the forum whose minutes these are did it: only where the item has spoken of no other body so far.</summary>
    public static bool Find(Sentence sentence, int date, Surroundings around) =>
        (
            around.ForumOfBareMeeting == around.OwnForum
            && around.SpokenOf.All(forum => forum == around.OwnForum)
            && (ItemWas(sentence, date) || ItWas(sentence, date) || UnderItem(sentence, date))
        ) || WeDid(sentence, date);

    // "Sagen blev drøftet første gang den …", "Punktet er udsat den …".
    private static bool ItemWas(Sentence sentence, int date)
    {
        var at = sentence.Before(date);
        at -=
            sentence[at].Text == "gang" ? 2
            : sentence[at].Text is "senest" or "sidst" or "igen" ? 1
            : 0;
        return sentence[at].Text
                is "udskudt"
                    or "udsat"
                    or "drøftet"
                    or "behandlet"
                    or "genbehandlet"
                    or "forelagt"
                    or "fremlagt"
                    or "præsenteret"
            && sentence[at - 1].Text is "blev" or "er" or "været" or "senest" or "sidst"
            && sentence.Any(
                sentence.ClauseStart(at),
                at,
                item => sentence[item].Text is "sagen" or "punktet" or "emnet" or "temaet" or "spørgsmålet"
            )
            && (date + 1 >= sentence.Count || sentence.IsBoundary(date + 1) || sentence[date + 1].Text is "og" or "på" or "med");
    }

    // "Et udkast blev forelagt den 11. juni under punkt 4".
    private static bool UnderItem(Sentence sentence, int date) =>
        Verbs.AtMeeting(sentence[sentence.Before(date)].Text) == VerbForm.Participle
        && sentence[date + 1].Text is "under" or "som"
        && sentence[date + 2].Text is "punkt" or "pkt";

    // "Den 2. december nåede vi …", "Vi drøftede planen den …".
    private static bool WeDid(Sentence sentence, int date)
    {
        var before = sentence.Before(date);
        if (sentence[date + 2].Text == "vi" && (before < 0 || sentence.IsBoundary(before) || sentence[before].Text == "og"))
        {
            return BodyActs.IsAct(sentence, date + 1, date + 2) && !sentence[date + 1].Text.EndsWith('r');
        }

        var start = sentence.ClauseStart(before);
        return sentence[start].Text == "vi"
            && start + 1 <= before
            && Verbs.AtMeeting(sentence[start + 1].Text) == VerbForm.Past
            && !HeldThings.IsHold(sentence[start + 1].Text)
            && ForumWithVerb.ObjectIsPlain(sentence, start + 2, before)
            && !sentence.Any(start, before, sentence.IsEvent);
    }

    // "Det blev den … besluttet, at …", "Den … blev det besluttet at …"; not "aftalt med bygherren".
    private static bool ItWas(Sentence sentence, int date)
    {
        var before = sentence.Before(date);
        var participle =
            sentence[before].Text == "blev" && sentence[before - 1].Text == "det" ? date + 1
            : before < 0 && sentence[date + 1].Text == "blev" && sentence[date + 2].Text == "det" ? date + 3
            : -1;
        return participle > 0
            && sentence[participle].Text is "besluttet" or "aftalt" or "vedtaget" or "drøftet"
            && sentence[participle + 1].Text is "at" or ",";
    }
}
