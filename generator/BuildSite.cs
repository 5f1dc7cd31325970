using MinutesSite.Diagnostics;
using MinutesSite.Index;
using MinutesSite.Link.Proposals;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;
using MinutesSite.Render;
using MinutesSite.Write;
using MinutesSite.Write.Progress;

namespace MinutesSite;

/// <summary>
/// The way of the data: Read → Parse → History → Link → Check → Index → Render → Write. A new stage is one statement here; those that a
/// preview has too are put together in <see cref="SiteStages"/>.
/// </summary>
public static class BuildSite
{
    /// <summary>Builds the site.</summary>
    /// <param name="options">Where to read and write.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="index">Makes the search index; null for <see cref="IndexSearch"/>.</param>
    /// <param name="attachments">Reads what enclosures show; null for <see cref="ReadAttachmentPages"/>.</param>
    /// <param name="cancellation">Stops it; what is in output/ stays as it was.</param>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    /// <exception cref="OutputFailed">The site could not be written.</exception>
    public static async Task<BuildResult> Run(
        BuildOptions options,
        BuildProgress? progress = null,
        Func<Archive, SearchIndex>? index = null,
        Func<AttachmentSource, IReadOnlyList<AttachmentPage>>? attachments = null,
        CancellationToken cancellation = default
    )
    {
        var stages = new SiteStages(options);
        var times = new StageTimes(progress);
        var problems = new List<Diagnostic>();
        var content = times.Measure("læs", () => ReadContent.List(options.Root, options.Content, problems));
        WriteOutput.Prepare(options.Output);
        var parsed = times.Measure("forstå", () => stages.Parse(content, problems));
        var history = times.Measure("historik", () => stages.History(parsed));
        var archive = times.Measure("forbind", () => SiteStages.Link(parsed.Published, parsed, history));
        problems.AddRange(times.Measure("tjek", () => stages.Check(parsed, history).Concat(stages.CheckAttachments(parsed))));
        if (problems.Any(problem => problem.Severity == Severity.Error))
        {
            return new(parsed, archive, problems, null, times.All);
        }

        archive = times.Measure("læs bilag", () => SiteStages.WithAttachments(archive, parsed, attachments ?? ReadAttachmentPages.Of));
        var search = times.Measure("indeksér", () => index is null ? IndexSearch.Files(archive, LargeHeap.GiveBack) : index(archive));
        var site = times.Measure("tegn", () => RenderSite.Files(archive, stages.Rendering(parsed, history, search.Manifest)));
        var files = Shared(options.Share, [.. site, .. search.Files], file => file.Path);
        var copies = Shared(
            options.Share,
            parsed.PublishedAttachments().Select(file => new CopiedFile(file.Source.FullPath, file.Address[1..])),
            copy => copy.Path
        );
        var written = await times.Measure(
            "skriv",
            files.Count + copies.Count,
            () => WriteOutput.To(options.Output, files, copies, progress, cancellation)
        );
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        return new(parsed, archive, problems, new(written, pages, search.Bytes), times.All);
    }

    /// <summary>Reads, parses and checks; writes nothing.</summary>
    /// <param name="options">Where to read, and which day it is.</param>
    /// <param name="files">The files asked about, as messages show them; null for all.</param>
    public static IReadOnlyList<Diagnostic> Check(BuildOptions options, IReadOnlySet<string>? files = null)
    {
        var problems = new List<Diagnostic>();
        var content = ReadContent.List(options.Root, options.Content, problems);
        var stages = new SiteStages(options);
        var parsed = stages.Parse(content, problems, files);
        problems.AddRange(stages.Check(parsed, stages.History(parsed, files), files).Concat(stages.CheckAttachments(parsed, files)));
        return files is null ? problems : [.. problems.Where(problem => files.Contains(problem.At.File))];
    }

    /// <summary>Reads and parses, and proposes topics that emner.yml does not have; writes nothing.</summary>
    public static IReadOnlyList<TopicProposal> Propose(BuildOptions options)
    {
        var problems = new List<Diagnostic>();
        var parsed = ParseContent.Parse(ReadContent.List(options.Root, options.Content, problems), problems, keys: options.Parts.Keys);
        return ProposeTopics.From(parsed.Meetings, parsed.Registers);
    }

    private static List<T> Shared<T>(SiteShare? share, IEnumerable<T> files, Func<T, string> path) =>
        [.. files.Where(file => share is null || share.Has(path(file)))];
}
