using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Names that pages are called after: a file system gives a folder's name 255 characters.</summary>
internal static class CheckNames
{
    /// <summary>The most characters of a name in an address; leaves room for a meeting's date and number.</summary>
    private const int Longest = 200;

    public static void Check(Meeting meeting, ICollection<Diagnostic> problems)
    {
        OfName(meeting.Forum, problems);
        foreach (var topic in meeting.Topics.Concat(meeting.Items.SelectMany(item => item.Topics)))
        {
            OfName(topic, problems);
        }

        foreach (var person in meeting.Participants.Concat(meeting.Apologies))
        {
            OfName(new(person.Name, person.At), problems);
        }
    }

    private static void OfName(Sourced<string> name, ICollection<Diagnostic> problems)
    {
        // A letter becomes two at the most.
        if (name.Value.Length > Longest / 2 && Slug.Of(name.Value).Length > Longest)
        {
            problems.Add(Problems.NameTooLong(name.At, name.Value, Longest / 2));
        }
    }
}
