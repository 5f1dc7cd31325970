using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>The archive in numbers, whole or of one forum: what its minutes say, counted.</summary>
/// <param name="Forum">The forum; null for all.</param>
/// <param name="Meetings">How many meetings with minutes are counted.</param>
/// <param name="Topics">How often each topic was on an agenda.</param>
/// <param name="ByForum">What was decided in each forum; null where there is only one.</param>
/// <param name="ByYear">What was decided in each year.</param>
/// <param name="Attendance">Who was at the newest meetings; null where several forums are counted.</param>
/// <param name="Forums">The forums that have a page of their own; empty on such a page, and where there is only one.</param>
public sealed record NumbersView(
    Forum? Forum,
    int Meetings,
    TopicsOverTime Topics,
    OutcomeShares? ByForum,
    OutcomeShares ByYear,
    AttendanceGrid? Attendance,
    IReadOnlyList<Forum> Forums
)
{
    /// <summary>Where the numbers of the whole archive are.</summary>
    public const string Root = "/tal/";

    /// <summary>The page's address.</summary>
    public string Address => Forum is null ? Root : AddressOf(Forum);

    /// <summary>Where the numbers of a forum are, if there are several.</summary>
    public static string AddressOf(Forum forum) => $"{Root}{Slug.Of(forum.Name)}/";

    /// <summary>The whole archive, and each forum where there are several; agendas of meetings without minutes are not counted.</summary>
    public static IEnumerable<NumbersView> AllOf(Archive archive)
    {
        Forum[] forums = [.. archive.Forums.Where(forum => HeldBy(forum.Meetings).Count > 0)];
        var held = HeldBy(archive.Meetings);
        var isOne = forums.Length == 1;
        yield return new(
            null,
            held.Count,
            TopicsOverTime.Of(held, archive.Topics),
            isOne ? null : OutcomeShares.ByForum(held),
            OutcomeShares.ByYear(held),
            isOne ? AttendanceGrid.Of(forums[0], archive.People) : null,
            isOne ? [] : forums
        );
        foreach (var forum in isOne ? [] : forums)
        {
            var ofForum = HeldBy(forum.Meetings);
            yield return new(
                forum,
                ofForum.Count,
                TopicsOverTime.Of(ofForum, archive.Topics),
                null,
                OutcomeShares.ByYear(ofForum),
                AttendanceGrid.Of(forum, archive.People),
                []
            );
        }
    }

    private static IReadOnlyList<ArchivedMeeting> HeldBy(IEnumerable<ArchivedMeeting> meetings) =>
        [.. meetings.Where(meeting => meeting.Minutes.Status == MeetingStatus.Minutes)];
}
