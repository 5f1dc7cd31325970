using MinutesSite.Model;

namespace MinutesSite.Link;

/// <summary>All meetings and items in the archive's order: what every linker reads.</summary>
/// <param name="Meetings">The meetings, newest first; on one day by forum, a forum's later meeting first.</param>
/// <param name="Links">The meetings as others point to them, in the same order.</param>
/// <param name="Entries">Their items, in the meetings' order, then in the order of the minutes.</param>
public sealed record Agenda(IReadOnlyList<Meeting> Meetings, IReadOnlyList<MeetingLink> Links, IReadOnlyList<AgendaEntry> Entries)
{
    /// <summary>Puts meetings in order.</summary>
    public static Agenda Of(IReadOnlyList<Meeting> meetings, Registers registers)
    {
        var ordered = meetings
            .OrderByDescending(meeting => meeting.Date.Value)
            .ThenBy(meeting => meeting.Forum.Value, DanishOrder.Names)
            .ThenByDescending(meeting => meeting.Number)
            .ThenBy(meeting => meeting.File, StringComparer.Ordinal)
            .ToArray();
        var standing = new StandingItems(registers);
        var links = new MeetingLink[ordered.Length];
        var entries = new List<AgendaEntry>(ordered.Sum(meeting => meeting.Items.Count));
        for (var i = 0; i < ordered.Length; i++)
        {
            var meeting = ordered[i];
            var link = links[i] = new MeetingLink(meeting.Address, meeting.Forum.Value, meeting.Date.Value);
            foreach (var item in meeting.Items)
            {
                entries.Add(
                    new AgendaEntry(entries.Count, i, meeting, item, LinkOf(link, item), standing.Contains(meeting.Forum.Value, item))
                );
            }
        }

        return new(ordered, links, entries);
    }

    private static ItemLink LinkOf(MeetingLink meeting, AgendaItem item) =>
        new(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{meeting.Address}#punkt-{item.Number}"),
            item.Number,
            item.ShownTitle,
            meeting
        );
}
