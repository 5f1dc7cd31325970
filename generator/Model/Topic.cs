namespace MinutesSite.Model;

/// <summary>A subject (emne) that recurs across meetings.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Description">What it is; null where nobody has said.</param>
/// <param name="Items">The items that are about it, newest first.</param>
public sealed record Topic(string Name, string? Description, IReadOnlyList<ArchivedItem> Items)
{
    /// <summary>Other spellings of its name (alias in emner.yml).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Items that mention it in passing, newest first: not members.</summary>
    public IReadOnlyList<ItemLink> MentionedIn { get; init; } = [];

    /// <summary>Its items that were postponed and not taken up again, newest first.</summary>
    public IReadOnlyList<ItemLink> Open { get; init; } = [];

    /// <summary>Meetings after the archive's newest one that its items speak of, the nearest first: where it comes up next.</summary>
    public IReadOnlyList<Reference> Ahead { get; init; } = [];

    /// <summary>Topics that share items or cases with it, nearest first.</summary>
    public IReadOnlyList<PageLink> Related { get; init; } = [];

    /// <summary>The topic's page, below the site's base path.</summary>
    public string Address => AddressOf(Name);

    /// <summary>The page of the topic with this name.</summary>
    public static string AddressOf(string name) => $"/emner/{Slug.Of(name)}/";
}
