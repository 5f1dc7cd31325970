namespace MinutesSite.Link.References;

/// <summary>
/// A forum that does something on the day: "Chefforum godkendte d. 25. august", "Direktørforum har den 29. september godkendt …".
/// </summary>
public static class ForumWithVerb
{
    private const int Reach = 10;

    /// <summary>The place of the forum; null where the day belongs to something else in the sentence.</summary>
    public static int? Find(Sentence sentence, int date, int lastDate)
    {
        var end = sentence.Before(date);
        if (
            (sentence[end].Text == "," && sentence[lastDate + 1].Text == ",")
            || (sentence[end].Text == "(" && sentence[lastDate + 1].Text == ")")
        )
        {
            // "har tidligere, den 16. december, vedtaget".
            end--;
        }
        else if (sentence[end].Text == ":" && sentence[end - 1].Text == "gange")
        {
            // "har haft sagen på dagsordenen to gange: den 13. januar og den 10. februar".
            end -= 3;
        }

        for (var at = end; at >= 0 && end - at <= Reach; at--)
        {
            if (IsReceiver(sentence, at, lastDate))
            {
                continue;
            }

            if (sentence[at].Forum is { IsGenitive: false })
            {
                return
                    IsActor(sentence, at)
                    && !IsSomebodyIn(sentence, at)
                    && (Acts(sentence, VerbAfter(sentence, at), end, lastDate) || IsInverted(sentence, at, end))
                    ? at
                    : null;
            }

            if (Relative(sentence, at) is { } about)
            {
                return Acts(sentence, at + 1, end, lastDate) ? about : null;
            }

            if (
                sentence[at].Date is not null
                || (sentence.IsBoundary(at) && !IsOfOneClause(sentence, at))
                || sentence.IsEvent(at)
                || (Verbs.IsDispatch(sentence[at].Text) && !SendsByDecision(sentence, at, lastDate))
            )
            {
                return null;
            }
        }

        return null;
    }

    // "Kommunalbestyrelsen henviste forslaget til udvalget den …": the council did.
    private static bool IsReceiver(Sentence sentence, int forum, int lastDate) =>
        sentence[forum].Forum is not null
        && sentence[forum - 1].Text == "til"
        && Enumerable
            .Range(sentence.ClauseStart(forum), forum - sentence.ClauseStart(forum))
            .Any(verb => verb > 0 && SendsByDecision(sentence, verb, lastDate));

    // "beder om at få forelagt …", "forventes at træffe beslutning …": "at" begins no other clause.
    private static bool IsOfOneClause(Sentence sentence, int at) =>
        sentence[at].Text == "at"
        && (sentence[at + 1].Text == "få" || sentence[at - 1].Text is "forventes" or "ventes" or "forventer" or "planlægger");

    // "… til Økonomiudvalget, der behandler den den 17. februar".
    private static int? Relative(Sentence sentence, int at) =>
        sentence[at].Text is "der" or "som"
        && (sentence[at - 1].Text == "," ? at - 2 : at - 1) is var about
        && sentence[about].Forum is { IsGenitive: false }
            ? about
            : null;

    // "Det tilsluttede Direktørforum sig den …", "Her vedtog Byrådet enstemmigt den …".
    private static bool IsInverted(Sentence sentence, int forum, int end) =>
        forum > 1
        && Verbs.AtMeeting(sentence[forum - 1].Text) is VerbForm.Present or VerbForm.Past
        && !HeldThings.IsHold(sentence[forum - 1].Text)
        && !sentence.IsBoundary(forum - 2)
        && ObjectIsPlain(sentence, forum + 1, end)
        && !sentence.Any(forum + 1, end + 1, at => Verbs.IsAny(sentence[at].Text));

    // "Byrådet 1. behandler budgettet den …".
    private static int VerbAfter(Sentence sentence, int forum) =>
        sentence[forum + 1].IsNumber && sentence[forum + 2].Text == "." ? forum + 3 : forum + 1;

