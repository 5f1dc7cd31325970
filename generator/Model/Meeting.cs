namespace MinutesSite.Model;

/// <summary>The minutes (referat) of one meeting of one forum on one date, as parsed from one file.</summary>
/// <remarks>
/// A closed or withdrawn meeting is made <see cref="Of"/> a <see cref="ClosedMeeting"/>, which has no place for items, participants or
/// a venue: no later stage can publish them by mistake.
/// </remarks>
public sealed record Meeting
{
    /// <summary>A meeting whose minutes are closed or withdrawn: what the closed type can say, and nothing else.</summary>
    public static Meeting Of(ClosedMeeting closed) =>
        new()
        {
            Id = closed.Id,
            File = closed.File,
            Forum = closed.Forum,
            Date = closed.Date,
            Status = closed.Status,
            Number = closed.Number,
            IsDraft = closed.IsDraft,
            Aliases = closed.Aliases,
            AttachmentsKeptBack = closed.AttachmentsKeptBack,
            Closed = closed,
        };

    /// <summary>What is said of it where it is closed or withdrawn; null for an open meeting.</summary>
    public ClosedMeeting? Closed { get; private init; }

    /// <summary>
    /// Date, forum and, where it meets twice on a day, number: <c>2026-01-13-chefforum</c>, <c>2026-01-13-chefforum-2</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The file, relative to the site's root, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The forum's full name (an abbreviation in the front matter is already resolved), where it is written.</summary>
    public required Sourced<string> Forum { get; init; }

    /// <summary>The day of the meeting. A date has no time zone: it is never converted.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>The start, local time, where it is known.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The end (slut), local time, where it is known.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Whether these are the minutes or the agenda before the meeting (status).</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>Where the meeting was held (mødested).</summary>
    public string? Venue { get; init; }

    /// <summary>Which of the forum's meetings on the day this is; 1 unless it meets more than once (front matter <c>nr</c>).</summary>
    public int Number { get; init; } = 1;

    /// <summary>Those who took part, in the order of the minutes.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Those who sent apologies (afbud).</summary>
    public IReadOnlyList<Participant> Apologies { get; init; } = [];

    /// <summary>Topics of the whole meeting, from the front matter: they are topics of each of its items.</summary>
    public IReadOnlyList<Sourced<string>> Topics { get; init; } = [];

    /// <summary>The items in the order of the minutes.</summary>
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    /// <summary>How much of it readers may see.</summary>
    public Publication Publication => Closed?.Publication ?? Publication.Open;

    /// <summary>Why the minutes were withdrawn; only where <see cref="Publication"/> is <see cref="Publication.Withdrawn"/>.</summary>
    public string? WithdrawnBecause => Closed?.WithdrawnBecause;

    /// <summary>Whether this is a draft (udkast), whatever <see cref="Publication"/> it will have.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Old addresses, with leading slash, that redirect here.</summary>
    public IReadOnlyList<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>
    /// Addresses of the attachments that closed items, or the closed, withdrawn or draft meeting, link to. They are published only where
    /// something open links to them too.
    /// </summary>
    public IReadOnlyList<string> AttachmentsKeptBack { get; init; } = [];

    /// <summary>Whether the text is a shortened rendering (gengivelse: forkortet), not the official minutes.</summary>
    public bool IsShortened { get; init; }

    /// <summary>The official document (kilde): an address with http or https, or a bare file name.</summary>
    public string? OfficialDocument { get; init; }

    /// <summary>
    /// What further keys of the front matter say, in the order of their table: the minutes' page and its data show them as they are.
    /// </summary>
    public IReadOnlyList<FurtherFact> FurtherFacts { get; init; } = [];

    /// <summary>The meeting's page, below the site's base path.</summary>
    public string Address => $"/referater/{Id}/";
}
