namespace MinutesSite.Model;

/// <summary>A meeting in its place among the others.</summary>
public sealed record ArchivedMeeting
{
    /// <summary>What its minutes say.</summary>
    public required Meeting Minutes { get; init; }

    /// <summary>This meeting as others point to it: the minutes' own address, forum and date, one object for all who do.</summary>
    public required MeetingLink Link { get; init; }

    /// <summary>Its forum's page.</summary>
    public required PageLink Forum { get; init; }

    /// <summary>Its items.</summary>
    public required IReadOnlyList<ArchivedItem> Items { get; init; }

    /// <summary>Those who took part, each with the page of the joined name.</summary>
    public required IReadOnlyList<Attendance> Participants { get; init; }

    /// <summary>Those who sent apologies.</summary>
    public required IReadOnlyList<Attendance> Apologies { get; init; }

    /// <summary>The same forum's meeting before this one.</summary>
    public MeetingLink? Previous { get; init; }

    /// <summary>The same forum's meeting after this one.</summary>
    public MeetingLink? Next { get; init; }

    /// <summary>The item of a later meeting that says it approves these minutes; null where none says so.</summary>
    public ItemLink? MinutesApprovedAt { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly Date => Minutes.Date.Value;

    /// <summary>The meeting's page, below the site's base path.</summary>
    public string Address => Link.Address;
}

/// <summary>Somebody at a meeting.</summary>
/// <param name="Participant">Name and title as the minutes have them.</param>
/// <param name="PersonAddress">The page of the joined name; null where the site has no person pages.</param>
public sealed record Attendance(Participant Participant, string? PersonAddress)
{
    /// <summary>The numbers of the items without this person, from the list and from what the items say, in ascending order.</summary>
    public IReadOnlyList<int> AbsentFrom { get; init; } = Participant.AbsentFrom;
}
