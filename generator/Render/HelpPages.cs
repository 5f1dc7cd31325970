using MinutesSite.Diagnostics;
using MinutesSite.Diagnostics.Guide;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The editors' page of every message that the check can give, made of the messages' own factories.</summary>
internal static class HelpPages
{
    public static IEnumerable<OutputFile> Of(PageRenderer pages)
    {
        yield return pages.Page<HelpPage, HelpView>(
            "/hjaelp/",
            new([.. ProblemGuide.Groups.Select(group => new HelpGroup(group.Heading, [.. group.Examples.Select(Message)]))])
        );
    }

    private static HelpMessage Message(Diagnostic problem) =>
        new(problem.Code, problem.Severity.Danish(), problem.Message, problem.Suggestion);
}
