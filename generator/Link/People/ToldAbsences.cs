using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>Who was not there for the whole meeting or for some of its items, as the list and the items tell.</summary>
public sealed class ToldAbsences
{
    private readonly Dictionary<Participant, IReadOnlyList<int>> byPerson;

    private ToldAbsences(Dictionary<Participant, IReadOnlyList<int>> byPerson, IReadOnlyList<Participant> absent)
    {
        this.byPerson = byPerson;
        Absent = absent;
    }

    /// <summary>
    /// People on no list of whom an item of its own, or a line below every decision, says that they were not there at all.
    /// </summary>
    public IReadOnlyList<Participant> Absent { get; }

    /// <summary>Of each meeting, by its place.</summary>
    public static IReadOnlyList<ToldAbsences> Of(Agenda agenda, Registers registers)
    {
        var names = new PersonNames(registers);
        var usual = agenda
            .Meetings.GroupBy(meeting => meeting.Forum.Value, StringComparer.Ordinal)
            .ToDictionary(
                forum => forum.Key,
                forum =>
                    (IReadOnlyList<string>)
                        [
                            .. forum
                                .SelectMany(meeting => meeting.Participants.Concat(meeting.Apologies))
                                .Where(one => !one.IsGuest)
                                .Select(one => one.Name)
                                .Distinct(StringComparer.Ordinal),
                        ],
                StringComparer.Ordinal
            );
        var told = new ToldAbsences[agenda.Meetings.Count];
        Parallel.For(0, told.Length, i => told[i] = In(agenda.Meetings[i], usual[agenda.Meetings[i].Forum.Value], names));
        return told;
    }

    /// <summary>The numbers of the items that were dealt with without somebody on the meeting's list, ascending.</summary>
    public IReadOnlyList<int> Of(Participant participant) => byPerson.GetValueOrDefault(participant) ?? participant.AbsentFrom;

    private static ToldAbsences In(Meeting meeting, IReadOnlyList<string> usual, PersonNames names)
    {
        var byPerson = new Dictionary<Participant, IReadOnlyList<int>>(ReferenceEqualityComparer.Instance);
        if (meeting.Status == MeetingStatus.Agenda)
        {
            return new(byPerson, []);
        }

        foreach (var (person, numbers) in ReadAbsences.From(meeting))
        {
            int[] all = [.. person.AbsentFrom.Concat(numbers).Distinct().Order()];

            // Somebody without whom every item was dealt with was not at the meeting, or the words were not understood.
            if (numbers.Count > 0 && all.Length < meeting.Items.Count)
            {
                byPerson[person] = all;
            }
        }

        return new(byPerson, WholeMeeting.Of(meeting, usual, names));
    }
}
