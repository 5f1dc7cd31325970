namespace MinutesSite.Model;

/// <summary>Somebody who takes part in meetings.</summary>
/// <param name="Name">The name that the page has; variants are joined to it.</param>
/// <param name="Variants">Other spellings that the minutes have, in ordinal order.</param>
/// <param name="Meetings">The meetings attended, newest first, each with the title at the time.</param>
public sealed record Person(string Name, IReadOnlyList<string> Variants, IReadOnlyList<PersonMeeting> Meetings)
{
    /// <summary>All other names that personer.yml has for the person (varianter, godkendte), also those that no minutes have.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Items whose text names the person, newest first.</summary>
    public IReadOnlyList<ItemLink> NamedIn { get; init; } = [];

    /// <summary>What the minutes say that the person voted, newest first.</summary>
    public IReadOnlyList<RecordedVote> Votes { get; init; } = [];

    /// <summary>The titles over time, newest first, each with the first and last meeting that has it.</summary>
    public IReadOnlyList<PersonTitle> Titles { get; init; } = [];

    /// <summary>The bodies that the person sits and sat in (medlemmer in fora.yml), newest first.</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    /// <summary>Attendance by forum.</summary>
    public IReadOnlyList<ForumAttendance> AttendanceByForum { get; init; } = [];

    /// <summary>The person's page, below the site's base path.</summary>
    public string Address => AddressOf(Name);

    /// <summary>The page of the person with this name.</summary>
    public static string AddressOf(string name) => $"/personer/{Slug.Of(name)}/";
}

/// <summary>A meeting that a person was on the list of.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Title">The title there.</param>
/// <param name="Presence">Whether the person was there, and as what.</param>
public sealed record PersonMeeting(MeetingLink Meeting, string? Title, Presence Presence)
{
    /// <summary>Whether the person was at the meeting, as whatever.</summary>
    public bool Attended => Presence is Presence.Present or Presence.Deputy or Presence.Guest;

    /// <summary>The numbers of the items that were dealt with without the person, though at the meeting; in ascending order.</summary>
    public IReadOnlyList<int> AbsentFrom { get; init; } = [];
}

/// <summary>A title over a time.</summary>
/// <param name="Title">The title.</param>
/// <param name="From">The first meeting that has it.</param>
/// <param name="To">The last meeting that has it.</param>
public sealed record PersonTitle(string Title, DateOnly From, DateOnly To);

/// <summary>How often a person was at a forum's meetings.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Attended">Meetings attended.</param>
/// <param name="Apologies">Meetings with apologies.</param>
/// <param name="Held">
/// Meetings that the forum held while the person was a member; where fora.yml does not tell, from the person's first to last one there,
/// guests' and deputies' visits apart.
/// </param>
public sealed record ForumAttendance(PageLink Forum, int Attended, int Apologies, int Held)
{
    /// <summary>Meetings that the person stayed away from without notice; they are not among the apologies.</summary>
    public int WithoutNotice { get; init; }

    /// <summary>Meetings that the person came to in a member's place; they are not among those attended.</summary>
    public int AsDeputy { get; init; }

    /// <summary>Meetings that the person came to as a guest or from the administration; they are not among those attended.</summary>
    public int AsGuest { get; init; }

    /// <summary>How many of the meetings attended, as whatever, had items without the person.</summary>
    public int Partly { get; init; }
}
