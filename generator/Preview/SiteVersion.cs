using System.Collections.Frozen;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Render;

namespace MinutesSite.Preview;

/// <summary>The site as it is served at one moment; a change gives a new one.</summary>
/// <param name="Archive">What it shows.</param>
/// <param name="Files">Its files, the search index apart; each is made when a browser asks for it.</param>
/// <param name="Rendering">What the files were rendered with; null before anything was.</param>
/// <param name="Attachments">Where each attachment is read from, by path.</param>
/// <param name="Problems">What is wrong with the content, ordered.</param>
internal sealed record SiteVersion(
    Archive Archive,
    SiteFiles Files,
    RenderOptions? Rendering,
    IReadOnlyDictionary<string, string> Attachments,
    IReadOnlyList<Diagnostic> Problems
)
{
    /// <summary>Before anything was read.</summary>
    public static SiteVersion Empty { get; } =
        new(
            new Archive
            {
                Site = new SiteSettings(),
                Meetings = [],
                Forums = [],
                Topics = [],
                Cases = [],
                People = [],
            },
            SiteFiles.None,
            null,
            FrozenDictionary<string, string>.Empty,
            []
        );

    /// <summary>The file that a page is made of, as messages show it; null for pages that are made of many.</summary>
    /// <param name="address">The page's address, below the site's base path.</param>
    public string? FileOf(string address) =>
        Archive.Meetings.FirstOrDefault(meeting => address.StartsWith(meeting.Address, StringComparison.Ordinal))?.Minutes.File;
}
