namespace MinutesSite.Link.References;

/// <summary>
/// Days of the forum's own meetings, which a text need not name: "sagen 27. august 2025", "udskudt til den …", "skal på den …".
/// </summary>
public static class OwnMeeting
{
    private const int Reach = 8;

    /// <summary>
    /// Whether the day is that of an own meeting whose papers are spoken of: "sagen 27. august", "referatet fra den 17. december".
    /// </summary>
    public static bool IsOfPaper(Sentence sentence, int date)
    {
        var at = sentence.Before(date);
        if (
            Verbs.AtMeeting(sentence[at - 1].Text) is VerbForm.Present or VerbForm.Past
            || sentence.Any(sentence.ClauseStart(at), at, sentence.IsEvent)
        )
        {
            // "OmrådeMED drøftede sagen den …": somebody else did.
            return false;
        }

        if (sentence[at].Text == "sagen" && IsRulingOfOthers(sentence, at))
        {
            return false;
        }

        return sentence[at].Text
                is "sagen"
                    or "referatet"
                    or "dagsordenen"
                    or "protokollen"
                    or "drøftelsen"
                    or "behandlingen"
                    or "temadrøftelsen"
            || (
                sentence[at].Text is "fra"
                && Verbs.Moving(sentence[at - 1].Text) is not null
                && sentence.Any(sentence.ClauseStart(at), at, item => IsItem(sentence[item].Text))
            )
            || ItemNumber.EndsAt(sentence, sentence[at].Text == "fra" ? at - 1 : at) is not null
            || (
                sentence[at].Text is "fra"
                && sentence[at - 1].Text is "sag" or "punkt"
                && sentence.Any(at - 4, at - 1, word => sentence[word].Text.StartsWith("genoptag", StringComparison.Ordinal))
            )
            || (
                sentence[at].Text is "fra" or "af"
                && sentence[at - 1].Text
                    is "sagen"
                        or "punktet"
                        or "referat"
                        or "referatet"
                        or "dagsordenen"
                        or "protokollen"
                        or "beslutningen"
                        or "drøftelsen"
                        or "behandlingen"
            );
    }

    // "Arbejdstilsynet traf afgørelse i sagen den …".
    private static bool IsRulingOfOthers(Sentence sentence, int item) =>
        sentence[item - 1].Text == "i"
        && sentence.Any(
            sentence.ClauseStart(item),
            item,
            at =>
                at > sentence.ClauseStart(item)
                && Verbs.AtMeeting(sentence[at].Text) == VerbForm.Past
                && sentence[at - 1].Text != "vi"
                && sentence[at + 1].Text != "vi"
        );

    /// <summary>Whether something is to come up on the day: "skal på den …", "tages op igen den …", "på dagsordenen den …".</summary>
    public static bool IsComingUp(Sentence sentence, int date)
    {
        var end = sentence.Before(date);
        var at = sentence[end].Text == "til" && sentence[end - 1].Text is "på" or "op" or "dagsordenen" ? end - 1 : end;
        at -= sentence[at].Text == "gang" && sentence[at - 1].Text is "første" or "anden" or "næste" ? 2 : 0;
        if (sentence.Any(sentence.ClauseStart(at), at, sentence.IsEvent) || sentence.Any(sentence.ClauseStart(at), at, sentence.IsForum))
        {
            return false;
        }

        if (
            sentence.Any(0, at, word => IsPlanOfMeetings(sentence[word].Text))
            && sentence.Any(0, at, word => sentence[word].Text is "tilføjes" or "tilføjet" or "sættes" or "lægges" or "skrives")
        )
        {
            return true;
        }

        return sentence[at].Text switch
        {
            "på" or "op" when sentence[end].Text == "til" => sentence.Any(
                at - 2,
                at,
                word => sentence[word].Text is "sættes" or "sat" or "tages" or "taget" or "kommer"
            ),
            "på" => sentence[at - 1].Text is "skal" or "kommer" or "komme" or "sættes" or "sat" or "er",
            "dagsorden" or "dagsordenen" => sentence[at - 1].Text == "på",
            "op" or "igen" => sentence.Any(
                at - 4,
                at,
                word =>
                    sentence[word].Text
                        is "tages"
                            or "tage"
                            or "taget"
                            or "sættes"
                            or "sat"
                            or "behandles"
                            or "drøftes"
                            or "vendes"
                            or "kommer"
                            or "genoptages"
            ),
            "genoptages" or "genbehandles" => true,
            "tages" => sentence.Any(0, at, word => IsItem(sentence[word].Text)),
            "behandles" or "drøftes" => sentence.Any(
                0,
                at,
                word =>
                    sentence[word].Text is "aflyses" or "aflyst"
                    || Verbs.Moving(sentence[word].Text) is not null
                    || sentence[word].Text == "dagsordenen"
            ),
            _ => false,
        };
    }

