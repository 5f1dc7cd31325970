using MinutesSite.Link.People;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Each meeting's neighbours in its forum, and the forums.</summary>
public static class LinkForums
{
    /// <summary>The places, newest first, of every forum's meetings, by the address of the forum's page.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> Places(Agenda agenda)
    {
        var places = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (
            var forum in Enumerable
                .Range(0, agenda.Meetings.Count)
                .GroupBy(i => Forum.AddressOf(agenda.Meetings[i].Forum.Value), StringComparer.Ordinal)
        )
        {
            places[forum.Key] = forum.ToArray();
        }

        return places;
    }

    /// <summary>The forums that have met, by name in Danish order.</summary>
    public static IReadOnlyList<Forum> Forums(IReadOnlyList<ArchivedMeeting> meetings, Registers registers, SiteSettings site)
    {
        var names = new PersonNames(registers);
        return
        [
            .. meetings
                .GroupBy(meeting => meeting.Forum.Address, StringComparer.Ordinal)
                .Select(group => (group.First().Forum.Name, Entry: EntryOf(group.First().Forum, registers), Meetings: group.ToArray()))
                .Select(forum => new Forum(
                    forum.Name,
                    [.. forum.Entry?.Abbreviations.Select(abbreviation => abbreviation.Value) ?? []],
                    forum.Meetings
                )
                {
                    CompleteYears = forum.Entry?.CompleteYears ?? [],
                    Type = forum.Entry?.Type,
                    Members = [.. forum.Entry?.Members.Select(term => MemberOf(term, names, site)) ?? []],
                })
                .OrderBy(forum => forum.Name, DanishOrder.Names),
        ];
    }

    private static ForumMember MemberOf(MemberTerm term, PersonNames names, SiteSettings site) =>
        new(term, names.Joined(term.Name.Value), site.PersonPages ? names.AddressOf(term.Name.Value) : null);

    private static ForumEntry? EntryOf(PageLink forum, Registers registers) =>
        registers.Forums.FirstOrDefault(entry => Forum.AddressOf(entry.Name.Value) == forum.Address);
}
