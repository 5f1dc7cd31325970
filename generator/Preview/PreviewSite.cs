using System.Collections.Concurrent;
using System.Collections.Frozen;
using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
using MinutesSite.History;
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

    private readonly SiteStages stages = new(options);
    private readonly MinutesCache minutes = new();
    private readonly ConcurrentDictionary<(string Path, FileStamp Stamp), AttachmentText> attachmentTexts = new();
    private readonly Lock publishing = new();
    private Dictionary<string, FileStamp> stamps = [];
    private ParsedContent? settings;
    private SiteVersion current = SiteVersion.Empty;

    // What the last check of everything found; still true of the files that have not changed since.
    private IReadOnlyList<Diagnostic> foundByCheck = [];

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
        var isText =
            read.Count is > 0 and <= AtOnce && read.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal).SetEquals(changed);
        var isShown = isText && Patch(read, problems);
        return new(
            settings with
            {
                Meetings = minutes.Meetings,
            },
            problems,
            [.. changed.Select(path => ReadContent.Shown(options.Root, path))],
            isShown
        );
    }

    /// <summary>Links and checks the whole archive, and publishes it; returns what is wrong, ordered.</summary>
    /// <param name="site">What was read.</param>
    /// <param name="newer">Something newer has been read: what is under way is of no more use, and is not published.</param>
    /// <exception cref="OperationCanceledException">Something newer has been read.</exception>
    public IReadOnlyList<Diagnostic> Link(ReadSite site, CancellationToken newer)
    {
        var parsed = site.Parsed;
        var history = stages.History(parsed);
        var archive = SiteStages.Link(parsed.Meetings, parsed, history, newer);
        var stillTrue = foundByCheck.Where(problem => !site.Changed.Contains(problem.At.File));
        var whole = Whole(archive, parsed, history, DiagnosticReport.Ordered([.. site.Problems, .. stillTrue]));
        Publish(whole, newer);
        List<Diagnostic> found = [.. stages.Check(parsed, history)];
        newer.ThrowIfCancellationRequested();
        found.AddRange(stages.CheckAttachments(parsed, read: AttachmentTextOf));
        var problems = DiagnosticReport.Ordered([.. site.Problems, .. found]);
        Publish(whole with { Problems = problems }, newer, () => foundByCheck = found);
        return problems;
    }

    /// <summary>Says on the pages of the last good site why there is no newer one.</summary>
    public void Show(Diagnostic problem)
    {
        lock (publishing)
        {
            current = current with { Problems = [problem, .. current.Problems.Where(other => other.Code != problem.Code)] };
            publish(current);
        }
    }

    private AttachmentText AttachmentTextOf(AttachmentSource file) =>
        attachmentTexts.GetOrAdd((file.FullPath, stamps.GetValueOrDefault(file.FullPath)), _ => ReadAttachmentText.Of(file));

    private List<string> Changes(Dictionary<string, FileStamp> now) =>
        [
            .. now.Where(file => !stamps.TryGetValue(file.Key, out var before) || before != file.Value).Select(file => file.Key),
            .. stamps.Keys.Where(path => !now.ContainsKey(path)),
        ];

    /// <summary>A yml file with errors leaves the settings of its last good version in force.</summary>
    private ParsedContent Settings(ContentFolder content, List<Diagnostic> problems)
    {
        var found = new List<Diagnostic>();
        var read = ParseContent.Settings(content, found, new CheckSource()) with { Keys = options.Parts.Keys };
        problems.AddRange(found);
        var shown =
            settings is not null && found.Any(problem => problem.Severity == Severity.Error)
                ? settings with
                {
                    Attachments = read.Attachments,
                }
                : read;
        return shown with { Site = shown.Site with { BaseAddress = address } };
    }

    private bool Patch(IReadOnlyList<ContentFile> read, List<Diagnostic> problems)
    {
        var paths = read.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        SiteVersion before;
        lock (publishing)
        {
            before = current;
        }

        if (before.Rendering is not { } rendering)
        {
            return false;
        }

        var archive = before.Archive;
        var files = new List<OutputFile>();
        foreach (var meeting in minutes.Meetings.Where(meeting => paths.Contains(meeting.File)))
        {
            if (PatchArchive.With(archive, meeting, settings!) is not { } patched)
            {
                return false;
            }

            archive = patched;
            files.AddRange(RenderSite.MeetingFiles(archive, meeting.Address, rendering));
        }

        var stillTrue = foundByCheck.Where(problem => !paths.Contains(problem.At.File));
        Publish(
            before with
            {
                Archive = archive,
                Files = before.Files.With(files),
                Problems = DiagnosticReport.Ordered([.. problems, .. stillTrue]),
            },
            CancellationToken.None
        );
        return files.Count > 0;
    }

    private SiteVersion Whole(Archive archive, ParsedContent parsed, MinutesHistory history, IReadOnlyList<Diagnostic> problems)
    {
        var rendering = stages.Rendering(parsed, history, theme: ThemeFolder.Read(options.Root));
        return new(
            archive,
            SiteFiles.Of(RenderSite.Files(archive, rendering)),
            rendering,
            parsed.Attachments.All.ToFrozenDictionary(file => file.Address[1..], file => file.Source.FullPath, StringComparer.Ordinal),
            problems
        );
    }

    private void Publish(SiteVersion version, CancellationToken newer, Action? also = null)
    {
        lock (publishing)
        {
            newer.ThrowIfCancellationRequested();
            also?.Invoke();
            current = version;
            publish(version);
        }
    }
}
