namespace MinutesSite.Link.References;

/// <summary>
/// A sentence that begins a report from a body: "Formanden orienterede fra KommuneMED.", "Fra Handicaprådet: …"; what comes next is of that
/// body.
/// </summary>
public static class ReportFrom
{
    /// <summary>The body; null where the sentence begins no report, or tells of more than one.</summary>
    public static string? Find(Sentence sentence)
    {
        if (sentence[0].Text == "fra" && sentence[2].Text == ":")
        {
            return sentence[1].Forum?.Name;
        }

        var forums = Enumerable.Range(0, sentence.Count).Where(sentence.IsForum).Take(2).ToArray();
        return
            forums is [var only]
            && sentence[only - 1].Text == "fra"
            && IsReport(sentence[only - 2].Text)
            && !sentence[only].Forum!.IsGenitive
            ? sentence[only].Forum!.Name
            : null;
    }

    private static bool IsReport(string word) =>
        word
            is "nyt"
                or "orienterede"
                or "orientering"
                or "orienteringen"
                or "refererede"
                or "referat"
                or "berettede"
                or "fortalte"
                or "afrapporterede"
                or "tilbagemelding"
                or "meddelelser";
}
