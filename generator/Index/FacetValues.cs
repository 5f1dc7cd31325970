using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>What items can be filtered by, as numbers: forum, year, outcome, topics, people.</summary>
internal sealed class FacetValues
{
    private readonly Dictionary<string, int> forumIds;
    private readonly Dictionary<string, int> topicIds;
    private readonly Dictionary<string, int> personIds;
    private readonly int[][] peopleOfMeeting;

    public FacetValues(SearchItems items)
    {
        Items = items;
        var archive = items.Archive;
        Forums = [.. archive.Meetings.Select(meeting => meeting.Forum.Name).Distinct().Order(StringComparer.Ordinal)];
        Topics = [.. items.All.SelectMany(item => item.Item.Topics).Select(topic => topic.Name).Distinct().Order(StringComparer.Ordinal)];
        People = [.. archive.People.Select(person => person.Name).Distinct().Order(StringComparer.Ordinal)];
        forumIds = Ids(Forums);
        topicIds = Ids(Topics);
        personIds = Ids(People);
        var byAddress = archive
            .People.GroupBy(person => person.Address, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => personIds[group.First().Name], StringComparer.Ordinal);
        peopleOfMeeting =
        [
            .. archive.Meetings.Select(meeting =>
                meeting
                    .Participants.Where(attendance =>
                        attendance.PersonAddress is not null && byAddress.ContainsKey(attendance.PersonAddress)
                    )
                    .Select(attendance => byAddress[attendance.PersonAddress!])
                    .Distinct()
                    .Order()
                    .ToArray()
            ),
        ];
        ForumOfMeeting = [.. archive.Meetings.Select(meeting => forumIds[meeting.Forum.Name])];
        Forum = [.. items.All.Select(item => forumIds[items.MeetingOf(item).Forum.Name])];
        Outcome = [.. items.All.Select(item => item.Item.Outcome is { } outcome ? (int)outcome : NoOutcome)];
        TopicsOf = [.. items.All.Select(item => item.Item.Topics.Select(topic => topicIds[topic.Name]).Distinct().Order().ToArray())];
        PeopleOf = [.. items.All.Select(item => WithNamed(item, byAddress))];
        Years = [.. archive.Meetings.Select(meeting => meeting.Date.Year).Distinct()];
    }

    /// <summary>The outcome of an item without one.</summary>
    public static int NoOutcome => OutcomeNames.All.Count;

    public SearchItems Items { get; }

    public IReadOnlyList<string> Forums { get; }

    public IReadOnlyList<string> Topics { get; }

    public IReadOnlyList<string> People { get; }

    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>By item.</summary>
    public int[] Forum { get; }

    /// <summary>By item.</summary>
    public int[] Outcome { get; }

    /// <summary>By item.</summary>
    public int[][] TopicsOf { get; }

    /// <summary>By item: who was at its meeting or is named in its text.</summary>
    public int[][] PeopleOf { get; }

    /// <summary>By meeting.</summary>
    public IReadOnlyList<int> ForumOfMeeting { get; }

    /// <summary>By meeting: who was there.</summary>
    public IReadOnlyList<int[]> PeopleOfMeeting => peopleOfMeeting;

    private int[] WithNamed(SearchItem item, Dictionary<string, int> byAddress)
    {
        var there = peopleOfMeeting[item.Meeting];
        var named = item
            .Item.PeopleNamed.Where(person => byAddress.ContainsKey(person.Address))
            .Select(person => byAddress[person.Address])
            .Except(there)
            .ToArray();
        return named.Length == 0 ? there : [.. there.Concat(named).Distinct().Order()];
    }

    private static Dictionary<string, int> Ids(IReadOnlyList<string> names) =>
        names.Select((name, id) => (name, id)).ToDictionary(pair => pair.name, pair => pair.id, StringComparer.Ordinal);
}
