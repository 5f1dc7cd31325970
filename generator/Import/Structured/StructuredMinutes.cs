using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Structured;

/// <summary>
/// Minutes of a source that says itself what everything is: a case system's XML, an agenda portal's page. Nothing is guessed.
/// </summary>
/// <param name="Forum">The body.</param>
/// <param name="Date">The day.</param>
public sealed record StructuredMinutes(string Forum, DateOnly Date)
{
    /// <summary>The start; null where it is not given.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The end; null where it is not given.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>The place.</summary>
    public string? Venue { get; init; }

    /// <summary>Whether it is the agenda before the meeting.</summary>
    public bool IsAgenda { get; init; }

    /// <summary>The members and who else is named.</summary>
    public IReadOnlyList<StructuredPerson> People { get; init; } = [];

    /// <summary>The items as they stand, the closed ones too.</summary>
    public IReadOnlyList<StructuredItem> Items { get; init; } = [];

    /// <summary>The lines of the source that are the head's fields.</summary>
    public IReadOnlyList<int> HeadLines { get; init; } = [];

    /// <summary>The lines whose words the file has no use for, each with the reason in Danish.</summary>
    public IReadOnlyDictionary<int, string> LeftOut { get; init; } = new Dictionary<int, string>();

    /// <summary>The numbers of the items that are closed.</summary>
    public IEnumerable<int> Closed => Items.Where(item => item.IsClosed).Select(item => item.Number);
}

/// <summary>Somebody on the list of a meeting.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsAbsent">Whether they were not there.</param>
public sealed record StructuredPerson(string Name, bool IsAbsent)
{
    /// <summary>Their office.</summary>
    public string? Title { get; init; }

    /// <summary>Their party.</summary>
    public string? Party { get; init; }

    /// <summary>In whose place they came.</summary>
    public string? DeputyFor { get; init; }
}

/// <summary>An item.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsClosed">Whether it is closed, by itself, its group or the whole agenda.</param>
/// <param name="Line">The source's line with its title.</param>
public sealed record StructuredItem(int Number, string Title, bool IsClosed, int Line)
{
    /// <summary>Its case's number; null where there is none.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Whether the source has another number, which another item has too.</summary>
    public bool IsRenumbered { get; init; }

    /// <summary>Its sections, in order.</summary>
    public IReadOnlyList<StructuredSection> Sections { get; init; } = [];

    /// <summary>Its enclosures that may be published, in order.</summary>
    public IReadOnlyList<StructuredAttachment> Attachments { get; init; } = [];
}

/// <summary>A section.</summary>
/// <param name="Heading">Its heading; empty for text before the first one.</param>
/// <param name="Blocks">Its text.</param>
public sealed record StructuredSection(string Heading, IReadOnlyList<SourceBlock> Blocks);

/// <summary>An enclosure.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Where the source says its file is, with forward slashes; null where it does not.</param>
public sealed record StructuredAttachment(string Title, string? Path)
{
    /// <summary>The file itself; null where it is not there.</summary>
    public string? File { get; init; }
}
