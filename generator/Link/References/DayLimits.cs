namespace MinutesSite.Link.References;

/// <summary>Days that only limit something: a deadline, the beginning or the end of a period.</summary>
public static class DayLimits
{
    /// <summary>
    /// Whether the words before a day make it the limit of something: "senest den …", "fra den …"; "har senest den … behandlet" is the last
    /// time.
    /// </summary>
    public static bool Has(Sentence sentence, int before) =>
        IsLimit(sentence[before].Text)
        && !(sentence[before].Text == "senest" && sentence[before - 1].Text is "har" or "havde" or "blev" or "var");

    private static bool IsLimit(string word) =>
        word
            is "senest"
                or "pr"
                or "inden"
                or "før"
                or "efter"
                or "fra"
                or "siden"
                or "til"
                or "omkring"
                or "ca"
                or "indtil"
                or "med"
                or "primo"
                or "medio"
                or "ultimo"
                or "uge"
                or "mellem"
                or "frem"
                or "gældende"
                or "virkning"
                or "kraft"
                or "tidligst"
                or "dateret"
                or "perioden";
}
