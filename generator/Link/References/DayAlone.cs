namespace MinutesSite.Link.References;

/// <summary>Days that begin an entry of a list or are a cell of a table: what is around tells whose meetings they are.</summary>
public static class DayAlone
{
    private const int LongestDay = 40;

    /// <summary>What the list says of its entries; null where the text is no entry that begins with its day.</summary>
    public static DayList? ListOf(ItemText part, DateInText first, TitleOfItem title, string own, MarkForums marks)
    {
        if (part.Lead is not { } lead || !IsAtStart(part.Text.Text, first))
        {
            return null;
        }

        var sentence = LastSentence(lead, marks);
        var head = part.ColumnHead.Length > 0 ? LastSentence(part.ColumnHead, marks) : null;
        var forum =
            head is not null && ListedMeetings.ForumOf(head, title.Words, own) is { } ofColumn && ListedMeetings.IsOfMeetings(head)
                ? ofColumn
                : ListedMeetings.ForumOf(sentence, title.Words, own);
        return new(forum, ListedMeetings.YearOf(sentence), LooksBack(sentence) ? Direction.Past : Direction.Future);
    }

    /// <summary>
    /// The text with the other cells of its row, the day first, so that the row reads as a line of a timetable; any other text as it is.
    /// </summary>
    public static (string Text, IReadOnlyList<DateInText> Dates) WithRow(ItemText part, IReadOnlyList<DateInText> dates)
    {
        var text = part.Text.Text;
        if (part.Row.Count == 0 || text.Length > LongestDay || !IsAtStart(text, dates[0]))
        {
            return (text, dates);
        }

        var others = part
            .Row.Where(cell => cell != part.Text && cell.Text.Length > 0 && FindDates.In(cell.Text).Count == 0)
            .Select(cell => cell.Text);
        return (string.Join(": ", others.Prepend(part.ColumnHead).Where(cell => cell.Length > 0).Prepend(text)), dates);
    }

    // "12. marts", "Torsdag den 12. marts".
    private static bool IsAtStart(string text, DateInText date) =>
        date.Start == 0
        || text[..date.Start]
            .Trim()
            .Split(' ')
            .All(word => word.ToLowerInvariant().TrimEnd('.', ',') is var day && (day is "d" or "den" || MeetingNouns.IsWeekday(day)));

    private static Sentence LastSentence(string text, MarkForums marks) =>
        new(text, SplitWords.Of(text, []) is [.., var last] ? marks.In(text, last) : []);

    private static bool LooksBack(Sentence lead) =>
        lead.Any(
            0,
            lead.Count,
            at =>
                Verbs.PointsBack(lead[at].Text)
                || lead[at].Text is "historik" or "tidligere" or "hidtil" or "siden"
                || Verbs.AtMeeting(lead[at].Text) == VerbForm.Past
        );
}

/// <summary>What a list or a table of days says of its entries.</summary>
/// <param name="Forum">The forum whose meetings it enumerates; null where it is of something else.</param>
/// <param name="Year">The year that it is for, where it says so.</param>
/// <param name="Direction">Whether it looks back or ahead.</param>
public sealed record DayList(string? Forum, int? Year, Direction Direction);
