using MinutesSite.Check.WholeSite;
using MinutesSite.History;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Routes;

namespace MinutesSite.Check;

/// <summary>What rules look at.</summary>
/// <param name="Parsed">Everything that was parsed.</param>
/// <param name="Scope">Which day it is, and which files are asked about.</param>
public sealed record CheckedContent(ParsedContent Parsed, CheckScope Scope)
{
    private readonly Lazy<SiteAddresses> addresses = new(() => SiteAddresses.Of(Parsed, Scope));

    /// <summary>The meetings that are asked about.</summary>
    public IReadOnlyList<Meeting> Chosen { get; } =
        Scope.Files is { } files ? [.. Parsed.Meetings.Where(meeting => files.Contains(meeting.File))] : Parsed.Meetings;

    /// <summary>Every address of the site.</summary>
    internal SiteAddresses Addresses => addresses.Value;

    /// <summary>Whether the site has the page or file that a link of a meeting leads to.</summary>
    /// <param name="target">An address of this site, with or without query and anchor.</param>
    /// <param name="from">The meeting that links.</param>
    public bool HasPage(string target, Meeting from) => Addresses.Has(target, from);
}

/// <summary>What a check is asked.</summary>
/// <param name="Today">The day after which a meeting is in the future.</param>
/// <param name="Files">
/// The files asked about, as messages show them; null for all. Of other minutes only the front matter is read then, and rules that need
/// every meeting's text are left to the check of all.
/// </param>
public sealed record CheckScope(DateOnly Today, IReadOnlySet<string>? Files = null)
{
    /// <summary>The forms of address that the site has.</summary>
    public SiteRoutes Routes { get; init; } = SiteParts.Default.Routes;

    /// <summary>Of meetings that were changed: what was published, oldest first, by file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> Published { get; init; } =
        new Dictionary<string, IReadOnlyList<PublishedVersion>>();
}
