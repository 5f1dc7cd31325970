using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Who sat in which body, from when to when, as fora.yml tells.</summary>
internal static class Memberships
{
    /// <summary>Each person's memberships, newest first, by the address of the page of the joined name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Membership>> ByAddress(
        Registers registers,
        PersonNames names,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums
    ) =>
        registers
            .Forums.SelectMany(forum => forum.Members.Select(term => new Membership(forum.Name.Value, PageOf(forum, forums), term)))
            .GroupBy(membership => names.AddressOf(membership.Term.Name.Value), StringComparer.Ordinal)
            .ToDictionary(
                person => person.Key,
                person =>
                    (IReadOnlyList<Membership>)
                        [
                            .. person
                                .OrderByDescending(membership => membership.Term.To ?? DateOnly.MaxValue)
                                .ThenByDescending(membership => membership.Term.From ?? DateOnly.MinValue)
                                .ThenBy(membership => membership.Forum, DanishOrder.Names),
                        ],
                StringComparer.Ordinal
            );

    /// <summary>A person with the memberships; attendance is of the meetings that were held while the person was a member.</summary>
    public static Person Of(
        Person person,
        IReadOnlyList<Membership> memberships,
        Agenda agenda,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums
    ) =>
        memberships.Count == 0
            ? person
            : person with
            {
                Memberships = memberships,
                AttendanceByForum = [.. person.AttendanceByForum.Select(row => Held(row, memberships, agenda, forums))],
            };

    private static ForumAttendance Held(
        ForumAttendance row,
        IReadOnlyList<Membership> memberships,
        Agenda agenda,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums
    )
    {
        var terms = memberships
            .Where(membership => membership.ForumAddress == row.Forum.Address)
            .Select(membership => membership.Term)
            .ToArray();
        return terms.Length == 0
            ? row
            : row with
            {
                // What the lists say of a meeting outside the terms stands: the register may be the one that is wrong.
                Held = Math.Max(
                    row.Attended + row.Apologies + row.WithoutNotice,
                    forums[row.Forum.Address]
                        .Count(place =>
                            agenda.Meetings[place].Status == MeetingStatus.Minutes
                            && Array.Exists(terms, term => term.Covers(agenda.Meetings[place].Date.Value))
                        )
                ),
            };
    }

    private static string? PageOf(ForumEntry forum, IReadOnlyDictionary<string, IReadOnlyList<int>> forums) =>
        Forum.AddressOf(forum.Name.Value) is var address && forums.ContainsKey(address) ? address : null;
}
