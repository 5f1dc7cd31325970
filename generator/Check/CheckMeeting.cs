using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check;

/// <summary>Rules that need one meeting and nothing else.</summary>
public static class CheckMeeting
{
    /// <summary>The rules, in the order of their messages' places in a file.</summary>
    private static readonly Action<Meeting, ICollection<Diagnostic>>[] Rules =
    [
        FileName, HasItems, ItemNumbers, ItemsSaySomething,
    ];

    /// <summary>Checks one meeting by every rule.</summary>
    public static void Check(Meeting meeting, ICollection<Diagnostic> problems)
    {
        foreach (var rule in Rules)
        {
            rule(meeting, problems);
        }
    }

    private static void FileName(Meeting meeting, ICollection<Diagnostic> problems)
    {
        var expected = meeting.Id + ".md";
        if (Path.GetFileName(meeting.File) != expected)
        {
            problems.Add(Problems.FileNameDiffers(SourcePosition.StartOf(meeting.File), expected));
        }
    }

    private static void HasItems(Meeting meeting, ICollection<Diagnostic> problems)
    {
        if (meeting is { Publication: Publication.Open, Items: [] })
        {
            problems.Add(Problems.MeetingWithoutItems(SourcePosition.StartOf(meeting.File)));
        }
    }

    private static void ItemNumbers(Meeting meeting, ICollection<Diagnostic> problems)
    {
        var first = new Dictionary<int, int>();
        var expected = 1;
        foreach (var item in meeting.Items)
        {
            if (!first.TryAdd(item.Number, item.At.Line))
            {
                problems.Add(Problems.ItemNumberTwice(item.At, item.Number, first[item.Number]));
                continue;
            }

            if (item.Number != expected)
            {
                problems.Add(Problems.ItemNumberGap(item.At, item.Number, expected));
            }

            expected = item.Number + 1;
        }
    }

    private static void ItemsSaySomething(Meeting meeting, ICollection<Diagnostic> problems)
    {
        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            if (item.Title.Text.Length == 0)
            {
                problems.Add(Problems.ItemUntitled(item.At, item.Number));
            }

            if (item.Sections.All(section => section.Blocks.Count == 0) && item.DurationMinutes is null)
            {
                problems.Add(Problems.ItemEmpty(item.At, item.Number));
            }
        }
    }
}
