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
        var owner = OwnerOf(sentence, noun);
        if (sentence[owner].Forum is { } own)
        {
            // "Byrådet mødtes den … med havnens bestyrelse".
            return IsPartOfSubject(sentence, owner) || (sentence[noun].Text is "mødes" or "mødtes" && sentence[lastDate + 1].Text == "med") ? null : (own.Name, owner, lastDate);
        }

        // "præsenteret for Byrådet på temamødet den …", "Fra Handicaprådet: På mødet den …".
        if (sentence[owner].Text == "på" && (sentence[owner - 1].Forum is { IsGenitive: false } ? owner - 1 : Label(sentence, owner)) is { } named)
        {
            return (sentence[named].Forum!.Name, owner + 1, lastDate);
        }

        if (sentence[owner].Text == "vores")
        {
            return (around.OwnForum, owner, lastDate);
        }

        if (sentence[owner].Text == "dets" && LastForum(sentence, owner) is { } possessor)
        {
            return (sentence[possessor].Forum!.Name, owner, lastDate);
        }

        if (ForumAfterDay.Beside(sentence, lastDate) is { } beside)
        {
            return (sentence[beside].Forum!.Name, noun, beside);
        }

        // "mødet den 4. maj med leverandøren", "møde den 4. maj i arbejdsgruppen".
        if ((sentence[lastDate + 1].Text == "med" && sentence[lastDate + 2].Text != "henblik" && !IsDecision(sentence, owner)) || sentence[lastDate + 1].Text is "mellem" or "hos" or "på" or "om"
            || (sentence[lastDate + 1].Text == "i" && sentence[lastDate + 2].Text != "forbindelse") || (sentence[lastDate + 1].Text == "for" && sentence[lastDate + 2].Text != "at"))
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

        if (DecisionBefore(sentence, owner) is { } decision)
        {
            return (sentence[decision].Forum!.Name, noun, lastDate);
        }

        // Another forum in the clause may be the one that meets: "Orienteringen til KommuneMED gives på mødet den …".
        var isOthers = sentence.Any(sentence.ClauseStart(noun), noun, at => sentence[at].Forum is { } other && other.Name != around.OwnForum);
        return !isOthers && sentence[lastDate + 1].Text != "med" && Alone(sentence, noun, around) is { } alone ? (alone.Forum, alone.First, lastDate) : null;
    }

    /// <summary>A meeting that nothing in the sentence says whose it is: the forum's own, or that of the forum spoken of.</summary>
    /// <returns>The forum and the first word of the meeting; null where it may be anybody's.</returns>
    public static (string Forum, int First)? Alone(Sentence sentence, int noun, Surroundings around)
    {
        var owner = OwnerOf(sentence, noun);
        if (sentence[owner].Forum is { } forum)
        {
            return forum.IsGenitive ? (forum.Name, owner) : null;
        }

        // "Ansøgningen om folkemødet blev udsat til mødet den …": an item moves to a meeting of the body that has it.
        if (sentence[owner].Text == "til" && owner == noun - 1 && Verbs.Moving(sentence[owner - 1].Text) is VerbForm.Participle && !IsSomebodysMove(sentence, owner - 1))
        {
            return (around.PreviousSubject ?? around.OwnForum, noun);
        }

        // "Forhandlingsorganet holdt sit sidste møde den …": the meeting is the subject's, and that is no forum that is known.
        if (OtherBefore(sentence, noun) || IsSomebodys(sentence[owner].Text) || sentence[owner].Text is "sit" or "sine" or "deres")
        {
            return null;
        }

        if (sentence[noun].Text is "mødes" or "mødtes")
        {
            return sentence[owner].Text is "vi" ? (around.OwnForum, owner) : null;
        }

        // "på ekstraordinært møde den …" is none that was spoken of before, and no event: bodies have ordinary meetings and others.
        if (IsOrdinary(sentence, owner, noun) && !sentence[noun].Text.EndsWith('t') && sentence[owner].Text is not ("det" or "de" or "dette"))
        {
            return SomebodyHolds(sentence, owner) ? null : (around.OwnForum, owner + 1);
        }

        if (sentence.Any(sentence.ClauseStart(owner), owner + 1, at => sentence[at].Text is "vi"))
        {
            return (around.OwnForum, owner + 1);
        }

        return IsDefinite(sentence, owner, noun) && around.ForumOfBareMeeting is { } bare ? (bare, owner + 1) : null;
    }

    /// <summary>Whether a word tells which of a forum's meetings is meant.</summary>
    public static bool IsAdjective(string word)
        => IsRelative(word) || word is "ordinære" or "ordinært" or "ekstraordinære" or "ekstraordinært" or "lukket" or "lukkede" or "fælles" or "årlige" or "eget" or "egne" or "afsluttende" or "nye" or "nyt"
            or "konstituerende" or "indledende" or "ekstra" or "åbne" or "åbent" or "afholdte" or "planlagte" or "politiske" or "tidligere";

    private static bool IsRelative(string word) => word is "sidste" or "seneste" or "næste" or "kommende" or "førstkommende" or "forrige" or "første";

    /// <summary>The place of the word that says whose a meeting is, before its adjectives.</summary>
    public static int OwnerOf(Sentence sentence, int noun)
    {
        var owner = noun - 1;
        while (IsAdjective(sentence[owner].Text))
        {
            owner--;
        }

        return owner;
    }

    private static bool IsOrdinary(Sentence sentence, int owner, int noun)
        => sentence.Any(owner + 1, noun, at => sentence[at].Text is "ordinære" or "ordinært" or "ekstraordinære" or "ekstraordinært" or "ekstra" or "konstituerende")
            && !sentence.Any(owner + 1, noun, at => IsRelative(sentence[at].Text));

    // "Bestyrelsen holder ekstraordinært møde …": somebody's who is no forum.
    private static bool SomebodyHolds(Sentence sentence, int owner)
        => sentence.Any(sentence.ClauseStart(owner), owner + 1, at => HeldThings.IsHold(sentence[at].Text) && sentence[at - 1].Text is not ("vi" or "") && sentence[at + 1].Text is not "vi");

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
            && (sentence[owner].Text is "på" && owner == noun - 1
                ? sentence.Any(noun - 6, owner, at => Verbs.AtMeeting(sentence[at].Text) is VerbForm.Participle)
                : sentence[owner].Text is "det" or "vores"
                    || (owner < noun - 1 && sentence[owner].Text is not "et" && (sentence[owner].Text is not "til" || sentence.Any(owner + 1, noun, at => IsRelative(sentence[at].Text))))
                    || (sentence.Any(owner - 1, owner + 1, at => sentence[at].Text == "der") && sentence.Any(owner - 1, owner + 1, at => sentence[at].Text is "er" or "var" or "bliver" or "holdes" or "afholdes")));
    }

    /// <summary>Whether the meeting is that of somebody who is no forum: "Havneskolens næste møde", "styregruppens møde".</summary>
    public static bool IsSomebodys(string owner)
        => owner.Length > 3 && owner.EndsWith('s') && Verbs.AtMeeting(owner) is null && Verbs.Moving(owner) is null && !owner.EndsWith("ås", StringComparison.Ordinal) && owner is not ("vores" or "dens" or "dets" or "ellers" or "dagens" or "årets" or "månedens" or "holdes" or "afholdes");

    // "Repræsentanter fra Ældrerådet og Handicaprådet mødtes den …": it is not they who met.
    private static bool IsPartOfSubject(Sentence sentence, int forum)
    {
        if (sentence[forum].Forum!.IsGenitive || sentence[forum + 1].Text is not ("mødes" or "mødtes"))
        {
            return false;
        }

        var first = ForumGroup.EndingAt(sentence, forum, acrossPrepositions: false)[0];
        return sentence[first - 1].Text is "fra" or "af" or "for" or "med" or "til";
    }

    // "HovedMED tilsluttede sig udkastet på mødet den … med enkelte rettelser": a body decides alone; it talks, and meets, with others.
    private static bool IsDecision(Sentence sentence, int owner)
        => sentence[owner].Text == "på" && SubjectBefore(sentence, owner) is { } subject && sentence[subject + 1].Text is var verb
            && Verbs.AtMeeting(verb) == VerbForm.Past && !HeldThings.IsHold(verb) && verb is not ("drøftede" or "talte" or "debatterede" or "gennemgik" or "evaluerede" or "havde" or "startede" or "fortsatte" or "fik");

    // "Byrådets beslutning om planen ventes truffet på mødet den …".
    private static int? DecisionBefore(Sentence sentence, int owner)
    {
        if (sentence[owner].Text != "på" || sentence[owner - 1].Text is not ("truffet" or "træffes" or "tages" or "taget" or "ventes" or "forventes" or "sker" or "ske" or "falder"))
        {
            return null;
        }

        var start = sentence.ClauseStart(owner);
        start += sentence[start].Text == "og" ? 1 : 0;
        return sentence[start].Forum is { IsGenitive: true } && MeetingNouns.IsTreatment(sentence[start + 1].Text) ? start : null;
    }

    // The body that the sentence is a report from.
    private static int? Label(Sentence sentence, int owner)
        => owner == 3 && sentence[0].Text == "fra" && sentence[1].Forum is not null && sentence[2].Text == ":" ? 1 : null;

    // "over for Byrådet på dets møde den …": the forum named last.
    private static int? LastForum(Sentence sentence, int from)
    {
        for (var at = from - 1; at >= 0; at--)
        {
            if (sentence.IsForum(at))
            {
                return at;
            }
        }

        return null;
    }

    // The forum that does something: "DIF behandler denne mulighed på møde den …"; not one that something is sent to.
    private static int? SubjectBefore(Sentence sentence, int from)
    {
        for (var at = from; at >= 0; at--)
        {
            if (sentence[at].Date is not null || (sentence.IsEvent(at) && sentence[from].Text != "sit") || sentence[at].Text is "(" or ")" or ";")
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

    // "Borgermødet er flyttet til mødet …", "Styregruppens møde …": what is moved is an event, or somebody else's.
    private static bool IsSomebodysMove(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        return sentence.IsEvent(start) || MeetingNouns.IsOtherBody(sentence[start].Text) || MeetingNouns.IsMeeting(sentence[start + 1].Text) || sentence.IsEvent(start + 1);
    }

    private static bool OtherBefore(Sentence sentence, int noun)
        => sentence.Any(0, noun, at => sentence[at].Forum is null && (MeetingNouns.IsOtherMeeting(sentence[at].Text) || MeetingNouns.IsOtherBody(sentence[at].Text)));
}
