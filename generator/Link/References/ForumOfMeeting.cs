namespace MinutesSite.Link.References;

/// <summary>A meeting noun right before the day: whose meeting is it? "KommuneMEDs møde den …", "DIF behandler sagen på møde den …", "på mødet den …".</summary>
public static class ForumOfMeeting
{
    /// <summary>The forum and the first word of the mention; null where the meeting is nobody's that is known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The place of the meeting noun.</param>
    /// <param name="date">The place of the day.</param>
    /// <param name="lastDate">The last day that is named in the same breath.</param>
    /// <param name="around">What "mødet" alone may mean.</param>
    public static (string Forum, int First, int Last)? Find(Sentence sentence, int noun, int date, int lastDate, Surroundings around)
    {
        var owner = noun - 1;
        while (IsAdjective(sentence[owner].Text))
        {
            owner--;
        }

        if (sentence[owner].Forum is { } own)
        {
            return (own.Name, owner, lastDate);
        }

        if (ForumAfterDay.Beside(sentence, lastDate) is { } beside)
        {
            return (sentence[beside].Forum!.Name, noun, beside);
        }

        // "mødet den 4. maj med leverandøren", "møde den 4. maj i arbejdsgruppen".
        if (sentence[lastDate + 1].Text is "med" or "mellem" or "for" or "hos" or "i" or "på" or "om")
        {
            return null;
        }

        if (ForumAfterDay.Subject(sentence, lastDate) is { } subject)
        {
            return (sentence[subject].Forum!.Name, noun, subject);
        }

        if (SubjectBefore(sentence, owner) is { } before)
        {
            return (sentence[before].Forum!.Name, before, lastDate);
        }

        var isOwn = sentence[noun].Text.EndsWith('t') || sentence[noun].Text.EndsWith('e') && IsDefinite(sentence, owner, noun);
        return isOwn && !OtherBefore(sentence, noun) && around.ForumOfBareMeeting is { } bare ? (bare, owner + 1, lastDate) : null;
    }

    private static bool IsAdjective(string word)
        => word is "sidste" or "seneste" or "næste" or "kommende" or "forrige" or "første" or "ordinære" or "ordinært" or "ekstraordinære" or "ekstraordinært"
            or "fælles" or "årlige" or "eget" or "egne" or "afsluttende" or "nye" or "nyt" or "afholdte" or "planlagte" or "politiske" or "tidligere";

    // "blev drøftet på møde den …" and "seneste møde den …" mean one that the reader knows; "et møde den …" does not.
    private static bool IsDefinite(Sentence sentence, int owner, int noun)
        => sentence[owner].Text is "på" && owner == noun - 1
            ? sentence.Any(noun - 6, owner, at => Verbs.AtMeeting(sentence[at].Text) is VerbForm.Participle)
            : sentence[owner].Text is "sit" or "det" || (owner < noun - 1 && sentence[owner].Text is not ("et" or "til"));

    // The forum that does something: "DIF behandler denne mulighed på møde den …"; not one that something is sent to.
    private static int? SubjectBefore(Sentence sentence, int from)
    {
        for (var at = from; at >= 0; at--)
        {
            if (sentence[at].Date is not null || sentence.IsEvent(at) || sentence[at].Text is "(" or ")" or ";")
            {
                return null;
            }

            // "… om KommuneMED, der senest mødtes den …": what the clause is about.
            if (sentence[at].Text is "der" or "som" && (sentence[at - 1].Text == "," ? at - 2 : at - 1) is var about && sentence[about].Forum is { IsGenitive: false })
            {
                return about;
            }

            if (sentence[at].Forum is { IsGenitive: false } && sentence[at - 1].Text is not ("til" or "for" or "fra" or "om" or "med" or "hos"))
            {
                return at;
            }
        }

        return null;
    }

    private static bool OtherBefore(Sentence sentence, int noun)
        => sentence.Any(0, noun, at => sentence[at].Forum is null && (MeetingNouns.IsOtherMeeting(sentence[at].Text) || MeetingNouns.IsOtherBody(sentence[at].Text)));
}
