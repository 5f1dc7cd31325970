using MinutesSite.Model;

namespace MinutesSite.Theme;

/// <summary>What every page knows of the site around it.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Assets">The addresses of styles and scripts.</param>
public sealed record SiteContext(SiteSettings Settings, AssetLinks Assets)
{
    /// <summary>The day of the newest meeting: what "latest" is measured from, for pages know no clock. Null in an empty archive.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>Which sections of the site have anything in them; the navigation leaves the others out.</summary>
    public IReadOnlyList<PageLink> Navigation { get; init; } = [];

    /// <summary>The search index's manifest below the base path, where its name is known; the search client finds it otherwise.</summary>
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

    /// <summary>What was corrected in a meeting's minutes after publication, newest first.</summary>
    public IReadOnlyList<Correction> CorrectionsOf(ArchivedMeeting meeting) => Corrections.GetValueOrDefault(meeting.Minutes.Id) ?? [];

    /// <summary>An address of this site as a page writes it: below the base path.</summary>
    public string Href(string address) => Settings.Href(address);
}

/// <summary>Addresses of the theme's own files, below the site's base path, each with a hash of its content.</summary>
/// <param name="Styles">The style sheet.</param>
/// <param name="Script">The module that every page loads.</param>
/// <param name="SearchPageScript">The module of the search page; null where there is none.</param>
/// <param name="Icon">The icon.</param>
public sealed record AssetLinks(string Styles, string Script, string? SearchPageScript, string Icon);

/// <summary>Which version of the content a site shows.</summary>
/// <param name="Commit">The commit, shortened.</param>
/// <param name="Date">The day of the commit.</param>
public sealed record ContentVersion(string Commit, DateOnly Date);
