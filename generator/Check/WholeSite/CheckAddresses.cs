using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>
/// Every page has an address of its own, and every old address leads to one page: nothing is overwritten silently, nothing leads in a
/// circle.
/// </summary>
internal static class CheckAddresses
{
    /// <summary>Reports meetings with one address, and old addresses that are another's.</summary>
    /// <param name="content">The meetings, drafts included. Where two meet, the message stands in a file that is asked about.</param>
    /// <param name="problems">Where to report.</param>
    public static void Check(CheckedContent content, ICollection<Diagnostic> problems)
    {
        var (meetings, files) = (content.Parsed.Meetings, content.Scope.Files);

        // Hosts that do not tell upper case from lower would show the one for the other.
        var taken = new Dictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
        foreach (var meeting in meetings)
        {
            var claim = new Claim(meeting.File, meeting.Date.At);
            if (!taken.TryAdd(meeting.Address, claim))
            {
                var (told, other) = Order(claim, taken[meeting.Address], files);
                problems.Add(Problems.MeetingsMeet(told.At, other.File, meeting.Address));
            }
        }

        foreach (var meeting in meetings)
        {
            foreach (var alias in meeting.Aliases)
            {
                CheckAlias(meeting, alias, taken, content.Scope, problems);
            }
        }
    }

    private static void CheckAlias(
        Meeting meeting,
        Sourced<string> alias,
        Dictionary<string, Claim> taken,
        CheckScope scope,
        ICollection<Diagnostic> problems
    )
    {
        var claim = new Claim(meeting.File, alias.At);
        if (alias.Value.Equals(meeting.Address, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(Problems.AliasToItself(alias.At, alias.Value));
        }
        else if (scope.Routes.IsTaken(alias.Value) || IsBelowMeeting(alias.Value, taken))
        {
            problems.Add(Problems.AliasIsPage(alias.At, alias.Value));
        }
        else if (!taken.TryAdd(alias.Value, claim))
        {
            var (told, other) = Order(claim, taken[alias.Value], scope.Files);
            problems.Add(Problems.AliasTaken(told.At, alias.Value, other.File));
        }
    }

    // A meeting's page has its data, its markdown and its corrections beside it.
    private static bool IsBelowMeeting(string alias, Dictionary<string, Claim> taken) =>
        alias.Split('/') is ["", "referater", var id, _, ..]
        && id.Length > 0
        && taken.ContainsKey($"/referater/{id}/")
        && !alias.Equals($"/referater/{id}/", StringComparison.OrdinalIgnoreCase);

    // The later of two is told, unless only the earlier is asked about.
    private static (Claim Told, Claim Other) Order(Claim later, Claim earlier, IReadOnlySet<string>? files) =>
        files is not null && files.Contains(earlier.File) && !files.Contains(later.File) ? (earlier, later) : (later, earlier);

    /// <summary>Who has an address, and where that is written.</summary>
    private readonly record struct Claim(string File, SourcePosition At);
}