    /// <summary>
    /// Whether an item, or a forum's meeting, is moved to the day: "Punktet udskydes til den …", "Kommende Chefforum er flyttet til den …".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">The day.</param>
    /// <param name="around">Whose minutes these are.</param>
    /// <returns>The forum, and whether it is an item that moves.</returns>
    public static (string Forum, bool IsItem, int First)? MovedTo(Sentence sentence, int date, Surroundings around)
    {
        var at = sentence.Before(date);
        if (sentence[at].Text != "til" || VerbBefore(sentence, at) is not { } verb)
        {
            return null;
        }

        var start = sentence.ClauseStart(verb);
        for (var subject = verb - 1; subject >= start; subject--)
        {
            if (sentence.IsEvent(subject))
            {
                return null;
            }

            if (sentence[subject].Forum is { } forum)
            {
                return (forum.Name, false, subject);
            }

            if (MeetingNouns.IsMeeting(sentence[subject].Text))
            {
                var owner = sentence[WordsOfMeeting.OwnerOf(sentence, subject)];
                return (owner.Forum?.Name ?? (WordsOfMeeting.IsSomebodys(owner.Text) ? null : around.ForumOfBareMeeting)) is { } own
                    ? (own, false, subject)
                    : null;
            }

            if (IsItem(sentence[subject].Text))
            {
                return (around.OwnForum, true, date);
            }
        }

        // "Udskudt til den 28. januar 2026."
        return verb == start || sentence[start].Text is "blev" or "er" or "bliver"
            ? (Decider(sentence, verb) ?? around.OwnForum, true, date)
            : null;
    }

    /// <summary>Whether a meeting is moved away from the day: "Mødet flyttes fra den 3. til den 10. november".</summary>
    public static (string Forum, int First)? MovedFrom(Sentence sentence, int date, Surroundings around)
    {
        var to = date + 1;
        while (to < sentence.Count && to <= date + 4 && sentence[to].Date is null)
        {
            to++;
        }

        return
            sentence[sentence.Before(date)].Text == "fra"
            && sentence[to].Date is not null
            && MovedTo(sentence, to, around) is { IsItem: false } meeting
            ? (meeting.Forum, meeting.First)
            : null;
    }

    // What is added to the forum's plan comes up at its meetings.
    private static bool IsPlanOfMeetings(string word) =>
        word is "temadrøftelser" or "årshjul" or "årshjulet" or "mødeplan" or "mødeplanen" or "dagsordensplanen";

    // "Byrådet besluttede den … at udsætte punktet til den …": it stays with the body that decides.
    private static string? Decider(Sentence sentence, int verb)
    {
        var decides = sentence[verb - 2].Date is null ? verb - 2 : sentence.Before(verb - 2);
        if (sentence[verb - 1].Text != "at" || Verbs.AtMeeting(sentence[decides].Text) is not (VerbForm.Past or VerbForm.Present))
        {
            return null;
        }

        for (var at = decides - 1; at >= sentence.ClauseStart(decides); at--)
        {
            if (sentence[at].Forum is { IsGenitive: false } forum)
            {
                return forum.Name;
            }
        }

        return null;
    }

    private static int? VerbBefore(Sentence sentence, int to)
    {
        for (var at = to - 1; at >= 0 && to - at <= Reach; at--)
        {
            if (Verbs.Moving(sentence[at].Text) is not null)
            {
                return at;
            }

            // "flyttes fra den 11. til den 24. marts": the day that it is moved from stands between.
            if (
                (sentence.IsBoundary(at) && sentence[at + 1].Text != "fra")
                || (sentence[at].Date is not null && sentence[sentence.Before(at)].Text != "fra")
            )
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsItem(string word) =>
        word
            is "punkt"
                or "punktet"
                or "punkterne"
                or "sag"
                or "sagen"
                or "emnet"
                or "temaet"
                or "tema"
                or "dagsordenspunktet"
                or "behandlingen"
                or "orientering"
                or "orienteringen"
                or "beslutningen"
                or "oplægget"
        || word.EndsWith("drøftelse", StringComparison.Ordinal)
        || word.EndsWith("drøftelsen", StringComparison.Ordinal);
}
