using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Schemas;

namespace MinutesSite.Fields;

/// <summary>A key of a meeting.</summary>
/// <typeparam name="TValue">Its value's type.</typeparam>
public sealed class MeetingKey<TValue> : Key<Meeting, ClosedMeeting, ArchivedMeeting, TValue>
{
    /// <inheritdoc/>
    public MeetingKey(string name, string description, Func<JsonObject> shape)
        : base(name, description, shape) { }
}

/// <summary>Makes keys of an archive's own, for which the model needs no property.</summary>
public static class FurtherKey
{
    /// <summary>A text, shown among the facts of the meeting's page and in its data; never said of a closed meeting.</summary>
    /// <param name="name">The key.</param>
    /// <param name="description">What it means, in Danish, for editors.</param>
    /// <param name="label">Its name on the meeting's page.</param>
    public static Key<Meeting, ClosedMeeting, ArchivedMeeting> Text(string name, string description, string label) =>
        new MeetingKey<string?>(name, description, () => ValueShape.Text)
        {
            Reads = source => source.Text,
            Opens = (meeting, text) => With(meeting, new(name, label, [text!], false)),
        };

    /// <summary>A list of texts, shown and kept back as <see cref="Text"/> is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="description">What it means, in Danish, for editors.</param>
    /// <param name="label">Its name on the meeting's page.</param>
    public static Key<Meeting, ClosedMeeting, ArchivedMeeting> Texts(string name, string description, string label) =>
        new MeetingKey<IReadOnlyList<string>?>(name, description, () => ValueShape.ListOf(ValueShape.Text))
        {
            Reads = source => [.. source.Fields.Texts(source.Name).Select(text => text.Value)],
            Opens = (meeting, texts) => texts!.Count == 0 ? meeting : With(meeting, new(name, label, texts, true)),
        };

    private static Meeting With(Meeting meeting, FurtherFact fact) => meeting with { FurtherFacts = [.. meeting.FurtherFacts, fact] };
}
