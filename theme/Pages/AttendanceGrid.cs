using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>Who was at each of a forum's newest meetings, as the minutes list them.</summary>
/// <param name="Meetings">The meetings, oldest first.</param>
/// <param name="Rows">Members whom those minutes list, by name in Danish order.</param>
/// <param name="LeftOut">How many more there are than can be shown: those whom the fewest of the minutes list.</param>
public sealed record AttendanceGrid(IReadOnlyList<MeetingLink> Meetings, IReadOnlyList<AttendanceRow> Rows, int LeftOut)
{
    private const int MostMeetings = 24;

    // A city council has at most 55 members; more rows are not compared by anybody.
    private const int MostPeople = 60;

    /// <summary>The grid of a forum. No rows where the site has no pages of people.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="people">The archive's people, by name in Danish order.</param>
    public static AttendanceGrid Of(Forum forum, IEnumerable<Person> people)
    {
        MeetingLink[] meetings =
        [
            .. forum
                .Meetings.Where(meeting => meeting.Minutes.Status == MeetingStatus.Minutes)
                .Take(MostMeetings)
                .Reverse()
                .Select(meeting => meeting.Link),
        ];
        var places = meetings.Index().ToDictionary(meeting => meeting.Item.Address, meeting => meeting.Index, StringComparer.Ordinal);
        var rows = people
            .Where(person => person.AttendanceByForum.Any(row => row.Forum.Address == forum.Address))
            .Select(person => RowOf(person, places))
            .Where(row => row.Listed > 0)
            .ToArray();
        var shown = rows.OrderByDescending(row => row.Listed).Take(MostPeople).ToHashSet();
        return new(meetings, [.. rows.Where(shown.Contains)], rows.Length - shown.Count);
    }

    private static AttendanceRow RowOf(Person person, Dictionary<string, int> places)
    {
        var marks = new Presence?[places.Count];
        foreach (var meeting in person.Meetings)
        {
            if (places.TryGetValue(meeting.Meeting.Address, out var place))
            {
                marks[place] = meeting.Presence;
            }
        }

        return new(new(person.Name, person.Address), marks);
    }
}

/// <summary>Somebody at a forum's meetings.</summary>
/// <param name="Person">The person.</param>
/// <param name="Marks">At each meeting whether the person was there; null where the minutes do not list the person.</param>
public sealed record AttendanceRow(PageLink Person, IReadOnlyList<Presence?> Marks)
{
    /// <summary>Meetings attended as one of the body.</summary>
    public int Attended => Marks.Count(mark => mark is Presence.Present);

    /// <summary>Meetings whose minutes list the person as one of the body, there or not. Guests and deputies are not.</summary>
    public int Listed => Marks.Count(mark => mark is Presence.Present or Presence.Apologies or Presence.WithoutNotice);
}
