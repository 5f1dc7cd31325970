using MinutesSite.Diagnostics;
using MinutesSite.History;

namespace MinutesSite.Check.WholeSite;

/// <summary>A meeting that was published at another address, which its front matter does not tell of.</summary>
/// <remarks>A build leads the old address on while git remembers it; a line in the front matter leads it on for good.</remarks>
public static class CheckOldAddresses
{
    /// <summary>Reports the addresses.</summary>
    public static void Check(CheckedContent content, ICollection<Diagnostic> problems)
    {
        var (meetings, published) = (content.Parsed.Meetings, content.Scope.Published);
        foreach (var meeting in meetings.Where(meeting => !meeting.IsDraft && published.ContainsKey(meeting.File)))
        {
            foreach (var address in OldAddresses.Of(meeting, published[meeting.File]))
            {
                if (!meetings.Any(other => other.Address == address || other.Aliases.Any(alias => alias.Value == address)))
                {
                    problems.Add(Problems.AddressChanged(meeting.Date.At, address));
                }
            }
        }
    }
}
