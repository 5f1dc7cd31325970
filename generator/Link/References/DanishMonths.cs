namespace MinutesSite.Link.References;

/// <summary>The months, as texts write them in full.</summary>
public static class DanishMonths
{
    /// <summary>January first, in lower case.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
}
