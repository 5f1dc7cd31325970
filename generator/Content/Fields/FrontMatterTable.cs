using MinutesSite.Model;

namespace MinutesSite.Fields;

/// <summary>
/// Every key of front matter. Parsing, the schemas, what <c>import</c>, <c>new</c> and index.md write, index.json, and what is said of
/// what is closed all follow it: a new key is one entry here.
/// </summary>
/// <param name="Meeting">The keys of a meeting.</param>
/// <param name="Item">The keys of an item, below <c>punkter</c>.</param>
/// <param name="Person">The keys of a person, below <c>deltagere</c> and <c>afbud</c>. Nobody is named where a meeting is closed.</param>
public sealed record FrontMatterTable(
    KeyTable<Meeting, ClosedMeeting, ArchivedMeeting> Meeting,
    KeyTable<AgendaItem, ClosedItem, ArchivedItem> Item,
    KeyTable<Participant, ClosedMeeting, Attendance> Person
)
{
    /// <summary>The keys that every archive has.</summary>
    public static FrontMatterTable Default { get; } = new(new(MeetingKeys.All), new(ItemKeys.All), new(PersonKeys.All));

    /// <summary>With one more key of meetings.</summary>
    public FrontMatterTable With(Key<Meeting, ClosedMeeting, ArchivedMeeting> key) => this with { Meeting = Meeting.With(key) };
}
