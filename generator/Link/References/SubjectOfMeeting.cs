namespace MinutesSite.Link.References;

/// <summary>
/// The forum that does something at the meeting: "DIF behandler denne mulighed på møde den …", "Byrådets beslutning ventes truffet på mødet
/// den …".
/// </summary>
public static class SubjectOfMeeting
{
    /// <summary>The place of the forum; not one that something is sent to.</summary>
    public static int? Before(Sentence sentence, int from)
    {
        for (var at = from; at >= 0; at--)
        {
            if (
                sentence[at].Date is not null
                || (sentence.IsEvent(at) && sentence[from].Text != "sit")
                || sentence[at].Text is "(" or ")" or ";"
            )
            {
                return null;
            }

            // "… om KommuneMED, der senest mødtes den …": what the clause is about.
            if (
                sentence[at].Text is "der" or "som"
                && (sentence[at - 1].Text == "," ? at - 2 : at - 1) is var about
                && sentence[about].Forum is { IsGenitive: false }
            )
            {
                return about;
            }

            if (
                sentence[at].Forum is { IsGenitive: false }
                && sentence[at - 1].Text is not ("til" or "for" or "fra" or "om" or "med" or "hos")
            )
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>
    /// "HovedMED tilsluttede sig udkastet på mødet den … med enkelte rettelser": a body decides alone; it talks, and meets, with others.
    /// </summary>
    public static bool Decides(Sentence sentence, int owner) =>
        sentence[owner].Text == "på"
        && Before(sentence, owner) is { } subject
        && sentence[subject + 1].Text is var verb
        && Verbs.AtMeeting(verb) == VerbForm.Past
        && !HeldThings.IsHold(verb)
        && verb
            is not ("drøftede" or "talte" or "debatterede" or "gennemgik" or "evaluerede" or "havde" or "startede" or "fortsatte" or "fik");

    /// <summary>"Direktionen bad på mødet den … om en beregning": what comes after is asked for, not what the meeting was about.</summary>
    public static bool AsksAbout(Sentence sentence, int owner) =>
        sentence[owner].Text == "på"
        && Before(sentence, owner) is { } subject
        && sentence[subject + 1].Text
            is "bad"
                or "beder"
                or "spurgte"
                or "spørger"
                or "orienterede"
                or "orienterer"
                or "orienteres"
                or "mindede"
                or "informerede"
                or "anmodede";

    /// <summary>
    /// The place of a forum whose decision is made at the meeting: "Byrådets beslutning om planen ventes truffet på mødet den …".
    /// </summary>
    public static int? OfDecision(Sentence sentence, int owner)
    {
        if (
            sentence[owner].Text != "på"
            || sentence[owner - 1].Text
                is not ("truffet" or "træffes" or "tages" or "taget" or "ventes" or "forventes" or "sker" or "ske" or "falder")
        )
        {
            return null;
        }

        var start = sentence.ClauseStart(owner);
        start += sentence[start].Text == "og" ? 1 : 0;
        return sentence[start].Forum is { IsGenitive: true } && MeetingNouns.IsTreatment(sentence[start + 1].Text) ? start : null;
    }
}
