using MinutesSite.Model;
using MinutesSite.Theme;
using MinutesSite.Theme.Assets;

namespace MinutesSite.Render;

/// <summary>What rendering knows beside the archive.</summary>
public sealed record RenderOptions
{
    /// <summary>Nothing but the archive.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>The search index's manifest, below the base path: <c>/assets/search-1a2b.json</c>; null lets the client find it.</summary>
    public string? SearchManifest { get; init; }

    /// <summary>The commit that the content comes from; null where git does not know it.</summary>
    public ContentVersion? Version { get; init; }

    /// <summary>
    /// What was corrected after publication, newest first, by the meeting's id; meetings without corrections are not in it.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Correction>> Corrections { get; init; } =
        new Dictionary<string, IReadOnlyList<Correction>>();

    /// <summary>
    /// What minutes have beside the agenda that they took the place of, by the meeting's id; meetings without a change are not in it.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AgendaChange>> AgendaChanges { get; init; } =
        new Dictionary<string, IReadOnlyList<AgendaChange>>();

    /// <summary>When minutes came out and were last changed, by file; those that git does not know are not in it.</summary>
    public IReadOnlyDictionary<string, PublishedTimes> Published { get; init; } = new Dictionary<string, PublishedTimes>();

    /// <summary>The addresses of published enclosures that a browser would run; none unless the settings permit them.</summary>
    public IReadOnlyList<string> ActiveAttachments { get; init; } = [];

    /// <summary>Names of KLE groups and subjects by number.</summary>
    public IReadOnlyDictionary<string, string> KleNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The kinds of pages that the site has.</summary>
    public IReadOnlyList<PageSet> Pages { get; init; } = PageSets.Default;

    /// <summary>The theme's files; those that the program carries unless others are given.</summary>
    public ThemeAssets Assets { get; init; } = ThemeAssets.Embedded;
}
