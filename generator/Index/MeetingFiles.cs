namespace MinutesSite.Index;

/// <summary>
/// m{n}.bin: the meetings of a quarter of any year, newest first, as JSON: <c>[[id, the number of its forum, how many items it
/// has], …]</c>. A query that names a day names its meetings; one of these is read then, and none where no day is named.
/// </summary>
internal static class MeetingFiles
{
    private const int Quarters = 4;
    private const int MonthsOfQuarter = 3;

    public static IReadOnlyList<byte[]> Of(FacetValues values)
    {
        var meetings = values.Items.Archive.Meetings;
        var byQuarter = Enumerable.Range(0, Quarters).Select(_ => new List<object[]>()).ToArray();
        for (var i = 0; i < meetings.Count; i++)
        {
            byQuarter[(meetings[i].Date.Month - 1) / MonthsOfQuarter]
                .Add([meetings[i].Minutes.Id, values.ForumOfMeeting[i], meetings[i].Items.Count]);
        }

        return [.. byQuarter.Select(Deflated.OfJson)];
    }
}
