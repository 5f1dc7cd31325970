namespace MinutesSite.Model;

/// <summary>A meeting in the calendar: held, with an agenda, or only planned.</summary>
/// <param name="Id">What it is known by, the same before the meeting and after: date and forum, and number where there are several.</param>
/// <param name="Forum">The forum's full name.</param>
/// <param name="ForumAddress">Its page; null where it has not met.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">When it begins, where that is known.</param>
/// <param name="Venue">Where it is held, where that is known.</param>
/// <param name="Meeting">Its minutes or agenda; null for one that is only planned.</param>
/// <param name="IsToCome">Whether it is ahead of the newest minutes and has none itself: pages know no clock.</param>
public sealed record CalendarEntry(
    string Id,
    string Forum,
    string? ForumAddress,
    DateOnly Date,
    TimeOnly? Time,
    string? Venue,
    ArchivedMeeting? Meeting,
    bool IsToCome
)
{
    /// <summary>
    /// Every meeting of an archive that was held, or is ahead of the newest minutes; newest first, a day's in the order of the clock.
    /// </summary>
    /// <remarks>
    /// A planned day that has passed without minutes is no meeting of which anybody knows: see <see cref="Archive.Planned"/>.
    /// </remarks>
    public static IReadOnlyList<CalendarEntry> Of(Archive archive)
    {
        var newest = archive.Meetings.FirstOrDefault(meeting => meeting.Minutes.Status == MeetingStatus.Minutes)?.Date ?? DateOnly.MinValue;
        var known = archive.Meetings.Select(meeting => new CalendarEntry(
            meeting.Minutes.Id,
            meeting.Forum.Name,
            meeting.Forum.Address,
            meeting.Date,
            meeting.Minutes.Time,
            meeting.Minutes.Venue,
            meeting,
            meeting.Minutes.Status == MeetingStatus.Agenda && meeting.Date > newest
        ));
        var planned = archive
            .Planned.Where(meeting => meeting.Date > newest)
            .Select(meeting => new CalendarEntry(
                $"{meeting.Date:yyyy-MM-dd}-{Slug.Of(meeting.Forum)}",
                meeting.Forum,
                meeting.ForumAddress,
                meeting.Date,
                meeting.Time,
                meeting.Venue,
                null,
                true
            ));
        return
        [
            .. known
                .Concat(planned)
                .OrderByDescending(entry => entry.Date)
                .ThenBy(entry => entry.Time ?? TimeOnly.MinValue)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }
}
