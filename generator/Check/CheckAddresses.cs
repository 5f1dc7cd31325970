using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check;

/// <summary>Every page has an address of its own: nothing is overwritten silently.</summary>
public static class CheckAddresses
{
    /// <summary>Reports meetings with one address, and old addresses that are another's.</summary>
    /// <param name="meetings">The meetings, drafts included.</param>
    /// <param name="problems">Where to report.</param>
    public static void Check(IReadOnlyList<Meeting> meetings, ICollection<Diagnostic> problems)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            if (!taken.TryAdd(meeting.Address, meeting.File))
            {
                problems.Add(Problems.MeetingsMeet(meeting.Date.At, taken[meeting.Address], meeting.Address));
            }
        }

        foreach (var meeting in meetings)
        {
            foreach (var alias in meeting.Aliases)
            {
                if (!taken.TryAdd(alias.Value, meeting.File))
                {
                    problems.Add(Problems.AliasTaken(alias.At, alias.Value, taken[alias.Value]));
                }
            }
        }
    }
}
