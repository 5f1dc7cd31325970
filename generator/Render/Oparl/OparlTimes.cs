using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Render.Oparl;

/// <summary>When an object was made and last changed: as git tells of the minutes, else the meeting's day.</summary>
/// <param name="Created">The day it came out.</param>
/// <param name="Modified">The day it was last changed.</param>
internal readonly record struct OparlTimes(DateOnly Created, DateOnly Modified)
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The times of a meeting's objects.</summary>
    public static OparlTimes Of(ArchivedMeeting meeting, IReadOnlyDictionary<string, PublishedTimes> published) =>
        published.GetValueOrDefault(meeting.Minutes.File) is { } known ? new(known.First, known.Last) : On(meeting.Date);

    /// <summary>Both on one day.</summary>
    public static OparlTimes On(DateOnly day) => new(day, day);

    /// <summary>
    /// The times of what is made of several: the first of the first, the last of the last; of nothing, a day that changes nothing.
    /// </summary>
    public static OparlTimes Over(IEnumerable<OparlTimes> times)
    {
        OparlTimes? all = null;
        foreach (var next in times)
        {
            all = all is not { } known
                ? next
                : new(
                    next.Created < known.Created ? next.Created : known.Created,
                    next.Modified > known.Modified ? next.Modified : known.Modified
                );
        }

        return all ?? On(DateOnly.FromDateTime(DateTime.UnixEpoch));
    }

    /// <summary>
    /// A day, or a time of it, as OParl writes it: <c>2026-01-13T09:00:00+01:00</c>; midnight where the time is not known.
    /// </summary>
    public static string Text(DateOnly day, TimeOnly? time = null)
    {
        var local = day.ToDateTime(time ?? TimeOnly.MinValue);
        return new DateTimeOffset(local, Denmark.GetUtcOffset(local)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
