using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>What the front page shows. "Latest" and "recent" are measured from the newest meeting.</summary>
/// <param name="Latest">The newest meetings.</param>
/// <param name="Topics">The topics that matter now: those with many and recent items first.</param>
/// <param name="OpenPostponements">Items postponed and not taken up again, newest first.</param>
/// <param name="Years">The years, newest first.</param>
/// <param name="Meetings">How many meetings there are.</param>
/// <param name="ToCome">What is ahead of the newest minutes, the nearest first.</param>
public sealed record FrontView(
    IReadOnlyList<ArchivedMeeting> Latest,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<ArchivedItem> OpenPostponements,
    IReadOnlyList<Period> Years,
    int Meetings,
    IReadOnlyList<CalendarEntry> ToCome
)
{
    private const int LatestShown = 5;
    private const int ToComeShown = 5;
    private const int TopicsShown = 12;
    private const int PostponementsShown = 6;

    // After two years a postponed item that nobody took up is history, not news.
    private const int DaysUntilForgotten = 730;

    /// <summary>Chooses what the front page of an archive shows.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="ahead">What is ahead of the newest minutes, the nearest first.</param>
    public static FrontView Of(Archive archive, IReadOnlyList<CalendarEntry> ahead)
    {
        var newest = archive.Meetings.Count == 0 ? default : archive.Meetings[0].Date;
        var toCome = ahead.Select(entry => entry.Meeting?.Address).ToHashSet();
        return new(
            [.. archive.Meetings.Where(meeting => !toCome.Contains(meeting.Address)).Take(LatestShown)],
            [.. archive.Topics.OrderByDescending(topic => Weight(topic, newest)).Take(TopicsShown)],
            [
                .. archive
                    .Meetings.TakeWhile(meeting => newest.DayNumber - meeting.Date.DayNumber <= DaysUntilForgotten)
                    .SelectMany(meeting => meeting.Items)
                    .Where(item => item.IsStillOpen)
                    .Take(PostponementsShown),
            ],
            [
                .. archive
                    .Meetings.GroupBy(meeting => meeting.Date.Year)
                    .Select(year => new Period(year.Key, null, ListPages.YearAddress("/referater/", year.Key), year.Count())),
            ],
            archive.Meetings.Count,
            [.. ahead.Take(ToComeShown)]
        );
    }

    /// <summary>Each item counts for half as much when it is half a year older, so a topic that is talked of now goes first.</summary>
    private static double Weight(Topic topic, DateOnly newest) =>
        topic.Items.Sum(item => Math.Pow(0.5, (newest.DayNumber - item.Link.Meeting.Date.DayNumber) / 182.5));
}
