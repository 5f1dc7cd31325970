using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>What came out in a week: the digest for a newsletter.</summary>
/// <param name="Year">The year that the week belongs to (ISO 8601: the one that has its Thursday).</param>
/// <param name="Week">The week's number, from 1 to 53 (ISO 8601).</param>
/// <param name="Published">The meetings whose minutes or agenda came out, in the order of the archive.</param>
/// <param name="Corrected">Those that were changed in that week and came out in another.</param>
public sealed record NewsWeek(int Year, int Week, IReadOnlyList<ArchivedMeeting> Published, IReadOnlyList<ArchivedMeeting> Corrected)
{
    /// <summary>Where the list of all weeks is.</summary>
    public const string Root = "/nyt/";

    /// <summary>Where the week is: <c>/nyt/2026-uge-12/</c>.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"{Root}{Year}-uge-{Week:00}/");

    /// <summary>What it is called: "Uge 12, 2026".</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"Uge {Week}, {Year}");

    /// <summary>The Monday that it begins with.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    /// <summary>The weeks in which anything came out or was changed, newest first.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="days">
    /// When a meeting's minutes came out and when they were last changed: as git knows it, else the meeting's day.
    /// </param>
    public static IReadOnlyList<NewsWeek> Of(Archive archive, Func<ArchivedMeeting, (DateOnly First, DateOnly Last)> days)
    {
        var published = archive.Meetings.ToLookup(meeting => WeekOf(days(meeting).First));
        var corrected = archive
            .Meetings.Where(meeting => WeekOf(days(meeting).First) != WeekOf(days(meeting).Last))
            .ToLookup(meeting => WeekOf(days(meeting).Last));
        return
        [
            .. published
                .Select(week => week.Key)
                .Union(corrected.Select(week => week.Key))
                .OrderDescending()
                .Select(week => new NewsWeek(week.Year, week.Week, [.. published[week]], [.. corrected[week]])),
        ];
    }

    private static (int Year, int Week) WeekOf(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return (ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon));
    }
}
