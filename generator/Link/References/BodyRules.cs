namespace MinutesSite.Link.References;

/// <summary>Rules for days that stand with a body, or with what it does.</summary>
public static class BodyRules
{
    /// <summary>"Chefforum den 28. januar".</summary>
    public static IEnumerable<Mention>? BesideDay(DaysOfBreath days) =>
        ForumBesideDay.Find(days.Sentence, days.First) is { } beside
            ? BodiesAndDays.Pair(days, GroupBefore(days, beside), isAfter: false)
            : null;

    /// <summary>"den 9. december i Kommunalbestyrelsen".</summary>
    public static IEnumerable<Mention>? AfterDay(DaysOfBreath days) =>
        ForumAfterDay.Find(days.Sentence, days.Last) is { } after
            ? BodiesAndDays.Pair(days, ForumGroup.StartingAt(days.Sentence, after), isAfter: true)
            : null;

    /// <summary>"Byrådets beslutning af 27. januar".</summary>
    public static IEnumerable<Mention>? TreatmentOfDay(DaysOfBreath days) =>
        days.Sentence[days.Before].Text == "af" ? Treatment(days) : null;

    /// <summary>"andenbehandlingen af budgettet den …", where it is not said to be a forum's.</summary>
    public static IEnumerable<Mention>? Reading(DaysOfBreath days) =>
        days.Treatment is null && Readings.Find(days.Sentence, days.First, days.Around) is { } reading
            ? days.EachFrom(reading.Forum, reading.First)
            : null;

    /// <summary>"Chefforum godkendte den …".</summary>
    public static IEnumerable<Mention>? WithVerb(DaysOfBreath days) =>
        ForumWithVerb.Find(days.Sentence, days.First, days.Last) is { } actor
            ? BodiesAndDays.Pair(days, GroupBefore(days, actor), isAfter: false)
            : null;

    /// <summary>"Chefforums drøftelse den …".</summary>
    public static IEnumerable<Mention>? Treatment(DaysOfBreath days) =>
        days.Treatment is { } owner ? days.EachFrom(days.Sentence[owner].Forum!.Name, owner) : null;

    private static IReadOnlyList<int> GroupBefore(DaysOfBreath days, int last) =>
        ForumGroup.EndingAt(days.Sentence, last, acrossPrepositions: days.Days.Count > 1);
}
