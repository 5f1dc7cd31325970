using MinutesSite.Check.Minutes;
using MinutesSite.Diagnostics;
using MinutesSite.Import;

namespace MinutesSite;

/// <summary>Where a site is read and written, and which day it is.</summary>
/// <param name="Root">The site's root, to which messages are relative.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Output">The folder of the finished site.</param>
/// <param name="Today">The day that <c>check</c> calls today; pages never do.</param>
public sealed record BuildOptions(string Root, string Content, string Output, DateOnly Today)
{
    /// <summary>What the site is made of: what every archive has, and an archive's own.</summary>
    public SiteParts Parts { get; init; } = SiteParts.Default;

    /// <summary>The share of the site that is built; null for the whole.</summary>
    public SiteShare? Share { get; init; }

    /// <summary>The usual layout: <c>content/</c> and <c>output/</c> below the root.</summary>
    public static BuildOptions Below(string root, DateOnly today) =>
        new(root, Path.Combine(root, "content"), Path.Combine(root, "output"), today);

    /// <summary>What an import has to know of the site.</summary>
    public ImportSite ForImport() =>
        new(Root, Content, Parts.Sources)
        {
            CheckFiles = files => BuildSite.Check(this, files),
            CheckMeeting = meeting =>
            {
                var problems = new List<Diagnostic>();
                CheckMeeting.Check(meeting, Today, problems);
                return problems;
            },
        };
}
