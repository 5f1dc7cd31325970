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
    /// <param name="absences">Who was not there, as the items tell, by the meeting's place.</param>
    public static IReadOnlyList<Person> Of(
        Agenda agenda,
        Registers registers,
        SiteSettings site,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums,
        IReadOnlyDictionary<string, IReadOnlyList<ItemLink>> named,
        IReadOnlyDictionary<string, IReadOnlyList<RecordedVote>> votes,
        IReadOnlyList<ToldAbsences> absences
    )
    {
        if (!site.PersonPages)
        {
            return [];
        }

        var names = new PersonNames(registers);
        var ranks = RanksInForum(forums, agenda);
        var memberships = Memberships.ByAddress(registers, names, forums);
        var people = Appearances(agenda, absences, names)
            .GroupBy(appearance => names.AddressOf(appearance.Participant.Name), StringComparer.Ordinal)
            .Select(group => PersonOf(group.Key, [.. group], names, ranks, named) with { Votes = votes.GetValueOrDefault(group.Key) ?? [] })
            .Select(person => Memberships.Of(person, memberships.GetValueOrDefault(person.Address) ?? [], agenda, forums))
            .ToList();
        var met = people.Select(person => person.Address).ToHashSet(StringComparer.Ordinal);

        // Members who have not been to a meeting yet.
        people.AddRange(
            memberships
                .Where(member => !met.Contains(member.Key))
                .Select(member => new Person(names.Joined(member.Value[0].Term.Name.Value), [], []) { Memberships = member.Value })
        );
        return
        [
            .. people
                .Select(person => person with { OtherNames = OtherNames(person, registers) })
                .OrderBy(person => person.Name, DanishOrder.Names),
        ];
    }

    private static IReadOnlyList<string> OtherNames(Person person, Registers registers)
    {
        var entry = registers.People.FirstOrDefault(entry => Person.AddressOf(entry.Name.Value) == person.Address);
        return entry is null ? [] : [.. entry.Variants.Concat(entry.Accepted).Select(name => name.Value)];
    }

    private static IEnumerable<Appearance> Appearances(Agenda agenda, IReadOnlyList<ToldAbsences> absences, PersonNames names)
    {
        for (var i = 0; i < agenda.Meetings.Count; i++)
        {
            var meeting = agenda.Meetings[i];
            var isToCome = meeting.Status == MeetingStatus.Agenda;
            foreach (var one in meeting.Participants)
            {
                yield return new(
                    one,
                    i,
                    new(agenda.Links[i], one.Title, isToCome ? Presence.Invited : PresenceOf(one)) { AbsentFrom = absences[i].Of(one) }
                );
            }

            foreach (var one in meeting.Apologies.Concat(absences[i].Absent))
            {
                yield return new(
                    one,
                    i,
                    new(agenda.Links[i], one.Title, one.IsWithoutNotice ? Presence.WithoutNotice : Presence.Apologies)
                );
            }

            // "I stedet for Karl Lind": he was not there, also where no list says so.
            if (!isToCome)
            {
                foreach (var one in MembersReplaced(meeting, absences[i], names))
                {
                    yield return new(one, i, new(agenda.Links[i], null, Presence.Apologies));
                }
            }
        }
    }

    private static Presence PresenceOf(Participant one) =>
        one.DeputyFor is not null ? Presence.Deputy
        : one.IsGuest ? Presence.Guest
        : one.IsWithoutNotice ? Presence.WithoutNotice
        : Presence.Present;

    private static IEnumerable<Participant> MembersReplaced(Meeting meeting, ToldAbsences absences, PersonNames names)
    {
        var listed = meeting
            .Participants.Concat(meeting.Apologies)
            .Concat(absences.Absent)
            .Select(one => names.AddressOf(one.Name))
            .ToHashSet(StringComparer.Ordinal);
        return meeting
            .Participants.Where(one =>
                one.DeputyFor is { } member && member.Contains(' ', StringComparison.Ordinal) && listed.Add(names.AddressOf(member))
            )
            .Select(one => new Participant(one.DeputyFor!, null, one.At));
    }

    private static Person PersonOf(
        string address,
        IReadOnlyList<Appearance> appearances,
        PersonNames names,
        Dictionary<int, int> ranks,
        IReadOnlyDictionary<string, IReadOnlyList<ItemLink>> named
    )
    {
        // A person stands once on a meeting's page, also where the list has the name twice.
        var meetings = appearances.DistinctBy(appearance => appearance.MeetingIndex).ToArray();
        var spellings = appearances.Select(appearance => appearance.Participant.Name.Trim()).Distinct(StringComparer.Ordinal).ToArray();
        var name = names.Joined(spellings[0]);
        return new Person(
            name,
            [.. spellings.Where(spelling => spelling != name).Order(StringComparer.Ordinal)],
            [.. meetings.Select(meeting => meeting.AsMeeting)]
        )
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
            :
            [
                .. newestFirst
                    .GroupBy(appearance => Forum.AddressOf(appearance.AsMeeting.Meeting.Forum), StringComparer.Ordinal)
                    .SelectMany(Runs)
                    .GroupBy(title => title.Title, StringComparer.OrdinalIgnoreCase)
                    .SelectMany(Joined)
                    .OrderByDescending(title => title.To)
                    .ThenByDescending(title => title.From)
                    .ThenBy(title => title.Title, DanishOrder.Names),
            ];
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

    private static ForumAttendance[] AttendanceByForum(IReadOnlyList<Appearance> newestFirst, Dictionary<int, int> ranks) =>
        [
            .. newestFirst
                .Where(appearance => appearance.AsMeeting.Presence != Presence.Invited)
                .GroupBy(appearance => Forum.AddressOf(appearance.AsMeeting.Meeting.Forum), StringComparer.Ordinal)
                .Select(group => InForum(group.Key, [.. group], ranks))
                .OrderBy(attendance => attendance.Forum.Name, DanishOrder.Names),
        ];

    private static ForumAttendance InForum(string address, Appearance[] newestFirst, Dictionary<int, int> ranks)
    {
        var asMember = newestFirst.Where(one => one.AsMeeting.Presence is not (Presence.Deputy or Presence.Guest)).ToArray();
        return new(
            new(newestFirst[0].AsMeeting.Meeting.Forum, address),
            Count(Presence.Present),
            Count(Presence.Apologies),
            asMember.Length == 0 ? 0 : ranks[asMember[^1].MeetingIndex] - ranks[asMember[0].MeetingIndex] + 1
        )
        {
            WithoutNotice = Count(Presence.WithoutNotice),
            AsDeputy = Count(Presence.Deputy),
            AsGuest = Count(Presence.Guest),
            Partly = newestFirst.Count(one => one.AsMeeting.AbsentFrom.Count > 0),
        };

        int Count(Presence presence) => newestFirst.Count(one => one.AsMeeting.Presence == presence);
    }

    // Of meetings that have been held: an agenda is not one yet.
    private static Dictionary<int, int> RanksInForum(IReadOnlyDictionary<string, IReadOnlyList<int>> forums, Agenda agenda)
    {
        var ranks = new Dictionary<int, int>();
        foreach (var places in forums.Values)
        {
            var rank = 0;
            foreach (var place in places.Where(place => agenda.Meetings[place].Status == MeetingStatus.Minutes))
            {
                ranks[place] = rank++;
            }
        }

        return ranks;
    }

    private sealed record Appearance(Participant Participant, int MeetingIndex, PersonMeeting AsMeeting);
}
