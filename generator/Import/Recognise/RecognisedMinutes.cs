using MinutesSite.Import.Recognise.People;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>What the recogniser made of a source.</summary>
/// <param name="Meeting">The meeting. Of an item that the source calls closed there is only its number, unless what is closed was asked
/// for.</param>
/// <param name="ClosedItems">The numbers of the items that the source calls closed.</param>
/// <param name="Unplaced">Lines that are no field and no item's text, in the source's order.</param>
/// <param name="Ledger">What became of the lines that are not simply an item's text.</param>
public sealed record RecognisedMinutes(Meeting Meeting, IReadOnlyList<int> ClosedItems, IReadOnlyList<Unplaced> Unplaced, Ledger Ledger)
{
    /// <summary>Whether this is the agenda before the meeting.</summary>
    public bool IsAgenda { get; init; }

    /// <summary>When the meeting ended; null where it is not written.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Those who were there.</summary>
    public IReadOnlyList<Attendee> Present { get; init; } = [];

    /// <summary>Those who were not.</summary>
    public IReadOnlyList<Attendee> Absent { get; init; } = [];

    /// <summary>The second number of items that have two, by the item's number.</summary>
    public IReadOnlyDictionary<int, string> SecondNumbers { get; init; } = new Dictionary<int, string>();
}