    // "Byrådet sendte den 27. januar forslaget i høring", "… sagen tilbage", "… oversendte regnskabet", "… fordelte puljen": that is
    // decided at a meeting.
    private static bool SendsByDecision(Sentence sentence, int verb, int lastDate) =>
        sentence[verb - 1].Forum is { } forum
        && IsPolitical(forum.Name)
        && sentence[verb].Text switch
        {
            "sendte" or "sender" => sentence.Any(
                verb + 1,
                lastDate + 10,
                at =>
                    sentence[at].Text == "tilbage"
                    || (sentence[at].Text == "høring" && (sentence[at - 1].Text == "i" || sentence[at - 2].Text == "i"))
            ),
            "oversendte" or "oversender" or "fordelte" or "fordeler" or "henviste" or "henviser" => !sentence.Any(
                verb + 1,
                lastDate + 10,
                at => ForumBesideDay.IsPost(sentence[at].Text) || sentence[at].Text is "materialet" or "kvittering" or "indkaldelsen"
            ),
            _ => false,
        };

    // A board of directors sends without a meeting; a council or a committee decides to.
    private static bool IsPolitical(string forum) =>
        forum.Contains("udvalg", StringComparison.OrdinalIgnoreCase) || Readings.IsCouncil(forum);

    /// <summary>"Chefforums drøftelse (af …) den 3. december".</summary>
    public static int? FindTreatment(Sentence sentence, int date)
    {
        var end = sentence.Before(date);
        for (var at = end; at >= 0 && end - at <= 6; at--)
        {
            if (sentence[at].Date is not null || sentence.IsBoundary(at) || sentence.IsEvent(at))
            {
                return null;
            }

            if (sentence[at].Forum is { } forum)
            {
                // "Byrådets beslutning blev påklaget den …" is another day; "Byrådets behandling er den …" is that of the meeting.
                return
                    forum.IsGenitive
                    && sentence.Any(at + 1, Math.Min(end, at + 3) + 1, word => MeetingNouns.IsTreatment(sentence[word].Text))
                    && !sentence.Any(at + 1, end, word => Verbs.IsHelper(sentence[word].Text))
                    ? at
                    : null;
            }
        }

        return null;
    }

    // "Formanden for udvalget …", "Medlemmerne af Ældrerådet …": others act.
    private static bool IsActor(Sentence sentence, int forum) =>
        !(sentence[forum - 1].Text == "af" && sentence[forum - 2].Text.StartsWith("medlem", StringComparison.Ordinal))
        && sentence[forum - 1].Text is not ("til" or "for" or "fra" or "om" or "med" or "hos" or "mellem");

    // "Næstformanden i Byrådet stoppede den …": the person did; "Et flertal i Byrådet stemte" is the body.
    private static bool IsSomebodyIn(Sentence sentence, int forum) =>
        sentence[forum - 1].Text == "i"
        && forum > 1
        && sentence[forum - 2].Text is not ("flertal" or "mindretal" or "flertallet" or "mindretallet")
        && Verbs.AtMeeting(sentence[forum + 1].Text) is null
        && !Verbs.IsHelper(sentence[forum + 1].Text);

    private static bool Acts(Sentence sentence, int verb, int end, int date)
    {
        var word = sentence[verb].Text;
        if (verb > end)
        {
            return false;
        }

        if (Receives(sentence, verb, end, date) || WishesToTreat(sentence, verb, end) || SendsByDecision(sentence, verb, date))
        {
            return true;
        }

        if (!ObjectIsPlain(sentence, sentence[verb + 1].Text is "senest" or "sidst" ? verb + 2 : verb + 1, end))
        {
            return false;
        }

        if (Verbs.IsHelper(word))
        {
            return sentence.Any(verb + 1, end + 1, IsDeed)
                || sentence.Any(date + 1, date + 4, IsDeed)
                || ActsThatDay(sentence, verb, end, date)
                || IsThatDay(sentence, verb, end, date);
        }

        return BodyActs.IsAct(sentence, verb, date)
            && (!HeldThings.IsHold(word) || HeldThings.IsMeeting(sentence, verb + 1, date + HeldThings.Reach));

        // "Ældrerådet blev valgt den …" is done to it; "fået brev" is no deed.
        bool IsDeed(int at) =>
            !(sentence[at].Text == "fået" && sentence.Any(at + 1, at + 4, post => ForumBesideDay.IsPost(sentence[post].Text)))
            && !(word is "blev" or "er" or "bliver" && sentence[at].Text is "valgt" or "nedsat" or "udpeget")
            && (Verbs.AtMeeting(sentence[at].Text) ?? Verbs.Moving(sentence[at].Text)) is VerbForm.Participle or VerbForm.Infinitive;
    }

