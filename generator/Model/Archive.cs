namespace MinutesSite.Model;

/// <summary>All that the site is made of: the meetings, and what connects them. Made by the Link stage; nothing in it changes.</summary>
/// <remarks>Holds only what readers may see: drafts are left out unless asked for, closed items have no words.</remarks>
public sealed record Archive
{
    /// <summary>The site's settings.</summary>
    public required SiteSettings Site { get; init; }

    /// <summary>The meetings, newest first.</summary>
    public required IReadOnlyList<ArchivedMeeting> Meetings { get; init; }

    /// <summary>The forums that have met, by name in Danish order.</summary>
    public required IReadOnlyList<Forum> Forums { get; init; }

    /// <summary>The topics that have an item, by name in Danish order.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The cases, by number in ordinal order.</summary>
    public required IReadOnlyList<Case> Cases { get; init; }

    /// <summary>The people, by name in Danish order. Empty where the site has no person pages.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The parties and lists whose votes are on record, by name in Danish order.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Days of the forums' plans on which the archive has no meeting of theirs, oldest first.</summary>
    public IReadOnlyList<PlannedMeeting> Planned { get; init; } = [];

    /// <summary>
    /// What published enclosures say, by their address (<c>/bilag/…</c>): those that have text and may be searched. Nothing where the
    /// settings say so, and before their texts are read.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AttachmentPage>> AttachmentPages { get; init; } =
        new Dictionary<string, IReadOnlyList<AttachmentPage>>();

    /// <summary>Every item, newest meeting first, then in the order of its meeting.</summary>
    public IEnumerable<ArchivedItem> Items => Meetings.SelectMany(meeting => meeting.Items);

    /// <summary>The years of the meetings, newest first.</summary>
    public IEnumerable<int> Years => Meetings.Select(meeting => meeting.Date.Year).Distinct();
}
