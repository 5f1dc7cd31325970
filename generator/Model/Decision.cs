namespace MinutesSite.Model;

/// <summary>What one body decided on an item on one day.</summary>
public sealed record Decision
{
    /// <summary>The body's full name.</summary>
    public required string Forum { get; init; }

    /// <summary>The day; null where the minutes name the body only.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The words.</summary>
    public required Section Section { get; init; }

    /// <summary>
    /// Whether it is the decision of the meeting in whose minutes it stands, and not one of a body that had the case before.
    /// </summary>
    public bool IsOwn { get; init; }

    /// <summary>What was decided, in one word; null where nothing was.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What came of each point, where the decision tells of several; else empty.</summary>
    public IReadOnlyList<PointFate> Fates { get; init; } = [];

    /// <summary>The votes on record, in order.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>The remarks for the record (protokolbemærkninger), in order.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>Where that meeting's own minutes have it, below the site's base path; null where they are not in the archive.</summary>
    public string? Address { get; init; }
}

/// <summary>What came of one point of a recommendation.</summary>
/// <param name="Point">The point as the decision names it: "at 2", "ad 3", "punkt 1".</param>
/// <param name="Outcome">What came of it.</param>
public sealed record PointFate(string Point, Outcome Outcome);

/// <summary>A remark that somebody had entered in the minutes.</summary>
/// <param name="By">Who, as written; null where the minutes do not say.</param>
/// <param name="Text">The words.</param>
public sealed record Remark(string? By, string Text);

/// <summary>A vote as the minutes tell it; what they do not tell is empty or null, never worked out.</summary>
public sealed record Vote
{
    /// <summary>Parties and people who voted for.</summary>
    public IReadOnlyList<Voter> For { get; init; } = [];

    /// <summary>Parties and people who voted against.</summary>
    public IReadOnlyList<Voter> Against { get; init; } = [];

    /// <summary>Parties and people who did not vote for or against.</summary>
    public IReadOnlyList<Voter> Abstained { get; init; } = [];

    /// <summary>How many voted for, where the text has a number.</summary>
    public int? ForCount { get; init; }

    /// <summary>How many voted against, where the text has a number.</summary>
    public int? AgainstCount { get; init; }

    /// <summary>How many did neither, where the text has a number.</summary>
    public int? AbstainedCount { get; init; }

    /// <summary>What the vote was on, where it was not the recommendation as a whole: "at 2", "ændringsforslag fra Ø".</summary>
    public string? Subject { get; init; }
}

/// <summary>A party or a person who voted.</summary>
/// <param name="Name">As written, without a number or party in parentheses.</param>
/// <param name="Party">The party in parentheses after a person's name, or the party itself; null where a person's is not said.</param>
/// <param name="IsPerson">Whether it is a person.</param>
public sealed record Voter(string Name, string? Party, bool IsPerson)
{
    /// <summary>The page of the person or party, below the site's base path; null where there is none.</summary>
    public string? Address { get; init; }
}
