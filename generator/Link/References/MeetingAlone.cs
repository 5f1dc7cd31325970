namespace MinutesSite.Link.References;

/// <summary>A meeting that nothing in the sentence says whose it is: "på mødet den …", "Næste møde er den …".</summary>
public static class MeetingAlone
{
    /// <summary>Whose it is: the forum's own, or that of the forum spoken of.</summary>
    /// <returns>The forum and the first word of the meeting; null where it may be anybody's.</returns>
    public static (string Forum, int First)? Find(Sentence sentence, int noun, Surroundings around)
    {
        var owner = WordsOfMeeting.OwnerOf(sentence, noun);
        if (sentence[owner].Forum is { } forum)
        {
            return forum.IsGenitive ? (forum.Name, owner) : null;
        }

        // "Ansøgningen om folkemødet blev udsat til mødet den …": an item moves to a meeting of the body that has it.
        if (
            sentence[owner].Text == "til"
            && owner == noun - 1
            && Verbs.Moving(sentence[owner - 1].Text) is VerbForm.Participle
            && !IsSomebodysMove(sentence, owner - 1)
        )
        {
            return (around.PreviousSubject ?? around.OwnForum, noun);
        }

        // "Forhandlingsorganet holdt sit sidste møde den …": the meeting is the subject's, and that is no forum that is known.
        if (
            OtherBefore(sentence, noun)
            || WordsOfMeeting.IsSomebodys(sentence[owner].Text)
            || sentence[owner].Text is "sit" or "sine" or "deres"
        )
        {
            return null;
        }

        if (sentence[noun].Text is "mødes" or "mødtes")
        {
            return sentence[owner].Text is "vi" ? (around.OwnForum, owner) : null;
        }

        // "på ekstraordinært møde den …" is none that was spoken of before, and no event: bodies have ordinary meetings and others.
        if (
            IsOrdinary(sentence, owner, noun)
            && !sentence[noun].Text.EndsWith('t')
            && sentence[owner].Text is not ("det" or "de" or "dette")
        )
        {
            return SomebodyHolds(sentence, owner) ? null : (around.OwnForum, owner + 1);
        }

        if (sentence.Any(sentence.ClauseStart(owner), owner + 1, at => sentence[at].Text is "vi"))
        {
            return (around.OwnForum, owner + 1);
        }

        return IsDefinite(sentence, owner, noun) && around.ForumOfBareMeeting is { } bare ? (bare, owner + 1) : null;
    }

    private static bool IsOrdinary(Sentence sentence, int owner, int noun) =>
        sentence.Any(
            owner + 1,
            noun,
            at => sentence[at].Text is "ordinære" or "ordinært" or "ekstraordinære" or "ekstraordinært" or "ekstra" or "konstituerende"
        ) && !sentence.Any(owner + 1, noun, at => WordsOfMeeting.IsRelative(sentence[at].Text));

    // "Bestyrelsen holder ekstraordinært møde …": somebody's who is no forum.
    private static bool SomebodyHolds(Sentence sentence, int owner) =>
        sentence.Any(
            sentence.ClauseStart(owner),
            owner + 1,
            at => HeldThings.IsHold(sentence[at].Text) && sentence[at - 1].Text is not ("vi" or "") && sentence[at + 1].Text is not "vi"
        );

    // "blev drøftet på møde den …" and "seneste møde den …" mean one that the reader knows; "et møde den …" does not.
    private static bool IsDefinite(Sentence sentence, int owner, int noun)
    {
        var word = sentence[noun].Text;
        if (word.EndsWith('t') || word is "møderne")
        {
            return true;
        }

        if (word.EndsWith('r'))
        {
            return owner < noun - 1 && sentence[owner].Text is not ("flere" or "nogle" or "til");
        }

        return word.EndsWith('e')
            && (
                sentence[owner].Text is "på" && owner == noun - 1
                    ? sentence.Any(noun - 6, owner, at => Verbs.AtMeeting(sentence[at].Text) is VerbForm.Participle)
                    : sentence[owner].Text is "det" or "vores"
                        || (
                            owner < noun - 1
                            && sentence[owner].Text is not "et"
                            && (
                                sentence[owner].Text is not "til"
                                || sentence.Any(owner + 1, noun, at => WordsOfMeeting.IsRelative(sentence[at].Text))
                            )
                        )
                        || (
                            sentence.Any(owner - 1, owner + 1, at => sentence[at].Text == "der")
                            && sentence.Any(
                                owner - 1,
                                owner + 1,
                                at => sentence[at].Text is "er" or "var" or "bliver" or "holdes" or "afholdes"
                            )
                        )
            );
    }

    // "Borgermødet er flyttet til mødet …", "Styregruppens møde …": what is moved is an event, or somebody else's.
    private static bool IsSomebodysMove(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        return sentence.IsEvent(start)
            || MeetingNouns.IsOtherBody(sentence[start].Text)
            || MeetingNouns.IsMeeting(sentence[start + 1].Text)
            || sentence.IsEvent(start + 1);
    }

    private static bool OtherBefore(Sentence sentence, int noun) =>
        sentence.Any(
            0,
            noun,
            at =>
                sentence[at].Forum is null
                && (MeetingNouns.IsOtherMeeting(sentence[at].Text) || MeetingNouns.IsOtherBody(sentence[at].Text))
        );
}
