namespace MinutesSite.Link.References;

/// <summary>A forum right before the day: "Chefforum den 28. januar", "møde i KommuneMED den …", "Chefforum (28. januar)".</summary>
public static class ForumBesideDay
{
    /// <summary>The place of the forum; null where there is none, or where it is not the one that meets.</summary>
    public static int? Find(Sentence sentence, int date)
    {
        var at = sentence.Before(date);
        while (sentence[at].Text is "igen" or "allerede" or "også" or "både" or "begge" or "først" or "dog")
        {
            at--;
        }

        // "byrådsbeslutning af 27. januar", "KB-mødet fra den 9. december".
        if (sentence[at].Text is "af" or "fra" && sentence[at - 1].Forum is { IsMeeting: true })
        {
            at--;
        }

        // "Chefforum (CF) den …", "Chefforum, pkt. 4, den …".
        if (sentence[at].Text == ")" && sentence.IsForum(at - 1) && sentence[at - 2].Text == "(" && sentence.IsForum(at - 3))
        {
            at -= 3;
        }
        else if (ItemNumber.EndsAt(sentence, at) is { } before)
        {
            at = before;
        }

        // "KommuneMED 2026: 20. januar, 24. marts".
        if (sentence[at].Text == ":" && Sentence.IsYear(sentence[at - 1].Text))
        {
            at -= 2;
        }

        if (sentence[at].Text is "(" or "-" || (sentence[at].Text is "," or ":" && !Verbs.IsAny(sentence[date + 1].Text)))
        {
            at--;
        }

        return sentence[at].Forum is { IsGenitive: false } && Meets(sentence, at) ? at : null;
    }

    /// <summary>
    /// Whether a forum with a day is the one that meets on it, rather than one that is sent, asked or voted for something.
    /// </summary>
    public static bool Meets(Sentence sentence, int forum)
    {
        var first = ForumGroup.EndingAt(sentence, forum, acrossPrepositions: false)[0];
        var before = first - 1;
        while (
            sentence[before].Text
                is "den"
                    or "det"
                    or "de"
                    or "nye"
                    or "ny"
                    or "nyt"
                    or "kommende"
                    or "næste"
                    or "seneste"
                    or "sidste"
                    or "nuværende"
                    or "tidligere"
                    or "afgående"
                    or "nyvalgte"
                    or "samlede"
        )
        {
            before--;
        }

        // "introduktionsmøde med kommunalbestyrelsen", "temadag for kommunalbestyrelsen", "invitation til Chefforum".
        var preposition = sentence[before].Text;
        if (
            preposition is "med" or "mellem" or "hos" or "uden"
            || (preposition is "for" or "til" && sentence.IsEvent(before - 1))
            || (preposition is "af" or "til" && sentence[before - 1].Text.EndsWith("valg", StringComparison.Ordinal))
        )
        {
            return false;
        }

        // "temadag for nye medlemmer af ældreråd den …", "mødes med formanden for Økonomiudvalget den …": it is no meeting of theirs.
        if (
            (sentence[before - 1].Text.StartsWith("medlem", StringComparison.Ordinal) && preposition is "af" or "i" or "til")
            || (
                preposition is "for" or "i"
                && IsChair(sentence[before - 1].Text)
                && sentence.Any(sentence.ClauseStart(first), before - 1, at => sentence[at].Text is "med" or "mødes" or "mødtes")
            )
        )
        {
            return false;
        }

        // "sendes i høring i Ældrerådet", "høringssvar fra Ældrerådet".
        if (
            (preposition is "i" or "ved" && sentence[before - 1].Text == "høring" && sentence[before - 2].Text == "i")
            || (preposition is "fra" && IsPost(sentence[before - 1].Text))
        )
        {
            return false;
        }

        // "henviste forslaget til udvalget den 27. maj": the day is that of who referred it.
        var clause = sentence.ClauseStart(first);
        if (
            preposition is "til"
            && sentence.Any(clause, before, at => sentence[at].Text is "henviste" or "henvist" or "hjemviste" or "hjemvist")
        )
        {
            return false;
        }

        if (
            preposition is "til"
            && !IsOnward(sentence, before)
            && (
                sentence.Any(clause, before, at => Verbs.IsDispatch(sentence[at].Text))
                || sentence[before - 1].Text is "invitation" or "brev" or "mail" or "frist"
            )
        )
        {
            return false;
        }

        return !Verbs.IsDispatch(preposition) && !Verbs.IsDispatch(sentence[before - 1].Text);
    }

    private static bool IsChair(string word) =>
        word is "formand" or "formanden" or "næstformand" or "næstformanden" or "formændene" or "formandskabet";

    // "sendes videre til Økonomiudvalget den 22. november og til Byrådet den 29. november": a case goes on to be treated.
    private static bool IsOnward(Sentence sentence, int to) =>
        sentence[to - 1].Text == "videre"
        || (
            sentence[to - 1].Text is "og" or ","
            && sentence.Any(0, to, at => sentence[at].Text == "videre" && sentence[at + 1].Text == "til")
        );

    /// <summary>Whether a word is something that is sent and received.</summary>
    public static bool IsPost(string word) =>
        word.EndsWith("svar", StringComparison.Ordinal)
        || word.EndsWith("svaret", StringComparison.Ordinal)
        || word
            is "besked"
                or "mail"
                or "mailen"
                or "brev"
                or "brevet"
                or "henvendelse"
                or "henvendelsen"
                or "bemærkninger"
                or "invitation"
                or "invitationen";
}
