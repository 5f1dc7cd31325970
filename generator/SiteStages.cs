using MinutesSite.Check;
using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
using MinutesSite.History;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;
using MinutesSite.Render;
using MinutesSite.Theme.Assets;

namespace MinutesSite;

/// <summary>The stages between reading and writing, put together once for <c>build</c>, <c>check</c> and <c>preview</c>.</summary>
/// <param name="Options">Where the site is, and what it is made of.</param>
public sealed record SiteStages(BuildOptions Options)
{
    /// <summary>Parse: what every file says.</summary>
    public ParsedContent Parse(ContentFolder content, ICollection<Diagnostic> problems, IReadOnlySet<string>? files = null) =>
        ParseContent.Parse(content, problems, new CheckSource(), files, Options.Parts.Keys);

    /// <summary>History: what git knows of the minutes.</summary>
    public MinutesHistory History(ParsedContent parsed, IReadOnlySet<string>? files = null) => MinutesHistory.Of(Options, parsed, files);

    /// <summary>Link: meetings become an archive; addresses that they once had lead to them.</summary>
    /// <param name="meetings">The meetings to show: a preview shows drafts too.</param>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="history">What git knows of it.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Archive Link(
        IReadOnlyList<Meeting> meetings,
        ParsedContent parsed,
        MinutesHistory history,
        CancellationToken cancellation = default
    ) => LinkArchive.Link(OldAddresses.AsAliases(meetings, history.Published), parsed.Registers, parsed.Site, cancellation);

    /// <summary>Link: what the published enclosures say is read, unless the settings say that they are not to be searched.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="parsed">What was parsed; the check of private data has passed it.</param>
    /// <param name="read">Reads what an enclosure shows.</param>
    public static Archive WithAttachments(
        Archive archive,
        ParsedContent parsed,
        Func<AttachmentSource, IReadOnlyList<AttachmentPage>> read
    ) =>
        !parsed.Site.SearchesAttachments
            ? archive
            : archive with
            {
                AttachmentPages = parsed
                    .PublishedAttachments()
                    .AsParallel()
                    .AsOrdered()
                    .Select(file => (file.Address, Pages: read(file.Source)))
                    .Where(file => file.Pages.Count > 0)
                    .ToDictionary(file => file.Address, file => file.Pages, StringComparer.Ordinal),
            };

    /// <summary>Check: what an editor should know of text, registers and links.</summary>
    public IReadOnlyList<Diagnostic> Check(ParsedContent parsed, MinutesHistory history, IReadOnlySet<string>? files = null) =>
        CheckContent.Check(parsed, Scope(files) with { Published = history.Published }, Options.Parts.Rules);

    /// <summary>Check: what the enclosures hold that must not be published.</summary>
    public IReadOnlyList<Diagnostic> CheckAttachments(
        ParsedContent parsed,
        IReadOnlySet<string>? files = null,
        Func<AttachmentSource, AttachmentText>? read = null
    ) => MinutesSite.Check.PrivateData.CheckAttachments.Check(parsed, Scope(files), read ?? ReadAttachmentText.Of);

    /// <summary>Render: what the pages know beside the archive.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="history">What git knows of it.</param>
    /// <param name="searchManifest">The search index's manifest; null lets the client find it.</param>
    /// <param name="theme">The theme's files; null for those that the program carries.</param>
    public RenderOptions Rendering(
        ParsedContent parsed,
        MinutesHistory history,
        string? searchManifest = null,
        ThemeAssets? theme = null
    ) =>
        new()
        {
            Pages = Options.Parts.Pages,
            SearchManifest = searchManifest,
            Version = history.Version,
            Corrections = history.Corrections(parsed),
            AgendaChanges = history.AgendaChanges(parsed),
            Published = history.Times,
            ActiveAttachments = parsed.Site.ActiveAttachments
                ? [.. parsed.PublishedAttachments().Select(file => file.Address).Where(ActiveAttachments.Is)]
                : [],
            KleNames = parsed.Registers.KleNames,
            Assets = (theme ?? ThemeAssets.Embedded).With(Options.Parts.ThemeFiles),
        };

    private CheckScope Scope(IReadOnlySet<string>? files) => new(Options.Today, files) { Routes = Options.Parts.Routes };
}
