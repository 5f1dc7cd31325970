using MinutesSite.Check.Minutes;
using MinutesSite.Check.WholeSite;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check;

/// <summary>A rule of one meeting. Rules run on several threads at once: they keep nothing between calls.</summary>
/// <param name="meeting">The meeting.</param>
/// <param name="content">What it is part of.</param>
/// <param name="problems">Where to report.</param>
public delegate void MeetingRule(Meeting meeting, CheckedContent content, ICollection<Diagnostic> problems);

/// <summary>A rule of everything together.</summary>
/// <param name="content">What is checked.</param>
/// <param name="problems">Where to report.</param>
public delegate void ContentRule(CheckedContent content, ICollection<Diagnostic> problems);

/// <summary>
/// The rules of the Check stage, apart from those of a file's text (Source/) and of private data, which no site can leave out.
/// </summary>
/// <param name="Meeting">Rules of one meeting.</param>
/// <param name="Content">Rules of everything together, in the order in which they report.</param>
public sealed record CheckRules(IReadOnlyList<MeetingRule> Meeting, IReadOnlyList<ContentRule> Content)
{
    /// <summary>What holds for every archive.</summary>
    public static CheckRules Default { get; } =
        new(
            [
                (meeting, content, problems) => CheckMeeting.Check(meeting, content.Scope.Today, problems),
                (meeting, content, problems) => CheckClosedItems.Check(meeting, content.Parsed.Registers, problems),
                CheckLinks.Check,
            ],
            [
                CheckAddresses.Check,
                (content, problems) =>
                    CheckForumNames.Check(content.Parsed.Meetings, content.Parsed.Registers, content.Scope.Files, problems),
                (content, problems) => CheckColour.Check(content.Parsed.Site, problems),
                (content, problems) => CheckTopics.CheckNames(content.Chosen, content.Parsed.Registers, problems),
                (content, problems) => CheckPersonNames.Check(content.Parsed.Meetings, content.Chosen, content.Parsed.Registers, problems),
                (content, problems) => CheckReferences.Check(content.Parsed.Meetings, content.Chosen, content.Parsed.Registers, problems),
                TopicRegister,
                CheckOldAddresses.Check,
                CheckWindowsNames.Check,
            ]
        );

    /// <summary>These rules and one more of each meeting.</summary>
    public CheckRules With(MeetingRule rule) => this with { Meeting = [.. Meeting, rule] };

    /// <summary>These rules and one more of everything together.</summary>
    public CheckRules With(ContentRule rule) => this with { Content = [.. Content, rule] };

    private static void TopicRegister(CheckedContent content, ICollection<Diagnostic> problems)
    {
        if (content.Scope.Files is null)
        {
            CheckTopics.CheckRegister(content.Parsed.Meetings, content.Parsed.Registers, problems);
        }
    }
}