    // "KommuneMED fik sagen den …", "Byrådet får en orientering den …", "HovedMED fik den til høring den …"; not "Direktionen fik en mail
    // den …".
    private static bool Receives(Sentence sentence, int verb, int end, int date)
    {
        return sentence[verb].Text switch
        {
            "fik" or "får" => sentence.Any(verb + 1, end + 1, IsCase) || sentence.Any(date + 1, date + 5, IsCase),
            "havde" or "har" => sentence[verb + 1].Text is "sagen" or "punktet" or "haft"
                || sentence[end].Text == "på"
                || sentence.Any(
                    verb + 1,
                    end + 1,
                    at =>
                        sentence[at].Text is "dagsordenen" or "bemærkninger" or "indvendinger"
                        || (MeetingNouns.IsTreatment(sentence[at].Text) && sentence[at - 1].Text is "til" or "under")
                ),
            _ => false,
        };

        bool IsCase(int at) =>
            MeetingNouns.IsTreatment(sentence[at].Text)
            || sentence[at].Text is "status" or "oplæg" or "redegørelse" or "gennemgang" or "præsentation" or "udkast"
            || (sentence[at].Text is "høring" or "udtalelse" && sentence[at - 1].Text == "til");
    }

    // "Udvalget ønsker sagen behandlet den …", "Udvalget beder om at få forelagt en status den …".
    private static bool WishesToTreat(Sentence sentence, int verb, int end) =>
        sentence[verb].Text is "ønsker" or "ønskede" or "beder" or "bad"
        && sentence.Any(
            verb + 1,
            end + 1,
            at =>
                sentence[at].Text is "forelagt" or "fremlagt" or "behandlet" or "genbehandlet" or "drøftet" or "genoptaget" or "præsenteret"
        );

    // "KommuneMED skal den 25. juni …": whatever it is going to do, it does it at its meeting; unless it goes to something else.
    private static bool ActsThatDay(Sentence sentence, int verb, int end, int date) =>
        verb == end
        && sentence[verb].Text is "har" or "skal" or "vil" or "havde"
        && !sentence.Any(
            date + 1,
            date + 9,
            at => sentence.IsEvent(at) || Verbs.IsDispatch(sentence[at].Text) || ForumBesideDay.IsPost(sentence[at].Text)
        )
        && !sentence.Any(date + 1, date + 4, at => BodyActs.IsElsewhere(sentence[at].Text) && sentence[at].Text[^1] is 't' or 'e');

    // "Kommende Chefforum er den 24. marts", "Næste møde i Chefforum er den …"; not "Fristen for Chefforum er den …", "Byrådet var den … på
    // besigtigelse".
    private static bool IsThatDay(Sentence sentence, int verb, int end, int date) =>
        verb == end
        && (
            date + 1 >= sentence.Count
            || sentence.IsBoundary(date + 1)
            || sentence[date + 1].IsMark
            || sentence[date + 1].Text is "kl" or "og"
        )
        && sentence[verb].Text is "er" or "var" or "bliver"
        && !sentence.Any(sentence.ClauseStart(verb - 1), verb, sentence.IsEvent);

    // "godkendte den administrative tidsplan den …", not "godkendte flytning til Rådhuset den …".
    internal static bool ObjectIsPlain(Sentence sentence, int from, int to) =>
        !(
            sentence[from - 1].Text is "gav" or "giver"
            && sentence.Any(from, to + 1, at => sentence[at].Text is "input" or "svar" or "bidrag" or "høringssvar" or "bemærkninger")
        )
        && !sentence.Any(
            from,
            to + 1,
            at =>
                (sentence[at].Text is "til" && sentence[at - 1].Text != "stilling")
                || (
                    sentence[at].Text is "med"
                    && !(sentence[at - 1].Text == "forbindelse" && MeetingNouns.IsTreatment(sentence[at + 1].Text))
                )
                || sentence[at].Text
                    is "fra"
                        or "mod"
                        or "mellem"
                        or "under"
                        or "efter"
                        or "før"
                        or "inden"
                        or "ved"
                        or "pr"
                        or "senest"
                        or "gældende"
                        or "hos"
        );
}
