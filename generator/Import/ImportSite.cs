using MinutesSite.Diagnostics;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import;

/// <summary>The site that minutes are imported into, as far as an import has to know it.</summary>
/// <param name="Root">The site's root, to which messages are relative.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Sources">The kinds of file that are read; the first that knows a file reads it.</param>
public sealed record ImportSite(string Root, string Content, IReadOnlyList<SourceReader> Sources)
{
    /// <summary>What the site's checks say of some of its files, named relative to the root, among all the others.</summary>
    public required Func<IReadOnlySet<string>, IEnumerable<Diagnostic>> CheckFiles { get; init; }

    /// <summary>What the site's checks say of a meeting that stands in no site.</summary>
    public required Func<Meeting, IEnumerable<Diagnostic>> CheckMeeting { get; init; }
}
