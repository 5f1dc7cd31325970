using MinutesSite.Fields;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>What the front matter of a minutes file says.</summary>
/// <param name="Said">All of it, by key.</param>
/// <param name="Forum">The forum's full name.</param>
/// <param name="Date">The day.</param>
public sealed record FrontMatter(KeyValues<Meeting, ClosedMeeting, ArchivedMeeting> Said, Sourced<string> Forum, Sourced<DateOnly> Date)
{
    /// <summary>journalnumre: one an item, in the items' order; null where an item has none.</summary>
    public IReadOnlyList<Sourced<CaseNumber>?> CaseNumbers { get; } = Said.Of(MeetingKeys.CaseNumbers) ?? [];

    /// <summary>Where journalnumre stands.</summary>
    public SourcePosition CaseNumbersAt => Said.PlaceOf(MeetingKeys.CaseNumbers);

    /// <summary>punkter, by number.</summary>
    public IReadOnlyDictionary<int, ItemFrontMatter> Items { get; } = Said.Of(MeetingKeys.Items) ?? NoItems;

    /// <summary>Whether the whole meeting is closed (lukket) or withdrawn (trukket).</summary>
    public bool IsClosed => Said.Of(MeetingKeys.IsClosed) || IsWithdrawn;

    /// <summary>Whether the minutes are withdrawn (trukket).</summary>
    public bool IsWithdrawn => Said.Of(MeetingKeys.WithdrawnBecause) is not null;

    /// <summary>udkast.</summary>
    public bool IsDraft => Said.Of(MeetingKeys.IsDraft);

    /// <summary>kilde.</summary>
    public string? OfficialDocument => Said.Of(MeetingKeys.OfficialDocument);

    /// <summary>Date, forum and, where it meets twice on a day, number.</summary>
    public string Id
    {
        get
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Date.Value:yyyy-MM-dd}-{Slug.Of(Forum.Value)}");
            return Said.Of(MeetingKeys.Number) is { } number and not 1
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{number}")
                : id;
        }
    }

    private static IReadOnlyDictionary<int, ItemFrontMatter> NoItems { get; } = new Dictionary<int, ItemFrontMatter>();
}
