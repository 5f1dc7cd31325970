using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Check;

/// <summary>The Check stage: what an editor should know that no single earlier stage could see.</summary>
/// <remarks>
/// A new rule: a factory in Diagnostics/, the rule in a file of its own (Source/ on a file's text, Minutes/ on one meeting, WholeSite/
/// on all of them), its line in <see cref="CheckRules.Default"/>, a case in tests/…/Specs/Check.
/// </remarks>
public static class CheckContent
{
    private const string FileNameDiffers = "filnavn-afviger";

    /// <summary>Checks everything, or a few files among all.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="scope">Which day it is, and which files are asked about.</param>
    /// <param name="rules">The rules; null for those that every archive has.</param>
    public static IReadOnlyList<Diagnostic> Check(ParsedContent parsed, CheckScope scope, CheckRules? rules = null)
    {
        var chosen = rules ?? CheckRules.Default;
        var content = new CheckedContent(parsed, scope);
        var found = new List<Diagnostic>[content.Chosen.Count];
        Parallel.For(
            0,
            found.Length,
            i => found[i] = FaultPlace.Of(content.Chosen[i].File, () => CheckMeeting(content.Chosen[i], content, chosen))
        );

        List<Diagnostic> problems = [.. found.SelectMany(some => some)];
        foreach (var rule in chosen.Content)
        {
            rule(content, problems);
        }

        return WithoutConsequences(problems, parsed.Meetings);
    }

    private static List<Diagnostic> CheckMeeting(Meeting meeting, CheckedContent content, CheckRules rules)
    {
        var found = new List<Diagnostic>();
        foreach (var rule in rules.Meeting)
        {
            rule(meeting, content, found);
        }

        return found;
    }

    // A wrong date or forum is also a file name that differs; what to mend is said once.
    private static List<Diagnostic> WithoutConsequences(List<Diagnostic> problems, IReadOnlyList<Meeting> meetings)
    {
        if (!problems.Exists(problem => problem.Code == FileNameDiffers))
        {
            return problems;
        }

        var told = problems
            .Where(problem => problem.Code is "møde-i-fremtiden" or "forum-ligner")
            .Select(problem => problem.At.File)
            .Concat(
                meetings
                    .GroupBy(meeting => meeting.Address)
                    .Where(same => same.Count() > 1)
                    .SelectMany(same => same)
                    .Select(meeting => meeting.File)
            )
            .ToHashSet(StringComparer.Ordinal);
        return [.. problems.Where(problem => problem.Code != FileNameDiffers || !told.Contains(problem.At.File))];
    }
}
