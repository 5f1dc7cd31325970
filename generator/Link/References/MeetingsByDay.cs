using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>Finds the meeting, and where it can be told the item, that a mention means.</summary>
public sealed class MeetingsByDay
{
    private readonly Dictionary<(string Forum, DateOnly Date), int> meetings = [];
    private readonly Agenda agenda;
    private readonly Bonds bonds;
    private readonly int[] firstEntry;

    /// <summary>Gathers the meetings; of two on a day the first is meant.</summary>
    public MeetingsByDay(Agenda agenda, Bonds bonds)
    {
        this.agenda = agenda;
        this.bonds = bonds;
        firstEntry = new int[agenda.Meetings.Count + 1];
        for (var i = 0; i < agenda.Meetings.Count; i++)
        {
            var meeting = agenda.Meetings[i];
            firstEntry[i + 1] = firstEntry[i] + meeting.Items.Count;

            // Later meetings of a day come first in the agenda.
            meetings[(Slug.Of(meeting.Forum.Value), meeting.Date.Value)] = i;
        }
    }

    /// <summary>
    /// The address of the item that the text names by number, of the only item there on the same case or topic, of the only one whose
    /// title it says, or else of the meeting;
    /// null where that meeting is not in the archive.
    /// </summary>
    public string? AddressOf(AgendaEntry from, FoundReference mention) =>
        ItemOf(from, mention)?.Link.Address ?? (Find(mention.Forum, mention.Date) is { } meeting ? agenda.Meetings[meeting].Address : null);

    /// <summary>The same for a body, a day and perhaps an item's number.</summary>
    public string? AddressOf(AgendaEntry from, string forum, DateOnly date, int? itemNumber) =>
        AddressOf(from, new FoundReference(RichText.Empty, null, 0, 0, forum, date, itemNumber) { Shown = default });

    /// <summary>The item that a mention means; null where that cannot be told.</summary>
    public AgendaEntry? ItemOf(AgendaEntry from, FoundReference mention)
    {
        if (Find(mention.Forum, mention.Date) is not { } meeting)
        {
            return null;
        }

        var there = ItemsOf(meeting);
        if (mention.ItemNumber is { } number)
        {
            return there.FirstOrDefault(entry => entry.Item.Number == number);
        }

        var akin = there.Where(entry => bonds.AreAkin(from, entry)).ToArray();
        return akin is [var only] ? only : ItemByTitle.Find(akin.Length > 0 ? akin : there, from.Item.Title.Text, mention);
    }

    /// <summary>The items of the meeting at a place.</summary>
    public IEnumerable<AgendaEntry> ItemsOf(int meeting)
    {
        for (var i = firstEntry[meeting]; i < firstEntry[meeting + 1]; i++)
        {
            yield return agenda.Entries[i];
        }
    }

    private int? Find(string forum, DateOnly date) => meetings.TryGetValue((Slug.Of(forum), date), out var meeting) ? meeting : null;
}
