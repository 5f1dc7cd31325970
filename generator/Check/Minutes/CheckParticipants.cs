using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Lists of people in which a name is no name, or stands twice.</summary>
internal static class CheckParticipants
{
    private static readonly string[] Dividers = [",", ";", " - ", " – ", "(", ")"];

    public static void Check(Meeting meeting, ICollection<Diagnostic> problems)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in meeting.Participants.Concat(meeting.Apologies))
        {
            if (Array.Exists(Dividers, divider => person.Name.Contains(divider, StringComparison.Ordinal)))
            {
                problems.Add(Problems.ParticipantForm(person.At, person.Name));
            }
            else if (!first.TryAdd(person.Name, person.At.Line))
            {
                problems.Add(Problems.ParticipantTwice(person.At, person.Name, first[person.Name]));
            }
        }
    }
}
