using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;

namespace MinutesSite.Preview;

/// <summary>
/// The minutes as they were last read: a file is read again when it has changed, or when the forums or attachments that its reading
/// depends on have. A file with errors keeps the meeting of its last good version, so that a slip of the pen takes no page away.
/// </summary>
internal sealed class MinutesCache
{
    private static readonly CheckSource Look = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private FileStamp forums;
    private IReadOnlyList<AttachmentSource> attachments = [];

    /// <summary>All meetings, drafts included, one an address.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    /// <summary>What is wrong with the files.</summary>
    public IEnumerable<Diagnostic> Problems => entries.Values.SelectMany(entry => entry.Problems);

    /// <summary>Brings the cache up to date.</summary>
    /// <param name="content">What there is.</param>
    /// <param name="settings">What the yml files say, and the attachments.</param>
    /// <param name="stamps">The stamps of all files.</param>
    /// <returns>The files that were read again.</returns>
    public IReadOnlyList<ContentFile> Update(ContentFolder content, ParsedContent settings, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        var forumsNow = stamps.GetValueOrDefault(content.Forums.FullPath);
        var isAllStale = forums != forumsNow || !attachments.SequenceEqual(content.Attachments);
        forums = forumsNow;
        attachments = content.Attachments;
        var stale = content
            .Minutes.Where(file =>
                isAllStale || !entries.TryGetValue(file.FullPath, out var entry) || entry.Stamp != stamps.GetValueOrDefault(file.FullPath)
            )
            .ToList();
        var read = new Entry[stale.Count];
        Parallel.For(0, stale.Count, i => read[i] = Read(stale[i], settings, stamps.GetValueOrDefault(stale[i].FullPath)));
        for (var i = 0; i < stale.Count; i++)
        {
            entries[stale[i].FullPath] = read[i];
        }

        Forget(content);
        Meetings =
        [
            .. content.Minutes.Select(file => entries[file.FullPath].Shown).OfType<Meeting>().DistinctBy(meeting => meeting.Address),
        ];
        return stale;
    }

    private Entry Read(ContentFile file, ParsedContent settings, FileStamp stamp)
    {
        var parsed = ParseContent.File(file, settings, Look);
        var isGood = parsed.Meeting is not null && parsed.Problems.All(problem => problem.Severity != Severity.Error);
        var lastGood = isGood ? parsed.Meeting : entries.GetValueOrDefault(file.FullPath)?.LastGood;
        return new(stamp, lastGood, lastGood ?? parsed.Meeting, parsed.Problems);
    }

    private void Forget(ContentFolder content)
    {
        var there = content.Minutes.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in entries.Keys.Where(path => !there.Contains(path)).ToList())
        {
            entries.Remove(gone);
        }
    }

    private sealed record Entry(FileStamp Stamp, Meeting? LastGood, Meeting? Shown, IReadOnlyList<Diagnostic> Problems);
}
