using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>How often each topic was on an agenda, period by period.</summary>
/// <param name="Periods">The periods, oldest first.</param>
/// <param name="Rows">The topics that were on most often, by name in Danish order.</param>
/// <param name="LeftOut">How many topics were on less often than these.</param>
public sealed record TopicsOverTime(TimePeriods Periods, IReadOnlyList<TopicRow> Rows, int LeftOut)
{
    // As many as one compares at a glance, and a page holds.
    private const int MostTopics = 12;

    /// <summary>The highest count of any topic in any period; 0 where there are none.</summary>
    public int Most => Rows.SelectMany(row => row.Counts).DefaultIfEmpty().Max();

    /// <summary>Counts the topics of meetings.</summary>
    /// <param name="meetings">The meetings, which have minutes.</param>
    /// <param name="topics">The archive's topics, by name in Danish order.</param>
    public static TopicsOverTime Of(IReadOnlyList<ArchivedMeeting> meetings, IReadOnlyList<Topic> topics)
    {
        var periods = TimePeriods.Of(meetings.Select(meeting => meeting.Date));
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            if (periods.IndexOf(meeting.Date) is not { } period)
            {
                continue;
            }

            foreach (var topic in meeting.Items.SelectMany(item => item.Topics))
            {
                if (!counts.TryGetValue(topic.Address, out var ofTopic))
                {
                    counts.Add(topic.Address, ofTopic = new int[periods.Count]);
                }

                ofTopic[period]++;
            }
        }

        var rows = topics
            .Where(topic => counts.ContainsKey(topic.Address))
            .Select(topic => new TopicRow(new(topic.Name, topic.Address), counts[topic.Address]))
            .ToArray();
        // A sort that keeps the order of equals, and then back to the alphabet.
        var shown = rows.OrderByDescending(row => row.Total).Take(MostTopics).ToHashSet();
        return new(periods, [.. rows.Where(shown.Contains)], rows.Length - shown.Count);
    }
}

/// <summary>A topic over time.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Counts">Its items in each period.</param>
public sealed record TopicRow(PageLink Topic, IReadOnlyList<int> Counts)
{
    /// <summary>Its items in all periods.</summary>
    public int Total => Counts.Sum();
}
