using MinutesSite.Model;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Check.PrivateData;

/// <summary>
/// What a meeting's front matter says, as its page shows it: folded lines and escapes are read, and name and title stand side by side.
/// </summary>
internal static class MeetingFacts
{
    /// <summary>The texts, each with a place in the file: its own where the model knows it, else the forum's.</summary>
    public static IEnumerable<(string Text, SourcePosition At)> Of(Meeting meeting)
    {
        string?[] facts =
        [
            meeting.Forum.Value,
            meeting.Venue,
            meeting.WithdrawnBecause,
            meeting.OfficialDocument is { } document ? AddressText.Decoded(document) : null,
            .. meeting.FurtherFacts.SelectMany(fact => fact.Texts),
        ];
        return facts
            .OfType<string>()
            .Select(fact => (fact, meeting.Forum.At))
            .Concat(meeting.Aliases.Select(alias => (AddressText.Decoded(alias.Value), alias.At)))
            .Concat(meeting.Topics.Select(topic => (topic.Value, topic.At)))
            .Concat(meeting.Participants.Concat(meeting.Apologies).Select(person => ($"{person.Name} {person.Title}", person.At)));
    }
}
