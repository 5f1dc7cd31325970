using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Read;
using MinutesSite.Read.Git;
using MinutesSite.Theme;

namespace MinutesSite.History;

/// <summary>What git knows of the minutes. Empty without git; without versions in a clone that has only the newest commits.</summary>
/// <param name="Version">The commit that the content comes from; null where git knows none.</param>
/// <param name="Published">Of meetings that were changed: what was published, oldest first, by file.</param>
public sealed record MinutesHistory(ContentVersion? Version, IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> Published)
{
    /// <summary>When the minutes of each file came out and were changed; only files that git knows.</summary>
    public IReadOnlyDictionary<string, PublishedTimes> Times { get; init; } = new Dictionary<string, PublishedTimes>();

    /// <summary>Asks git.</summary>
    /// <param name="options">Where the content is.</param>
    /// <param name="content">What was parsed.</param>
    /// <param name="files">The files asked about, as messages show them; null for all.</param>
    public static MinutesHistory Of(BuildOptions options, ParsedContent content, IReadOnlySet<string>? files = null)
    {
        var git = ReadHistory.Of(options.Content);
        var asked = files is null ? content.Meetings : [.. content.Meetings.Where(meeting => files.Contains(meeting.File))];
        var folder = ReadContent.Shown(options.Root, options.Content);
        var published = PublishedVersions.Of(asked, folder, git, content.Registers, options.Parts.Keys);
        return new(git.Commit is { } commit ? new(commit.Name, commit.Date) : null, published)
        {
            Times = PublishedDays.Of(asked, folder, git, published),
        };
    }

    /// <summary>
    /// What was corrected after publication, newest first, by the meeting's id; nothing where the settings say so (historik: false).
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Correction>> Corrections(ParsedContent content) =>
        ByMeeting(content, FindCorrections.Of);

    /// <summary>
    /// What minutes have beside the agenda that they took the place of, by the meeting's id; nothing where the settings say so
    /// (historik: false).
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AgendaChange>> AgendaChanges(ParsedContent content) =>
        ByMeeting(content, FindAgendaChanges.Of);

    // What is found of each meeting that was changed; those of which nothing is found are not in it.
    private Dictionary<string, IReadOnlyList<T>> ByMeeting<T>(
        ParsedContent content,
        Func<Meeting, IReadOnlyList<PublishedVersion>, IReadOnlyList<T>> find
    ) =>
        (content.Site.History ? content.Published : [])
            .Where(meeting => Published.ContainsKey(meeting.File))
            .DistinctBy(meeting => meeting.Id)
            .Select(meeting => (meeting.Id, Found: find(meeting, Published[meeting.File])))
            .Where(meeting => meeting.Found.Count > 0)
            .ToDictionary(meeting => meeting.Id, meeting => meeting.Found, StringComparer.Ordinal);
}
