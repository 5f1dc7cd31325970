using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>
/// What a council and its committees decided behind closed doors is published too, as far as confidentiality allows
/// (kommunestyrelsesloven § 8 a): a closed item says at least what it is about.
/// </summary>
internal static class CheckClosedItems
{
    public static void Check(Meeting meeting, Registers registers, ICollection<Diagnostic> problems)
    {
        var forum = registers.Forums.FirstOrDefault(entry => entry.Name.Value == meeting.Forum.Value);
        if (meeting.Publication != Publication.Open || forum?.Type is not (ForumType.Council or ForumType.Committee))
        {
            return;
        }

        foreach (var item in meeting.Items.Where(item => item.Closed is { PublicTitle: null }))
        {
            problems.Add(Problems.ClosedWithoutPublicTitle(item.At, item.Number, forum.Name.Value));
        }
    }
}
