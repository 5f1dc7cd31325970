using MinutesSite.Link.People;
using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>Puts each meeting in its place among the others.</summary>
public static class ArchiveMeetings
{
    /// <summary>The meetings in the agenda's order.</summary>
    public static IReadOnlyList<ArchivedMeeting> Of(
        Agenda agenda,
        IReadOnlyList<ArchivedItem> items,
        IReadOnlyDictionary<string, IReadOnlyList<int>> forums,
        IReadOnlyDictionary<int, int> approvals,
        Registers registers,
        SiteSettings site,
        IReadOnlyList<ToldAbsences> absences
    )
    {
        var names = new PersonNames(registers);
        var pages = new Dictionary<string, PageLink>(StringComparer.Ordinal);
        var archived = new ArchivedMeeting[agenda.Meetings.Count];
        var firstItem = 0;
        for (var i = 0; i < archived.Length; i++)
        {
            var meeting = agenda.Meetings[i];
            archived[i] = new ArchivedMeeting
            {
                Minutes = meeting,
                Link = agenda.Links[i],
                Forum = ForumOf(meeting.Forum.Value),
                Items = [.. items.Skip(firstItem).Take(meeting.Items.Count)],
                Participants = [.. meeting.Participants.Select(one => AttendanceOf(one) with { AbsentFrom = absences[i].Of(one) })],
                Apologies = [.. meeting.Apologies.Select(AttendanceOf)],
            };
            firstItem += meeting.Items.Count;
        }

        foreach (var (entry, meeting) in approvals)
        {
            archived[meeting] = archived[meeting] with { MinutesApprovedAt = items[entry].Link };
        }

        JoinNeighbours(archived, forums);
        return archived;

        PageLink ForumOf(string name) => pages.TryGetValue(name, out var page) ? page : pages[name] = new(name, Forum.AddressOf(name));

        Attendance AttendanceOf(Participant participant) => new(participant, site.PersonPages ? names.AddressOf(participant.Name) : null);
    }

    private static void JoinNeighbours(ArchivedMeeting[] archived, IReadOnlyDictionary<string, IReadOnlyList<int>> forums)
    {
        foreach (var places in forums.Values)
        {
            for (var rank = 0; rank < places.Count; rank++)
            {
                archived[places[rank]] = archived[places[rank]] with
                {
                    Previous = rank + 1 < places.Count ? archived[places[rank + 1]].Link : null,
                    Next = rank > 0 ? archived[places[rank - 1]].Link : null,
                };
            }
        }
    }
}
