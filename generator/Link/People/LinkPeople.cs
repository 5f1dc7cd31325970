using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Gathers each person's meetings, titles and attendance.</summary>
public static class LinkPeople
{
    /// <summary>The people, by name in Danish order; nobody where the site has no person pages.</summary>
    /// <param name="agenda">The meetings.</param>
    /// <param name="registers">What joins the spellings of a name.</param>
    /// <param name="site">Whether people have pages.</param>
    /// <param name="forums">The places of every forum's meetings, newest first, by the address of its page.</param>
    /// <param name="named">The items that name each person, by the address of the page.</param>
    /// <param name="votes">What each voted, by the address of the page.</param>
    public static IReadOnlyList<Person> Of(
        Agenda agenda,
        Registers registers,
        SiteSettings site,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums,
        IReadOnlyDictionary<string, IReadOnlyList<ItemLink>> named,
        IReadOnlyDictionary<string, IReadOnlyList<RecordedVote>> votes)
    {
        if (!site.PersonPages)
        {
            return [];
        }

        var names = new PersonNames(registers);
        var ranks = RanksInForum(forums);
        return [.. Appearances(agenda)
            .GroupBy(appearance => names.AddressOf(appearance.Participant.Name), StringComparer.Ordinal)
            .Select(group => PersonOf(group.Key, [.. group], names, ranks, named) with { Votes = votes.GetValueOrDefault(group.Key) ?? [] })
            .OrderBy(person => person.Name, DanishOrder.Names)];
    }

    private static IEnumerable<Appearance> Appearances(Agenda agenda)
    {
        for (var i = 0; i < agenda.Meetings.Count; i++)
        {
            var meeting = agenda.Meetings[i];
            var link = agenda.Links[i];
            foreach (var participant in meeting.Participants)
            {
                yield return new(participant, i, new(link, participant.Title, Attended: true));
            }

            foreach (var apology in meeting.Apologies)
            {
                yield return new(apology, i, new(link, apology.Title, Attended: false));
            }
        }
    }

    private static Person PersonOf(
        string address,
        IReadOnlyList<Appearance> appearances,
        PersonNames names,
        Dictionary<int, int> ranks,
        IReadOnlyDictionary<string, IReadOnlyList<ItemLink>> named)
    {
        // A person stands once on a meeting's page, also where the list has the name twice.
        var meetings = appearances.DistinctBy(appearance => appearance.MeetingIndex).ToArray();
        var spellings = appearances.Select(appearance => appearance.Participant.Name.Trim()).Distinct(StringComparer.Ordinal).ToArray();
        var name = names.Joined(spellings[0]);
        return new Person(name, [.. spellings.Where(spelling => spelling != name).Order(StringComparer.Ordinal)], [.. meetings.Select(meeting => meeting.AsMeeting)])
        {
            NamedIn = named.GetValueOrDefault(address) ?? [],
            Titles = Titles(meetings),
            AttendanceByForum = AttendanceByForum(meetings, ranks),
        };
    }

    // Somebody may be chairman here and member there, at the same time: then each forum's titles are a row of their own.
    private static IReadOnlyList<PersonTitle> Titles(IReadOnlyList<Appearance> newestFirst)
    {
        var inTime = Runs(newestFirst);
        return inTime.DistinctBy(title => title.Title, StringComparer.OrdinalIgnoreCase).Count() == inTime.Count
            ? inTime
            : [.. newestFirst
                .GroupBy(appearance => Forum.AddressOf(appearance.AsMeeting.Meeting.Forum), StringComparer.Ordinal)
                .SelectMany(Runs)
                .GroupBy(title => title.Title, StringComparer.OrdinalIgnoreCase)
                .SelectMany(Joined)
                .OrderByDescending(title => title.To).ThenByDescending(title => title.From).ThenBy(title => title.Title, DanishOrder.Names)];
    }

    // Times of one title that overlap are one time.
    private static IEnumerable<PersonTitle> Joined(IEnumerable<PersonTitle> times)
    {
        PersonTitle? open = null;
        foreach (var time in times.OrderBy(time => time.From))
        {
            if (open is not null && time.From <= open.To)
            {
                open = open with { To = time.To > open.To ? time.To : open.To };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = time;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static List<PersonTitle> Runs(IEnumerable<Appearance> newestFirst)
    {
        var titles = new List<PersonTitle>();
        foreach (var appearance in newestFirst)
        {
            var date = appearance.AsMeeting.Meeting.Date;
            if (appearance.AsMeeting.Title is not { Length: > 0 } title)
            {
                continue;
            }

            if (titles.Count > 0 && string.Equals(titles[^1].Title, title, StringComparison.OrdinalIgnoreCase))
            {
                titles[^1] = titles[^1] with { From = date };
            }
            else
            {
                titles.Add(new(title, date, date));
            }
        }

        return titles;
    }

    private static ForumAttendance[] AttendanceByForum(IReadOnlyList<Appearance> newestFirst, Dictionary<int, int> ranks)
        => [.. newestFirst
            .GroupBy(appearance => Forum.AddressOf(appearance.AsMeeting.Meeting.Forum), StringComparer.Ordinal)
            .Select(group => new ForumAttendance(
                new(group.First().AsMeeting.Meeting.Forum, group.Key),
                group.Count(appearance => appearance.AsMeeting.Attended),
                group.Count(appearance => !appearance.AsMeeting.Attended),
                ranks[group.Last().MeetingIndex] - ranks[group.First().MeetingIndex] + 1))
            .OrderBy(attendance => attendance.Forum.Name, DanishOrder.Names)];

    private static Dictionary<int, int> RanksInForum(IReadOnlyDictionary<string, IReadOnlyList<int>> forums)
    {
        var ranks = new Dictionary<int, int>();
        foreach (var places in forums.Values)
        {
            for (var rank = 0; rank < places.Count; rank++)
            {
                ranks[places[rank]] = rank;
            }
        }

        return ranks;
    }

    private sealed record Appearance(Participant Participant, int MeetingIndex, PersonMeeting AsMeeting);
}
