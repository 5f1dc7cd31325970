namespace MinutesSite.Model;

/// <summary>How an item of the minutes differs from the agenda that was published before the meeting.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Title">Its title: as the minutes have it, and as the agenda had it where it was taken off.</param>
/// <param name="Number">Its number in the minutes; null where it was taken off.</param>
/// <param name="AgendaNumber">Its number on the agenda; null where it came after.</param>
public sealed record AgendaChange(AgendaChangeKind Kind, string Title, int? Number, int? AgendaNumber);

/// <summary>What became of an item between the agenda and the minutes.</summary>
public enum AgendaChangeKind
{
    /// <summary>The agenda did not have it.</summary>
    Added,

    /// <summary>It came in another place among the items that both have.</summary>
    Moved,

    /// <summary>The minutes do not have it.</summary>
    Removed,
}
