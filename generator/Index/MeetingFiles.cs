namespace MinutesSite.Index;

/// <summary>
/// m{n}.bin: the meetings of one month of any year, 0 for January, newest first, as JSON: <c>[[id, the number of its forum, how many items it
/// has], …]</c>. A query that names a day names its meetings; few months are asked for, and none where no day is.
/// </summary>
internal static class MeetingFiles
{
    private const int Months = 12;

    public static IReadOnlyList<byte[]> Of(FacetValues values)
    {
        var meetings = values.Items.Archive.Meetings;
        var byMonth = Enumerable.Range(0, Months).Select(_ => new List<object[]>()).ToArray();
        for (var i = 0; i < meetings.Count; i++)
        {
            byMonth[meetings[i].Date.Month - 1].Add([meetings[i].Minutes.Id, values.ForumOfMeeting[i], meetings[i].Items.Count]);
        }

        return [.. byMonth.Select(Deflated.OfJson)];
    }
}
