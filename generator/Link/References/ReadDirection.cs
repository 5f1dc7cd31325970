namespace MinutesSite.Link.References;

/// <summary>Reads the direction from the words around a day.</summary>
public static class ReadDirection
{
    private const int Reach = 14;

    /// <summary>The direction of the nearest word that has one: first to the left in the clause, then to the right.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word of the mention.</param>
    /// <param name="date">The day.</param>
    public static Direction Of(Sentence sentence, int first, int date) =>
        OfPaper(sentence, date) ?? ToTheLeft(sentence, first, date) ?? ToTheRight(sentence, date) ?? Direction.Unknown;

    // "beslutning af 27. januar", "referatet fra den 11. februar": what has been written down has been.
    private static Direction? OfPaper(Sentence sentence, int date)
    {
        var at = sentence.Before(date);
        return
            sentence[at].Text is "af" or "fra"
            && (Ends("beslutning") || Ends("vedtagelse") || Ends("referat") || Ends("protokol") || Ends("behandling"))
            ? Direction.Past
            : null;

        bool Ends(string noun)
        {
            var word = sentence[at - 1].Text;
            return word.EndsWith(noun, StringComparison.Ordinal)
                || word.EndsWith(noun + "en", StringComparison.Ordinal)
                || word.EndsWith(noun + "et", StringComparison.Ordinal)
                || word.EndsWith(noun + "n", StringComparison.Ordinal)
                || word.EndsWith(noun + "len", StringComparison.Ordinal);
        }
    }

    private static Direction? ToTheLeft(Sentence sentence, int first, int date)
    {
        var isAbout = false;
        for (var at = date - 1; at >= 0 && date - at <= Reach; at--)
        {
            if ((sentence[at].Date is not null && at < first) || (at < first && sentence.IsBoundary(at)))
            {
                break;
            }

            // "drøftede forberedelsen af mødet den …", "orienterede om mødet den …", "jf. mødet den …": the meeting itself may be gone or
            // to come.
            isAbout |= (at < first || IsBeforeMeeting(sentence, at)) && IsAbout(sentence, at);
            if (At(sentence, at, date) is { } direction)
            {
                return isAbout && direction is Direction.Past or Direction.Present ? Direction.Unknown : direction;
            }
        }

        return sentence.Any(Math.Max(0, first - 3), first, at => sentence[at].Text is "jf" or "jævnfør" or "jfr" or "ifølge" or "forud")
            ? Direction.Unknown
            : null;
    }

    private static Direction? ToTheRight(Sentence sentence, int date)
    {
        for (var at = date + 1; at < sentence.Count && at - date <= Reach; at++)
        {
            if (sentence.IsBoundary(at) || sentence[at].Date is not null)
            {
                return null;
            }

            if (At(sentence, at, date) is { } right)
            {
                return right == Direction.Past && IsArranged(sentence, at) ? Direction.Unknown : right;
            }
        }

        return null;
    }

    // "bedt om en status til mødet den …".
    private static bool IsBeforeMeeting(Sentence sentence, int at)
    {
        do
        {
            at++;
        } while (WordsOfMeeting.IsAdjective(sentence[at].Text));
        return MeetingNouns.IsMeeting(sentence[at].Text);
    }

    private static bool IsAbout(Sentence sentence, int at) =>
        sentence[at].Text is "om" or "til" or "for" or "mod" or "inden" or "før" or "forud"
        || (sentence[at].Text == "af" && Verbs.AtMeeting(sentence[at - 1].Text) is null && Verbs.Moving(sentence[at - 1].Text) is null);

    // "mødet den 24. marts blev aflyst": the calling off is gone, the meeting is not.
    private static bool IsArranged(Sentence sentence, int verb) =>
        sentence.Any(
            verb,
            verb + 5,
            at =>
                sentence[at].Text is "aflyst" or "aflyses" or "planlagt" or "fastsat" or "fastlagt" or "aftalt" or "indkaldt"
                || Verbs.Moving(sentence[at].Text) is not null
        );

    // Null where the word says nothing and the search goes on; Unknown where it says that it does not say.
    private static Direction? At(Sentence sentence, int at, int date)
    {
        var word = sentence[at].Text;
        if (Verbs.Moving(word) is { } move)
        {
            return Moved(sentence, at, date, move);
        }

        if (word is "kommende" or "næste" || Verbs.PointsForward(word))
        {
            return Direction.Future;
        }

        if (word is "sidste" or "seneste" or "forrige" or "sidst" || Verbs.PointsBack(word))
        {
            return Direction.Past;
        }

        // "har bedt om at få sagen på den …": what is asked for is to come.
        if (word == "få" && sentence[at - 1].Text == "at" && sentence[at - 2].Text is "om" or "ønsker" or "ønskede" or "ønsket")
        {
            return Direction.Future;
        }

        if (Verbs.IsPlan(word))
        {
            return Direction.Unknown;
        }

        if (word is "er" or "ligger" or "finder")
        {
            return at < date && !sentence.Any(date + 1, date + 5, after => Verbs.AtMeeting(sentence[after].Text) is VerbForm.Participle)
                ? Direction.Present
                : null;
        }

        return Verbs.AtMeeting(word) switch
        {
            // "foreslås mødet den 14. oktober holdt den 7. oktober": the form is that of the participle too.
            VerbForm.Past => word is "holdt" or "afholdt" ? BeforeParticiple(sentence, at) : Direction.Past,
            VerbForm.Participle => BeforeParticiple(sentence, at),
            VerbForm.Present => AfterHelper(sentence, at) ?? Direction.Present,
            VerbForm.Infinitive => AfterHelper(sentence, at),
            _ => null,
        };
    }

    // "udskudt til mødet den …"; "genoptages fra mødet den …"; "udsatte sagen på mødet den …".
    private static Direction Moved(Sentence sentence, int verb, int date, VerbForm form)
    {
        if (verb > date || sentence.Any(verb + 1, date, at => sentence[at].Text == "til"))
        {
            return Direction.Future;
        }

        return sentence.Any(verb + 1, date, at => sentence[at].Text == "fra") ? Direction.Unknown
            : form is VerbForm.Past or VerbForm.Participle ? Direction.Past
            : Direction.Future;
    }

    private static Direction BeforeParticiple(Sentence sentence, int participle)
    {
        for (var at = participle - 1; at >= 0 && !sentence.IsBoundary(at); at--)
        {
            if (
                Verbs.PointsForward(sentence[at].Text)
                || sentence[at].Text
                    is "ønsker"
                        or "ønskes"
                        or "beder"
                        or "bedes"
                        or "foreslår"
                        or "foreslås"
                        or "anmoder"
                        or "søges"
                        or "indstilles"
                        or "anbefales"
            )
            {
                return Direction.Future;
            }

            if (sentence[at].Text is "ønskede" or "bad" or "foreslog")
            {
                return Direction.Unknown;
            }

            if (Verbs.IsHelper(sentence[at].Text))
            {
                return Direction.Past;
            }
        }

        return Direction.Past;
    }

    // "skal behandle", "skal behandles".
    private static Direction? AfterHelper(Sentence sentence, int verb)
    {
        for (var at = verb - 1; at >= 0 && !sentence.IsBoundary(at); at--)
        {
            if (Verbs.PointsForward(sentence[at].Text))
            {
                return Direction.Future;
            }
        }

        return null;
    }
}
