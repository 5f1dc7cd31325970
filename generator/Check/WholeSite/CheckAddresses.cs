using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>Every page has an address of its own, and every old address leads to one page: nothing is overwritten silently, nothing leads in a circle.</summary>
internal static class CheckAddresses
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
                if (alias.Value == meeting.Address)
                {
                    problems.Add(Problems.AliasToItself(alias.At, alias.Value));
                }
                else if (SiteAddresses.IsFixed(alias.Value))
                {
                    problems.Add(Problems.AliasIsPage(alias.At, alias.Value));
                }
                else if (!taken.TryAdd(alias.Value, meeting.File))
                {
                    problems.Add(Problems.AliasTaken(alias.At, alias.Value, taken[alias.Value]));
                }
            }
        }
    }
}
