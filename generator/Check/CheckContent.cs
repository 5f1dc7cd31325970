using MinutesSite.Diagnostics;
using MinutesSite.Parse;

namespace MinutesSite.Check;

/// <summary>The Check stage: what an editor should know that no single earlier stage could see.</summary>
/// <remarks>A new rule: a factory in Diagnostics/, the rule here or in a file of its own beside this, a case in tests/…/Specs/Check.</remarks>
public static class CheckContent
{
    /// <summary>Checks everything.</summary>
    /// <param name="content">What was parsed.</param>
    public static IReadOnlyList<Diagnostic> Check(ParsedContent content)
    {
        var problems = new List<Diagnostic>();
        foreach (var meeting in content.Meetings)
        {
            CheckMeeting.Check(meeting, problems);
        }

        CheckAddresses.Check(content.Meetings, problems);
        return problems;
    }
}
