namespace MinutesSite.Link.References;

/// <summary>
/// A meeting that is said to be on the day: "Næste møde er den …", "Sidste møde blev holdt den …", "Næste møde: …", "Den … er der møde
/// igen".
/// </summary>
public static class MeetingOnDay
{
    private const int Reach = 12;

    /// <summary>The forum and the words of the mention; null where the sentence says something else, or not whose meeting it is.</summary>
    public static (string Forum, int First, int Last)? Find(Sentence sentence, int date, int lastDate, Surroundings around) =>
        Before(sentence, date, lastDate, around) ?? After(sentence, date, lastDate, around);

    private static (string Forum, int First, int Last)? Before(Sentence sentence, int date, int lastDate, Surroundings around)
    {
        var end = sentence.Before(date);
        var at = sentence[end].Text == ":" ? end - 1 : end;
        while (at >= 0 && end - at < Reach && (IsHeld(sentence[at].Text) || IsAsAgreed(sentence, at) || IsTimeOfYear(sentence, at)))
        {
            at--;
        }

        // "til næste møde, som er den …"; "mødet, den …" says nothing.
        if (at < end && sentence[at].Text is "som" or "der" && sentence[at - 1].Text == ",")
        {
            at -= 2;
        }
        else if (at == end)
        {
            return null;
        }

        // "Et ekstraordinært møde i KommuneMED lægges …", "Mødedatoer for Byrådet: …".
        if (
            sentence[at].Forum is { IsGenitive: false }
            && sentence[at - 1].Text is "i" or "for"
            && (MeetingNouns.IsMeeting(sentence[at - 2].Text) || ListedMeetings.IsPlanWord(sentence[at - 2].Text))
        )
        {
            return (sentence[at].Forum!.Name, at - 2, lastDate);
        }

        // "Mødekalender for foråret: …", "Mødedatoerne er …"; not "mødeplanen for 2026 den …", which is when it was made.
        if (
            ListedMeetings.IsPlanWord(sentence[at].Text)
            && (
                sentence[end].Text == ":" || (sentence[at].Text.StartsWith("møded", StringComparison.Ordinal) && IsHeld(sentence[end].Text))
            )
        )
        {
            var owner = sentence[at - 1].Forum is { IsGenitive: true } genitive ? genitive.Name : around.ForumOfBareMeeting;
            return owner is null ? null : (owner, at, lastDate);
        }

        return MeetingNouns.IsMeeting(sentence[at].Text)
            ? MeetingAlone.Find(sentence, at, around) is { } own
                ? (own.Forum, own.First, lastDate)
                : null
            : null;
    }

    // "Den 8. april er der møde igen", "Den 8. april holdes næste møde".
    private static (string Forum, int First, int Last)? After(Sentence sentence, int date, int lastDate, Surroundings around)
    {
        var at = lastDate + 1;
        if (
            sentence.Before(date) >= 0
            || sentence[at].Text is not ("er" or "var" or "bliver" or "holdes" or "afholdes" or "holder" or "holdt")
        )
        {
            return null;
        }

        do
        {
            at++;
        } while (sentence[at].Text is "der" or "vi" or "vores" or "det" or "igen" || WordsOfMeeting.IsAdjective(sentence[at].Text));
        var isLast = at + 1 >= sentence.Count || sentence.IsBoundary(at + 1) || sentence[at + 1].Text is "igen" or "kl";
        return isLast && MeetingNouns.IsMeeting(sentence[at].Text) && around.ForumOfBareMeeting is not null
            ? (around.OwnForum, date, at)
            : null;
    }

    /// <summary>Whether a word may stand between a meeting and its day.</summary>
    public static bool IsHeld(string word) =>
        word
            is "er"
                or "var"
                or "bliver"
                or "blev"
                or "holdes"
                or "afholdes"
                or "holdt"
                or "afholdt"
                or "finder"
                or "fandt"
                or "sted"
                or "ligger"
                or "lå"
                or "fastsat"
                or "fastlagt"
                or "planlagt"
                or "aftalt"
                or "berammet"
                or "sat"
                or "til"
                or "igen"
                or "også"
                or "dog"
                or "derfor"
                or "herefter"
                or "endnu"
                or "således"
                or "foreløbig"
                or "lægges"
                or "lagt"
                or "placeres"
                or "placeret"
                or "derefter"
                or "efterfølgende"
                or "planlægges"
                or "planlagte";

    // "Næste møde holdes som aftalt …".
    private static bool IsAsAgreed(Sentence sentence, int at) =>
        sentence[at].Text == "som" ? IsAgreed(sentence[at + 1].Text) : IsAgreed(sentence[at].Text) && sentence[at - 1].Text == "som";

    private static bool IsAgreed(string word) =>
        word
            is "aftalt"
                or "planlagt"
                or "nævnt"
                or "bekendt"
                or "sædvanlig"
                or "sædvanligt"
                or "vanligt"
                or "altid"
                or "varslet"
                or "meddelt";

    // "Møderne i efteråret ligger …", "Næste møde i 2026 er …", "Første møde i det nye år er …".
    private static bool IsTimeOfYear(Sentence sentence, int at) =>
        sentence[at].Text switch
        {
            "resten" => sentence[at + 1].Text == "af",
            "i" or "for" or "af" or "det" => sentence.Any(at + 1, at + 4, next => IsTime(sentence[next].Text)),
            "nye" or "kommende" => IsTime(sentence[at + 1].Text),
            var word => IsTime(word) && sentence[at - 1].Text is "i" or "for" or "af" or "nye" or "kommende",
        };

    private static bool IsTime(string word) =>
        DanishMonths.Names.Contains(word)
        || word is "foråret" or "efteråret" or "året" or "år" or "vinteren"
        || (word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && word.All(char.IsAsciiDigit));
}
