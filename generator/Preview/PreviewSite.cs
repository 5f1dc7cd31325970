using System.Collections.Concurrent;
using System.Collections.Frozen;
using MinutesSite.Check;
using MinutesSite.Check.PrivateData;
using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
using MinutesSite.Index;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;
using MinutesSite.Render;
using MinutesSite.Write;

namespace MinutesSite.Preview;

/// <summary>The stages of a build, without Write, over and over: only what changed is read again.</summary>
/// <param name="options">Where the site is.</param>
/// <param name="address">Where the preview is served: it takes the place of site.yml's adresse.</param>
/// <param name="publish">Told each new version of the site, as soon as it can be shown.</param>
internal sealed class PreviewSite(BuildOptions options, string address, Action<SiteVersion> publish)
{
    // With more files at once (another branch checked out) the way over single meetings is the longer one.
    private const int AtOnce = 3;

    private readonly MinutesCache minutes = new();
    private readonly ConcurrentDictionary<(string Path, FileStamp Stamp), AttachmentText> attachmentTexts = new();
    private Dictionary<string, FileStamp> stamps = [];
    private ParsedContent? settings;
    private SiteVersion current = SiteVersion.Empty;

    /// <summary>Folders whose files the site is made of.</summary>
    public IEnumerable<string> Folders => ThemeFolder.Folders(options.Root).Prepend(options.Content);

    /// <summary>Looks for changed files and, where there are any, publishes the site anew.</summary>
    /// <returns>Paths of the changed files, as messages show them; empty where nothing has changed.</returns>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public IReadOnlyList<string> Update()
    {
        var now = FileStamp.Below(Folders);
        var changed = Changes(now);
        if (changed.Count == 0 && settings is not null)
        {
            return [];
        }

        stamps = now;
        var problems = new List<Diagnostic>();
        var content = ReadContent.List(options.Root, options.Content, problems);
        settings = Settings(content, problems);
        var read = minutes.Update(content, settings, stamps);
        problems.AddRange(minutes.Problems);
        if (changed.Count == read.Count && read.Count <= AtOnce)
        {
            PublishPatched(read, problems);
        }

        var parsed = settings with { Meetings = minutes.Meetings };
        Publish(LinkArchive.Link(parsed.Meetings, parsed.Registers, parsed.Site), problems);
        problems.AddRange(CheckContent.Check(parsed, new(options.Today)));
        problems.AddRange(CheckAttachments.Check(parsed, new(options.Today), AttachmentTextOf));
        Publish(current with { Problems = DiagnosticReport.Ordered(problems) });
        return [.. changed.Select(path => ReadContent.Shown(options.Root, path))];
    }

    private AttachmentText AttachmentTextOf(AttachmentSource file)
        => attachmentTexts.GetOrAdd((file.FullPath, stamps.GetValueOrDefault(file.FullPath)), _ => ReadAttachmentText.Of(file));

    private List<string> Changes(Dictionary<string, FileStamp> now) =>
    [
        .. now.Where(file => !stamps.TryGetValue(file.Key, out var before) || before != file.Value).Select(file => file.Key),
        .. stamps.Keys.Where(path => !now.ContainsKey(path)),
    ];

    /// <summary>A yml file with errors leaves the settings of its last good version in force.</summary>
    private ParsedContent Settings(ContentFolder content, List<Diagnostic> problems)
    {
        var found = new List<Diagnostic>();
        var read = ParseContent.Settings(content, found, new CheckSource());
        problems.AddRange(found);
        var shown = settings is not null && found.Any(problem => problem.Severity == Severity.Error)
            ? settings with { Attachments = read.Attachments }
            : read;
        return shown with { Site = shown.Site with { BaseAddress = address } };
    }

    private void PublishPatched(IReadOnlyList<ContentFile> read, List<Diagnostic> problems)
    {
        var files = read.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var archive = current.Archive;
        foreach (var meeting in minutes.Meetings.Where(meeting => files.Contains(meeting.File)))
        {
            if (PatchArchive.With(archive, meeting, settings!) is not { } patched)
            {
                return;
            }

            archive = patched;
        }

        Publish(archive, problems);
    }

    private void Publish(Archive archive, IReadOnlyList<Diagnostic> problems)
    {
        var render = new RenderOptions { KleNames = settings!.Registers.KleNames, Assets = ThemeFolder.Read(options.Root) };
        var files = RenderSite.Files(archive, render);
        // Only the search page needs the index: it is made when a browser first asks for a file of it.
        var search = new Lazy<IReadOnlyDictionary<string, OutputFile>>(() =>
            IndexSearch.Files(archive).Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal));
        Publish(new(
            archive,
            files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal),
            search,
            settings.Attachments.All.ToFrozenDictionary(file => file.Address[1..], file => file.Source.FullPath, StringComparer.Ordinal),
            DiagnosticReport.Ordered(problems)));
    }

    private void Publish(SiteVersion version)
    {
        current = version;
        publish(version);
    }
}
