using MinutesSite.Diagnostics;
using MinutesSite.History;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>A meeting that was published at another address, which its front matter does not tell of.</summary>
/// <remarks>A build leads the old address on while git remembers it; a line in the front matter leads it on for good.</remarks>
public static class CheckOldAddresses
{
    /// <summary>Reports the addresses.</summary>
    public static IReadOnlyList<Diagnostic> Check(
        IReadOnlyList<Meeting> meetings, IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> published)
        => [.. from meeting in meetings
               where !meeting.IsDraft && published.ContainsKey(meeting.File)
               from address in OldAddresses.Of(meeting, published[meeting.File])
               where !meetings.Any(other => other.Address == address || other.Aliases.Any(alias => alias.Value == address))
               select Problems.AddressChanged(meeting.Date.At, address)];
}
