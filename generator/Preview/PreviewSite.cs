using System.Collections.Concurrent;
using System.Collections.Frozen;
using MinutesSite.Check;
using MinutesSite.Check.PrivateData;
using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
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
    private readonly Lock publishing = new();
    private Dictionary<string, FileStamp> stamps = [];
    private ParsedContent? settings;
    private SiteVersion current = SiteVersion.Empty;

    /// <summary>Folders whose files the site is made of.</summary>
    public IEnumerable<string> Folders => ThemeFolder.Folders(options.Root).Prepend(options.Content);

    /// <summary>Whether a file has changed since the content was last read.</summary>
    public bool HasChanged() => settings is null || Changes(FileStamp.Below(Folders)).Count > 0;

    /// <summary>Reads what has changed. Where that is the text of a few meetings, their pages are published at once.</summary>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public ReadSite Read()
    {
        var now = FileStamp.Below(Folders);
        var changed = Changes(now);
        stamps = now;
        var problems = new List<Diagnostic>();
        var content = ReadContent.List(options.Root, options.Content, problems);
        settings = Settings(content, problems);
        var read = minutes.Update(content, settings, stamps);
        problems.AddRange(minutes.Problems);
        var isShown = changed.Count == read.Count && read.Count is > 0 and <= AtOnce && Patch(read, problems);
        return new(settings with { Meetings = minutes.Meetings }, problems, [.. changed.Select(path => ReadContent.Shown(options.Root, path))], isShown);
    }

    /// <summary>Links and checks the whole archive, and publishes it; returns what is wrong, ordered.</summary>
    /// <param name="site">What was read.</param>
    /// <param name="newer">Something newer has been read: what is under way is of no more use, and is not published.</param>
    /// <exception cref="OperationCanceledException">Something newer has been read.</exception>
    public IReadOnlyList<Diagnostic> Link(ReadSite site, CancellationToken newer)
    {
        var (parsed, problems) = (site.Parsed, site.Problems.ToList());
        var archive = LinkArchive.Link(parsed.Meetings, parsed.Registers, parsed.Site, newer);
        Publish(Whole(archive, parsed, problems), newer);
        problems.AddRange(CheckContent.Check(parsed, new(options.Today)));
        newer.ThrowIfCancellationRequested();
        problems.AddRange(CheckAttachments.Check(parsed, new(options.Today), AttachmentTextOf));
        var ordered = DiagnosticReport.Ordered(problems);
        Publish(current with { Problems = ordered }, newer);
        return ordered;
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

    private bool Patch(IReadOnlyList<ContentFile> read, List<Diagnostic> problems)
    {
        var paths = read.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var archive = current.Archive;
        var files = new List<OutputFile>();
        foreach (var meeting in minutes.Meetings.Where(meeting => paths.Contains(meeting.File)))
        {
            if (PatchArchive.With(archive, meeting, settings!) is not { } patched)
            {
                return false;
            }

            archive = patched;
            files.AddRange(RenderSite.MeetingFiles(archive, meeting.Address, Options(settings!)));
        }

        Publish(current with { Archive = archive, Files = current.Files.With(files), Problems = DiagnosticReport.Ordered(problems) }, CancellationToken.None);
        return files.Count > 0;
    }

    private SiteVersion Whole(Archive archive, ParsedContent parsed, IReadOnlyList<Diagnostic> problems) => new(
        archive,
        SiteFiles.Of(RenderSite.Files(archive, Options(parsed))),
        parsed.Attachments.All.ToFrozenDictionary(file => file.Address[1..], file => file.Source.FullPath, StringComparer.Ordinal),
        DiagnosticReport.Ordered(problems));

    private RenderOptions Options(ParsedContent parsed) => new() { KleNames = parsed.Registers.KleNames, Assets = ThemeFolder.Read(options.Root) };

    private void Publish(SiteVersion version, CancellationToken newer)
    {
        lock (publishing)
        {
            newer.ThrowIfCancellationRequested();
            current = version;
            publish(version);
        }
    }
}
