using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>What of the forums' plans the archive has no meeting of.</summary>
internal static class PlannedMeetings
{
    /// <summary>The planned meetings, oldest first. On a day with a meeting of the forum, the plan has come true.</summary>
    public static IReadOnlyList<PlannedMeeting> Of(IReadOnlyList<ArchivedMeeting> meetings, Registers registers)
    {
        var met = meetings.Select(meeting => (meeting.Forum.Address, meeting.Date)).ToHashSet();
        var forums = met.Select(meeting => meeting.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. registers
                .Forums.SelectMany(forum => forum.Plan.Select(day => (Forum: forum, Address: Forum.AddressOf(forum.Name.Value), Day: day)))
                .Where(planned => !met.Contains((planned.Address, planned.Day.Date.Value)))
                .Select(planned => new PlannedMeeting(
                    planned.Forum.Name.Value,
                    forums.Contains(planned.Address) ? planned.Address : null,
                    planned.Day.Date.Value,
                    planned.Day.Time ?? planned.Forum.Time,
                    planned.Day.Venue ?? planned.Forum.Venue
                ))
                .DistinctBy(planned => (planned.Forum, planned.Date, planned.Time))
                .OrderBy(planned => planned.Date)
                .ThenBy(planned => planned.Time)
                .ThenBy(planned => planned.Forum, DanishOrder.Names),
        ];
    }
}
