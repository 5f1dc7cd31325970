namespace MinutesSite.Model;

/// <summary>
/// All that may be said of a closed item: its number, and its public part, which the editor writes in the front matter. A list of what
/// may be said, not of what may not: there is no place here for anything else.
/// </summary>
public sealed record ClosedItem
{
    /// <summary>The number in the minutes.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the journal number may be shown (vis_journalnummer).</summary>
    public bool ShowsCaseNumber { get; init; }

    /// <summary>The journal number; null unless it may be shown.</summary>
    public Sourced<CaseNumber>? CaseNumber { get; init; }

    /// <summary>Why the item is closed (lukket_grund).</summary>
    public ClosedGround? Ground { get; init; }

    /// <summary>What the public may be told that the item is about (offentlig_titel).</summary>
    public string? PublicTitle { get; init; }

    /// <summary>What the public may be told was decided (offentlig_beslutning).</summary>
    public string? PublicDecision { get; init; }

    /// <summary>Whether anything but the number may be read.</summary>
    public bool HasPublicPart => PublicTitle is not null || PublicDecision is not null;

    /// <summary>Where the item's heading, or its key in the front matter, stands.</summary>
    public required SourcePosition At { get; init; }
}
