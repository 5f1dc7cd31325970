using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>Addresses that meetings were published at before their date, forum or number was corrected.</summary>
public static class OldAddresses
{
    /// <summary>The old addresses of a meeting that its front matter does not list as alias, oldest first.</summary>
    public static IReadOnlyList<string> Of(Meeting meeting, IReadOnlyList<PublishedVersion> versions) =>
        [
            .. versions
                .Where(version => !version.Meeting.IsDraft)
                .Select(version => version.Meeting.Address)
                .Distinct()
                .Where(address => address != meeting.Address && !meeting.Aliases.Any(alias => alias.Value == address)),
        ];

    /// <summary>The meetings with their old addresses as further aliases, each where no other meeting has or claims the address.</summary>
    public static IReadOnlyList<Meeting> AsAliases(
        IReadOnlyList<Meeting> meetings,
        IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> published
    )
    {
        if (published.Count == 0)
        {
            return meetings;
        }

        var taken = meetings
            .SelectMany(meeting => meeting.Aliases.Select(alias => alias.Value).Append(meeting.Address))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. meetings.Select(meeting => published.TryGetValue(meeting.File, out var versions) ? With(meeting, versions, taken) : meeting),
        ];
    }

    private static Meeting With(Meeting meeting, IReadOnlyList<PublishedVersion> versions, HashSet<string> taken)
    {
        var free = Of(meeting, versions)
            .Where(taken.Add)
            .Select(address => new Sourced<string>(address, SourcePosition.StartOf(meeting.File)))
            .ToList();
        return free.Count == 0 ? meeting : meeting with { Aliases = [.. meeting.Aliases, .. free] };
    }
}
