using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Life;

/// <summary>Finds where a postponed item was taken up.</summary>
public static class Postponements
{
    private const int MeetingsLookedAt = 12;

    /// <summary>The item that takes up each postponed one, by the postponed item's place.</summary>
    public static IReadOnlyDictionary<int, AgendaEntry> Of(
        Agenda agenda,
        Bonds bonds,
        IReadOnlyList<LinkedReferences> references,
        IReadOnlyList<Outcome?> outcomes,
        MeetingsByDay meetings
    )
    {
        var places = LinkForums.Places(agenda);
        var taken = new Dictionary<int, AgendaEntry>();
        foreach (var entry in agenda.Entries.Where(entry => outcomes[entry.Index] == Outcome.Postponed && !entry.IsStanding))
        {
            var to = references[entry.Index].MovedTo;
            if (
                Later(
                    agenda,
                    entry,
                    places.GetValueOrDefault(Forum.AddressOf(to?.Forum ?? entry.Meeting.Forum.Value)) ?? [],
                    to?.Date,
                    bonds,
                    meetings
                ) is
                { } found
            )
            {
                taken[entry.Index] = found;
            }
        }

        return taken;
    }

    // The first item, at the meeting it was postponed to or a later one, on the same case, or with a title about the same.
    private static AgendaEntry? Later(
        Agenda agenda,
        AgendaEntry entry,
        IReadOnlyList<int> newestFirst,
        DateOnly? notBefore,
        Bonds bonds,
        MeetingsByDay meetings
    )
    {
        var title = TitleWords.Of(entry.Item.Title.Text);
        var at = FirstAfter(agenda, newestFirst, entry.Date);
        for (var looked = 0; at >= 0 && looked < MeetingsLookedAt; at--, looked++)
        {
            if (notBefore is { } day && agenda.Meetings[newestFirst[at]].Date.Value < day)
            {
                continue;
            }

            var items = meetings.ItemsOf(newestFirst[at]).Where(item => !item.IsStanding && !item.Item.IsClosed).ToArray();
            var found =
                Array.Find(items, item => bonds.CaseOf(entry) is { } own && ReferenceEquals(own, bonds.CaseOf(item)))
                ?? Array.Find(
                    items,
                    item =>
                        TitleWords.Of(item.Item.Title.Text).IsSupersetOf(title) || title.IsSupersetOf(TitleWords.Of(item.Item.Title.Text))
                );
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static int FirstAfter(Agenda agenda, IReadOnlyList<int> newestFirst, DateOnly date)
    {
        var (low, high) = (0, newestFirst.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (agenda.Meetings[newestFirst[middle]].Date.Value > date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
