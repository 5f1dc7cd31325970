using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Link.Life;

/// <summary>The life of an item: where its case and topics were before and come again, where it was postponed to and taken up.</summary>
public static class LinkHistory
{
    /// <summary>Each item's history, by the item's place.</summary>
    public static IReadOnlyList<ItemHistory> Of(
        Agenda agenda,
        Bonds bonds,
        IReadOnlyList<LinkedReferences> references,
        IReadOnlyList<Outcome?> outcomes,
        MeetingsByDay meetings
    )
    {
        var before = new List<ItemStep>[agenda.Entries.Count];
        var after = new List<ItemStep>[agenda.Entries.Count];
        foreach (var (along, entries) in Lines(agenda, bonds))
        {
            AddSteps(along, entries, before, after);
        }

        var takenUp = Postponements.Of(agenda, bonds, references, outcomes, meetings);
        var postponedFrom = new Dictionary<int, AgendaEntry>();
        foreach (var (from, to) in takenUp.OrderBy(pair => pair.Key))
        {
            // The newest postponement is the one that was taken up here.
            postponedFrom.TryAdd(to.Index, agenda.Entries[from]);
        }

        return
        [
            .. agenda.Entries.Select(entry => new ItemHistory
            {
                Before = before[entry.Index]?.ToArray() ?? [],
                After = after[entry.Index]?.ToArray() ?? [],
                TakenUpAt = takenUp.GetValueOrDefault(entry.Index)?.Link,
                PostponedFrom = postponedFrom.GetValueOrDefault(entry.Index)?.Link,
                PostponedTo = outcomes[entry.Index] == Outcome.Postponed ? references[entry.Index].MovedTo : null,
            }),
        ];
    }

    // Each case and each topic, with its items newest first; standing items belong to no line.
    private static IEnumerable<(PageLink Along, IReadOnlyList<AgendaEntry> Entries)> Lines(Agenda agenda, Bonds bonds) =>
        bonds
            .Cases.Select(found => (found.Link, found.Entries))
            .Concat(
                agenda
                    .Entries.Where(entry => !entry.IsStanding)
                    .SelectMany(entry => bonds.TopicsOf(entry).Select(topic => (Topic: topic, Entry: entry)))
                    .GroupBy(pair => pair.Topic.Address, StringComparer.Ordinal)
                    .Select(group => (group.First().Topic, (IReadOnlyList<AgendaEntry>)[.. group.Select(pair => pair.Entry)]))
            );

    private static void AddSteps(PageLink along, IReadOnlyList<AgendaEntry> newestFirst, List<ItemStep>[] before, List<ItemStep>[] after)
    {
        AgendaEntry? earlierMeeting = null;
        for (var i = newestFirst.Count - 1; i >= 0; i--)
        {
            if (i + 1 < newestFirst.Count && newestFirst[i + 1].MeetingIndex != newestFirst[i].MeetingIndex)
            {
                earlierMeeting = newestFirst[i + 1];
            }

            if (earlierMeeting is not null)
            {
                (before[newestFirst[i].Index] ??= []).Add(new(along, earlierMeeting.Link));
            }
        }

        AgendaEntry? laterMeeting = null;
        for (var i = 0; i < newestFirst.Count; i++)
        {
            if (i > 0 && newestFirst[i - 1].MeetingIndex != newestFirst[i].MeetingIndex)
            {
                laterMeeting = newestFirst[i - 1];
            }

            if (laterMeeting is not null)
            {
                (after[newestFirst[i].Index] ??= []).Add(new(along, laterMeeting.Link));
            }
        }
    }
}
