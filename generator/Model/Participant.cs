namespace MinutesSite.Model;

/// <summary>Somebody on a meeting's list, spelled as the minutes spell them.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Title">The title as written; titles hold commas, "&amp;" and "+": "Direktør By, Kultur, Miljø &amp; Beskæftigelse".</param>
/// <param name="At">Where the name stands.</param>
public sealed record Participant(string Name, string? Title, SourcePosition At)
{
    /// <summary>Party letter or list name (parti).</summary>
    public string? Party { get; init; }

    /// <summary>The group that the minutes name (gruppe): Medlemmer, Forvaltningen, Gæster.</summary>
    public string? Group { get; init; }

    /// <summary>The initials by which the minutes call this person (initialer).</summary>
    public string? Initials { get; init; }

    /// <summary>The member for whom this person came (stedfortræder_for).</summary>
    public string? DeputyFor { get; init; }

    /// <summary>The numbers of the items without this person (deltog_ikke_i).</summary>
    public IReadOnlyList<int> AbsentFrom { get; init; } = NoItems;

    /// <summary>Whether this person was absent without notice (uden_afbud).</summary>
    public bool IsWithoutNotice { get; init; }

    /// <summary>Whether the group is one of people who do not belong to the body: the administration, guests, observers.</summary>
    public bool IsGuest => Group is { } group && GuestGroups.Any(word => group.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> GuestGroups { get; } =
    [
        "forvaltning",
        "administration",
        "gæst",
        "embeds",
        "sekretariat",
        "sekretær",
        "observatør",
        "tilhører",
        "øvrige",
        "direktion",
        "inviterede",
        "ikke medlem",
        "oplægsholder",
    ];

    private static IReadOnlyList<int> NoItems { get; } = [];
}
