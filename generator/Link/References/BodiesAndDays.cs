namespace MinutesSite.Link.References;

/// <summary>Which of several forums meets on which of several days.</summary>
public static class BodiesAndDays
{
    /// <summary>As many forums as days, each its own; one forum, every day; one day, every forum.</summary>
    /// <param name="days">The days.</param>
    /// <param name="forums">The places of the forums.</param>
    /// <param name="isAfter">Whether the forums stand after the days.</param>
    public static IEnumerable<Mention> Pair(DaysOfBreath days, IReadOnlyList<int> forums, bool isAfter)
    {
        if (forums.Count == days.Days.Count)
        {
            return days.Days.Select((day, i) => Mention(forums[i], day));
        }

        if (days.Days.Count == 1)
        {
            return !isAfter && IsAudience(days.Sentence, forums)
                ? []
                : forums.Select(forum => Mention(forum, days.First) with { IsOneOfMany = forums.Count > 1 });
        }

        return forums.Count == 1 ? days.Days.Select(day => Mention(forums[0], day)) : [];

        Mention Mention(int forum, int day) =>
            days.One(
                days.Sentence[forum].Forum!.Name,
                day,
                isAfter ? day : forum,
                isAfter ? forum : day,
                !isAfter && Moves.To(days.Sentence, forum)
            );
    }

    // "er klar til Kommunalbestyrelsen og KommuneMED den …": two forums that meet apart get a paper on one day.
    private static bool IsAudience(Sentence sentence, IReadOnlyList<int> forums) =>
        forums.Count > 1
        && forums[0] > 0
        && sentence[forums[0] - 1].Text is not ("i" or "på" or "af" or "ved" or "fra" or "både")
        && !sentence.IsBoundary(forums[0] - 1);
}
