namespace MinutesSite.Model;

/// <summary>
/// What the municipality itself says of its forums, topics and people: fora.yml, emner.yml, personer.yml and a file of KLE names.
/// </summary>
/// <param name="Forums">The forums, in the file's order.</param>
/// <param name="Topics">The topics, in the file's order.</param>
/// <param name="People">The people whose names need joining.</param>
/// <param name="KleNames">Names of KLE groups and subjects by number; empty where the municipality has given none.</param>
public sealed record Registers(
    IReadOnlyList<ForumEntry> Forums,
    IReadOnlyList<TopicEntry> Topics,
    IReadOnlyList<PersonEntry> People,
    IReadOnlyDictionary<string, string> KleNames
)
{
    /// <summary>Nothing registered: every name is taken as it is written.</summary>
    public static Registers Empty { get; } = new([], [], [], new Dictionary<string, string>());

    /// <summary>
    /// The full name of a forum written with its name or an abbreviation, whatever the case; the text itself for a new forum.
    /// </summary>
    public string ForumName(string written)
    {
        var name = written.Trim();
        foreach (var forum in Forums)
        {
            if (Same(forum.Name.Value, name) || forum.Abbreviations.Any(abbreviation => Same(abbreviation.Value, name)))
            {
                return forum.Name.Value;
            }
        }

        return name;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A forum in fora.yml.</summary>
/// <param name="Name">Its full name (navn).</param>
/// <param name="Abbreviations">Other ways to write it (forkortelser): CF.</param>
public sealed record ForumEntry(Sourced<string> Name, IReadOnlyList<Sourced<string>> Abbreviations)
{
    /// <summary>What kind of body it is (type); null where the file does not say.</summary>
    public ForumType? Type { get; init; }

    /// <summary>Where it usually meets (sted).</summary>
    public string? Venue { get; init; }

    /// <summary>When it usually meets (tid).</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Titles of items that stand on every agenda (faste_punkter): noise in lists, relations and ranking.</summary>
    public IReadOnlyList<string> StandingItems { get; init; } = [];

    /// <summary>Who sits and sat in it (medlemmer), in the file's order.</summary>
    public IReadOnlyList<MemberTerm> Members { get; init; } = [];

    /// <summary>The days it is to meet (mødeplan), in the file's order.</summary>
    public IReadOnlyList<PlannedDay> Plan { get; init; } = [];

    /// <summary>Years of which every meeting is in the archive (komplette_år).</summary>
    public IReadOnlyList<int> CompleteYears { get; init; } = [];
}

/// <summary>A topic in emner.yml.</summary>
/// <param name="Name">Its name as shown (navn).</param>
/// <param name="Aliases">Other spellings of the name (alias).</param>
public sealed record TopicEntry(Sourced<string> Name, IReadOnlyList<Sourced<string>> Aliases)
{
    /// <summary>Patterns on titles, summaries and recommendations (mønstre); <c>*</c> stands for any part of a word.</summary>
    public IReadOnlyList<Sourced<string>> Patterns { get; init; } = [];

    /// <summary>Case numbers all of whose items belong to the topic (journalnumre).</summary>
    public IReadOnlyList<Sourced<CaseNumber>> CaseNumbers { get; init; } = [];

    /// <summary>What the topic is, in a sentence or two (beskrivelse).</summary>
    public string? Description { get; init; }
}

/// <summary>A person in personer.yml.</summary>
/// <param name="Name">The name that the person's page has (navn).</param>
/// <param name="Variants">Spellings that join and are still a warning (varianter).</param>
/// <param name="Accepted">Names that join without one: a real change of name (godkendte).</param>
public sealed record PersonEntry(Sourced<string> Name, IReadOnlyList<Sourced<string>> Variants, IReadOnlyList<Sourced<string>> Accepted);
