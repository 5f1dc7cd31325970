namespace MinutesSite.Link.References;

/// <summary>Whether a sentence moves something to the meeting that it mentions.</summary>
public static class Moves
{
    /// <summary>"udskudt til Chefforum den …", "flyttes til det kommende møde den …".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word of the meeting's mention.</param>
    public static bool To(Sentence sentence, int first)
    {
        var at = first - 1;
        while (
            sentence[at].Text
                is "det"
                    or "den"
                    or "kommende"
                    or "næste"
                    or "førstkommende"
                    or "møde"
                    or "mødet"
                    or "i"
                    or "på"
                    or "igen"
                    or "op"
                    or "behandling"
                    or "drøftelse"
        )
        {
            at--;
        }

        return sentence[at].Text == "til"
                && sentence.Any(at - 4, at, word => Verbs.Moving(sentence[word].Text) is not null || sentence[word].Text == "tages")
            || (
                sentence[first - 1].Text is "på" or "i"
                && sentence.Any(first - 5, first, word => sentence[word].Text is "op" or "genoptages")
                && !sentence.Any(first - 6, first, word => Verbs.PointsBack(sentence[word].Text) || sentence[word].Text is "tog" or "har")
            );
    }
}
