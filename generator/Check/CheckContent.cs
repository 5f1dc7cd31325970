using MinutesSite.Check.Minutes;
using MinutesSite.Check.WholeSite;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check;

/// <summary>The Check stage: what an editor should know that no single earlier stage could see.</summary>
/// <remarks>
/// A new rule: a factory in Diagnostics/, the rule in a file of its own (Source/ on a file's text, Minutes/ on one meeting, WholeSite/
/// on all of them), a case in tests/…/Specs/Check.
/// </remarks>
public static class CheckContent
{
    private const string FileNameDiffers = "filnavn-afviger";

    /// <summary>Checks everything, or a few files among all.</summary>
    /// <param name="content">What was parsed.</param>
    /// <param name="scope">Which day it is, and which files are asked about.</param>
    public static IReadOnlyList<Diagnostic> Check(ParsedContent content, CheckScope scope)
    {
        var chosen = scope.Files is { } files ? [.. content.Meetings.Where(meeting => files.Contains(meeting.File))] : content.Meetings;
        var addresses = SiteAddresses.Of(content, isWhole: scope.Files is null);
        var found = new List<Diagnostic>[chosen.Count];
        Parallel.For(0, chosen.Count, i =>
        {
            found[i] = [];
            CheckMeeting.Check(chosen[i], scope.Today, found[i]);
            CheckClosedItems.Check(chosen[i], content.Registers, found[i]);
            foreach (var item in chosen[i].Items)
            {
                CheckLinks.Check(chosen[i], item, addresses, found[i]);
            }
        });

        List<Diagnostic> problems = [.. found.SelectMany(some => some)];
        CheckAddresses.Check(content.Meetings, scope.Files, problems);
        CheckForumNames.Check(content.Meetings, content.Registers, scope.Files, problems);
        CheckColour.Check(content.Site, problems);
        CheckTopics.CheckNames(chosen, content.Registers, problems);
        CheckPersonNames.Check(content.Meetings, chosen, content.Registers, problems);
        CheckReferences.Check(content.Meetings, chosen, content.Registers, problems);
        if (scope.Files is null)
        {
            CheckTopics.CheckRegister(content.Meetings, content.Registers, problems);
        }

        return WithoutConsequences(problems, content.Meetings);
    }

    // A wrong date or forum is also a file name that differs; what to mend is said once.
    private static List<Diagnostic> WithoutConsequences(List<Diagnostic> problems, IReadOnlyList<Meeting> meetings)
    {
        if (!problems.Exists(problem => problem.Code == FileNameDiffers))
        {
            return problems;
        }

        var told = problems.Where(problem => problem.Code is "møde-i-fremtiden" or "forum-ligner").Select(problem => problem.At.File)
            .Concat(meetings.GroupBy(meeting => meeting.Address).Where(same => same.Count() > 1).SelectMany(same => same).Select(meeting => meeting.File))
            .ToHashSet(StringComparer.Ordinal);
        return [.. problems.Where(problem => problem.Code != FileNameDiffers || !told.Contains(problem.At.File))];
    }
}

/// <summary>What a check is asked.</summary>
/// <param name="Today">The day after which a meeting is in the future.</param>
/// <param name="Files">
/// The files asked about, as messages show them; null for all. Of other minutes only the front matter is read then, and rules that need
/// every meeting's text are left to the check of all.
/// </param>
public sealed record CheckScope(DateOnly Today, IReadOnlySet<string>? Files = null);
