namespace MinutesSite.Link.References;

/// <summary>The words before a meeting noun: whose it is, and which of theirs.</summary>
public static class WordsOfMeeting
{
    /// <summary>Whether a word tells which of a forum's meetings is meant.</summary>
    public static bool IsAdjective(string word) =>
        IsRelative(word)
        || word
            is "ordinære"
                or "ordinært"
                or "ekstraordinære"
                or "ekstraordinært"
                or "lukket"
                or "lukkede"
                or "fælles"
                or "årlige"
                or "eget"
                or "egne"
                or "afsluttende"
                or "nye"
                or "nyt"
                or "konstituerende"
                or "indledende"
                or "ekstra"
                or "åbne"
                or "åbent"
                or "afholdte"
                or "planlagte"
                or "politiske"
                or "tidligere";

    /// <summary>Whether a word tells a meeting from the others by its place in their order.</summary>
    public static bool IsRelative(string word) =>
        word is "sidste" or "seneste" or "næste" or "kommende" or "førstkommende" or "forrige" or "første";

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

    /// <summary>Whether the meeting is that of somebody who is no forum: "Havneskolens næste møde", "styregruppens møde".</summary>
    public static bool IsSomebodys(string owner) =>
        owner.Length > 3
        && owner.EndsWith('s')
        && Verbs.AtMeeting(owner) is null
        && Verbs.Moving(owner) is null
        && !owner.EndsWith("ås", StringComparison.Ordinal)
        && owner is not ("vores" or "dens" or "dets" or "ellers" or "dagens" or "årets" or "månedens" or "holdes" or "afholdes");
}
