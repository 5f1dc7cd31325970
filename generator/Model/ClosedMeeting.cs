namespace MinutesSite.Model;

/// <summary>
/// All that may be said of a meeting whose minutes are closed (lukket) or withdrawn (trukket): that it took place, and where its address
/// is. A list of what may be said, not of what may not: there is no place here for anything else.
/// </summary>
public sealed record ClosedMeeting
{
    /// <summary>See <see cref="Meeting.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>See <see cref="Meeting.File"/>.</summary>
    public required string File { get; init; }

    /// <summary>See <see cref="Meeting.Forum"/>.</summary>
    public required Sourced<string> Forum { get; init; }

    /// <summary>See <see cref="Meeting.Date"/>.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>See <see cref="Meeting.Status"/>.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>See <see cref="Meeting.Number"/>.</summary>
    public int Number { get; init; } = 1;

    /// <summary>See <see cref="Meeting.IsDraft"/>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>See <see cref="Meeting.Aliases"/>.</summary>
    public IReadOnlyList<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>See <see cref="Meeting.AttachmentsKeptBack"/>: never shown, it is what keeps them back.</summary>
    public IReadOnlyList<string> AttachmentsKeptBack { get; init; } = [];

    /// <summary>Why the minutes were withdrawn (trukket); null for minutes that are closed.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>Closed, or withdrawn with a reason.</summary>
    public Publication Publication => WithdrawnBecause is null ? Publication.Closed : Publication.Withdrawn;
}
