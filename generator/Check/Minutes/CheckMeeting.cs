using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>Rules that need one meeting and nothing else.</summary>
internal static class CheckMeeting
{
    // Many bodies number their items through the year; a meeting that begins with item 2 has rather lost its first.
    private const int FirstOfNumbersThroughTheYear = 3;

    private static readonly Action<Meeting, ICollection<Diagnostic>>[] MeetingRules =
    [
        FileName,
        HasItems,
        ItemNumbers,
        ItemsSaySomething,
        CheckNames.Check,
        CheckParticipants.Check,
    ];

    private static readonly Action<Meeting, AgendaItem, ICollection<Diagnostic>>[] ItemRules =
    [
        CheckHeadings.Check,
        CheckParagraphs.Check,
        CheckParagraphs.Attachments,
        CheckCaseNumbers.Check,
    ];

    /// <summary>Checks one meeting by every rule.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="today">What counts as the future.</param>
    /// <param name="problems">Where to report.</param>
    public static void Check(Meeting meeting, DateOnly today, ICollection<Diagnostic> problems)
    {
        if (meeting.Date.Value > today && meeting is { IsDraft: false, Status: MeetingStatus.Minutes })
        {
            problems.Add(Problems.MeetingInFuture(meeting.Date.At, meeting.Date.Value));
        }

        foreach (var rule in MeetingRules)
        {
            rule(meeting, problems);
        }

        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            foreach (var rule in ItemRules)
            {
                rule(meeting, item, problems);
            }

            CheckDates.Check(meeting, item.Title, problems);
            CheckPlaceholders.Check(meeting, item.Title, problems);
            foreach (var text in BlockText.Texts(item.Sections.SelectMany(section => section.Blocks)))
            {
                CheckDates.Check(meeting, text, problems);
                CheckLeftovers.Check(meeting, text, problems);
                CheckPlaceholders.Check(meeting, text, problems);
            }
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
        var expected = meeting.Items is [{ Number: >= FirstOfNumbersThroughTheYear }, ..] ? meeting.Items[0].Number : 1;
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
            if (
                meeting.Status == MeetingStatus.Minutes
                && item.Sections.All(section => section.Blocks.Count == 0)
                && item.DurationMinutes is null
            )
            {
                problems.Add(Problems.ItemEmpty(item.At, item.Number));
            }
        }
    }
}
