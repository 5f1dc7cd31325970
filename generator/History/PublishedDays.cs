using MinutesSite.Model;
using MinutesSite.Read.Git;

namespace MinutesSite.History;

/// <summary>When minutes came out: the day of the commit that brought them, drafts left out.</summary>
internal static class PublishedDays
{
    /// <summary>The days, by file; a file that git does not know has none.</summary>
    /// <param name="meetings">The meetings asked about.</param>
    /// <param name="contentFolder">The content folder as messages show it: <c>content</c>.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="published">The versions of meetings that have more than one.</param>
    public static IReadOnlyDictionary<string, PublishedTimes> Of(
        IReadOnlyList<Meeting> meetings,
        string contentFolder,
        ContentHistory history,
        IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> published
    )
    {
        var days = new Dictionary<string, PublishedTimes>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            List<PublishedVersion> versions =
            [
                .. published.GetValueOrDefault(meeting.File)?.Where(version => !version.Meeting.IsDraft) ?? [],
            ];
            if (versions.Count > 0)
            {
                days[meeting.File] = new(versions[0].Date, versions[^1].Date, versions.Count - 1, versions[0].Meeting.Id);
            }
            else if (history.Files.GetValueOrDefault(meeting.File[(contentFolder.Length + 1)..]) is [.., var only])
            {
                days[meeting.File] = new(only.Date, only.Date, 0, meeting.Id);
            }
        }

        return days;
    }
}
