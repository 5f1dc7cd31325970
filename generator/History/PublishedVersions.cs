using MinutesSite.Diagnostics;
using MinutesSite.Fields;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read.Git;

namespace MinutesSite.History;

/// <summary>The versions of meetings, drafts too, read with today's registers.</summary>
public static class PublishedVersions
{
    /// <summary>Of meetings with more than one version: what there was, oldest first, by the meeting's file.</summary>
    /// <param name="meetings">The meetings asked about.</param>
    /// <param name="contentFolder">The content folder as messages show it: <c>content</c>.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="registers">Forums with their abbreviations.</param>
    /// <param name="keys">The keys of front matter; null for those that every archive has.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> Of(
        IReadOnlyList<Meeting> meetings,
        string contentFolder,
        ContentHistory history,
        Registers registers,
        FrontMatterTable? keys = null
    )
    {
        var changed = new List<(string File, IReadOnlyList<FileVersion> Versions)>();
        foreach (var meeting in meetings)
        {
            var path = meeting.File[(contentFolder.Length + 1)..];
            if (history.Files.TryGetValue(path, out var versions) && (versions.Count > 1 || !IsNamedAfter(path, meeting)))
            {
                changed.Add((meeting.File, versions));
            }
        }

        var contents = ReadHistory.Contents(
            history,
            [.. changed.SelectMany(file => file.Versions).Select(version => version.Blob).Distinct()]
        );
        var published = new IReadOnlyList<PublishedVersion>[changed.Count];
        Parallel.For(0, changed.Count, i => published[i] = Published(changed[i].File, changed[i].Versions, contents, registers, keys));
        return changed
            .Select((file, i) => (file.File, Versions: published[i]))
            .ToDictionary(file => file.File, file => file.Versions, StringComparer.Ordinal);
    }

    // Where not, the date may have been changed in a file that was committed once.
    private static bool IsNamedAfter(string path, Meeting meeting) => Path.GetFileNameWithoutExtension(path) == meeting.Id;

    private static List<PublishedVersion> Published(
        string file,
        IReadOnlyList<FileVersion> versions,
        IReadOnlyDictionary<string, byte[]> contents,
        Registers registers,
        FrontMatterTable? keys
    )
    {
        var published = new List<PublishedVersion>();
        foreach (var version in versions.Reverse())
        {
            var problems = new List<Diagnostic>();
            if (
                contents.TryGetValue(version.Blob, out var bytes)
                && ParseMinutes.Parse(file, bytes, registers, AttachmentFiles.None, problems, keys) is { } meeting
            )
            {
                published.Add(new(version.Date, IsMisread(bytes, file, problems) ? meeting with { IsDraft = true } : meeting));
            }
        }

        return published;
    }

    // What is wrong above the items may be the very line that was to hide them ("lukkt: true"). Such a version was never published.
    private static bool IsMisread(byte[] bytes, string file, List<Diagnostic> problems) =>
        problems.Count > 0
        && Decode.Text(file, bytes, []) is { } text
        && FrontMatterBlock.Of(file, text, []) is { } block
        && problems.Any(problem => problem.Severity == Severity.Error && problem.At.Line <= block.BodyLine);
}
