namespace MinutesSite.Link.References;

/// <summary>
/// Whose minutes or agenda a day names: "referat af 4. februar fra Direktørforum", "drøftet i KommuneMED, jf. referat af 24. marts",
/// "referatet fra den 11. februar".
/// </summary>
public static class ForumOfPaper
{
    /// <summary>
    /// The forum and the words of the mention; null where the sentence speaks of more than one body and does not say whose paper it is.
    /// </summary>
    public static (string Forum, int First, int Last)? Find(Sentence sentence, int date, int lastDate, Surroundings around)
    {
        var before = sentence.Before(date);
        var paper = before - (sentence[before].Text is "fra" or "af" ? 1 : 0);
        if (ItemNumber.EndsAt(sentence, paper) is { } beforeItem)
        {
            // "punkt 4 fra den 7. april".
            paper = beforeItem + 1;
        }

        if (After(sentence, lastDate) is { } after)
        {
            return (sentence[after].Forum!.Name, paper, after);
        }

        if (LastForum(sentence, paper) is not { } forum)
        {
            return around.ForumOfBareMeeting is { } own ? (own, paper, lastDate) : null;
        }

        // A forum that the sentence has named is the one whose paper it cites; where nothing is cited it must be the forum itself.
        return IsCited(sentence, paper) || sentence[forum].Forum!.Name == around.OwnForum
            ? (sentence[forum].Forum!.Name, paper, lastDate)
            : null;
    }

    // "… fra Direktørforum", "… i Direktørforum", "…, Direktørforum".
    private static int? After(Sentence sentence, int lastDate) =>
        ForumAfterDay.Beside(sentence, lastDate)
        ?? (sentence[lastDate + 1].Text is "fra" or "for" && sentence[lastDate + 2].Forum is { IsGenitive: false } ? lastDate + 2 : null);

    private static int? LastForum(Sentence sentence, int paper)
    {
        for (var at = paper - 1; at >= 0; at--)
        {
            if (sentence.IsForum(at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsCited(Sentence sentence, int paper)
    {
        var at = paper - 1;
        while (sentence[at].Text is "det" or "vedlagte" or "vedhæftede" or "link" or "til" or "i")
        {
            at--;
        }

        at = ItemNumber.EndsAt(sentence, at) ?? at;

        return sentence[at].Text is "(" or "jf" or "jævnfør" or "se" or "af" or "jfr" or "-";
    }
}
