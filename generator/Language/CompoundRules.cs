namespace MinutesSite.Language;

/// <summary>The word lists of the compound rules, as the search client reads them: it takes compounds apart by the same ones.</summary>
public static class CompoundRules
{
    /// <summary>By name, each with its words divided by spaces.</summary>
    public static IReadOnlyDictionary<string, string> Lists => ClosedClass.Lists;
}
