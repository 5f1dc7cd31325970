namespace MinutesSite.Link.References;

/// <summary>A mention of a meeting, as the rules find it in a sentence.</summary>
/// <param name="Forum">The forum's full name.</param>
/// <param name="Date">The day as written.</param>
/// <param name="DateWord">The day's place in the sentence.</param>
/// <param name="First">The first word of the mention.</param>
/// <param name="Last">The last word of the mention.</param>
public sealed record Mention(string Forum, DateInText Date, int DateWord, int First, int Last)
{
    /// <summary>The item that the text names.</summary>
    public int? ItemNumber { get; init; }

    /// <summary>Whether the sentence names several meetings in one breath, so that the words of one run into those of another.</summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>
    /// The mention that this one goes on from, so that it looks to where that one does: "den 3. september, og igen den 24. september".
    /// </summary>
    public Mention? GoesOnFrom { get; init; }

    /// <summary>The first of the days that are named in one breath with this one.</summary>
    public int Breath { get; init; }

    /// <summary>The year of a day named in the same breath: of "2. december" in "2. december og 9. december 2025".</summary>
    public int? YearOfBreath { get; init; }

    /// <summary>Whether the text moves something to this meeting.</summary>
    public bool IsMoveTarget { get; init; }
}
