using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>Finds the mentions of other meetings in an item: in its title and in every section but the list of enclosures.</summary>
/// <param name="names">What the forums are called.</param>
public sealed class FindReferences(ForumNames names)
{
    private const int LongestWords = 90;
    private readonly MarkForums marks = new(names);

    /// <summary>The mentions in reading order, all of them.</summary>
    public IReadOnlyList<FoundReference> In(Meeting meeting, AgendaItem item)
    {
        var texts = ItemTexts.Of(item).Select(part => (part.Section, part.Text, part.IsHeading, Dates: FindDates.In(part.Text.Text))).ToArray();
        if (Array.TrueForAll(texts, part => part.Dates.Count == 0))
        {
            return [];
        }

        var years = new WrittenYears(texts.SelectMany(part => part.Dates));
        var titleForum = TitleForum(meeting, item);
        var titleHasOther = HasOtherMeeting(item.Title.Text);
        var headingHasOther = false;
        var found = new List<FoundReference>();
        foreach (var (section, text, isHeading, dates) in texts)
        {
            headingHasOther = isHeading ? HasOtherMeeting(text.Text) : headingHasOther;
            if (dates.Count > 0)
            {
                var around = new Surroundings(meeting.Forum.Value, titleForum, section?.Kind == SectionKind.Decision, null, titleHasOther || headingHasOther);
                found.AddRange(InText(meeting, section, text, dates, around, years));
            }
        }

        return found;
    }

    private IEnumerable<FoundReference> InText(Meeting meeting, Section? section, RichText text, IReadOnlyList<DateInText> dates, Surroundings around, WrittenYears years)
    {
        var spokenOf = new List<string>();
        foreach (var words in SplitWords.Of(text.Text, dates))
        {
            var sentence = new Sentence(text.Text, ShortBodyNames.Mark(marks.In(text.Text, words), around.OwnForum, spokenOf, around.PreviousSubject));
            spokenOf.AddRange(sentence.Words.Select(word => word.Forum?.Name).OfType<string>());
            foreach (var mention in ReadMentions.In(sentence, around))
            {
                if (Found(meeting, section, text, sentence, mention, years) is { } found)
                {
                    yield return found;
                }
            }

            around = around with
            {
                PreviousSubject = sentence[0].Forum?.Name,
                OtherMeeting = around.OtherMeeting || sentence.Any(0, sentence.Count, at => !sentence.IsForum(at) && (MeetingNouns.IsOtherMeeting(sentence[at].Text) || MeetingNouns.IsOtherBody(sentence[at].Text))),
            };
        }
    }

    private static FoundReference? Found(Meeting meeting, Section? section, RichText text, Sentence sentence, Mention mention, WrittenYears years)
    {
        var direction = mention.IsMoveTarget ? Direction.Future : ReadDirection.Of(sentence, mention.First, mention.DateWord);
        var weekday = sentence.WeekdayBefore(mention.DateWord);
        var written = mention.Date.Year ?? mention.YearOfBreath ?? sentence.YearBefore(mention.DateWord);
        var date = (written ?? years.Of(mention.Date)) is { } year
            ? mention.Date.In(year)
            : WorkOutYear.Of(mention.Date, meeting.Date.Value, direction, weekday);
        if (date is null)
        {
            return null;
        }

        var (start, end) = Extent(sentence, mention);
        return new(text, section, start, end, mention.Forum, date.Value, mention.ItemNumber)
        {
            Shown = mention.IsOneOfMany || end - start > LongestWords ? mention.Date.Start..mention.Date.End : start..end,
            IsMoveTarget = mention.IsMoveTarget,
            LikelyDate = written is not null ? Likely(mention.Date, date.Value, meeting.Date.Value, direction, mention.IsMoveTarget) : null,
        };
    }

    private static (int Start, int End) Extent(Sentence sentence, Mention mention)
    {
        var first = mention.First == mention.DateWord || OtherDayBetween(sentence, mention) ? sentence.DayStart(mention.DateWord) : mention.First;
        var last = sentence[mention.Last + 1].Text == ")" && sentence.Any(first, mention.Last, at => sentence[at].Text == "(") ? mention.Last + 1 : mention.Last;
        var (start, end) = (sentence[first].Start, sentence[last].End);
        return end - start <= LongestWords ? (start, end) : (sentence[sentence.DayStart(mention.DateWord)].Start, mention.Date.End);
    }

    private static bool OtherDayBetween(Sentence sentence, Mention mention)
        => sentence.Any(mention.First, mention.DateWord, at => sentence[at].Date is not null);

    // A meeting that is gone cannot lie ahead, and nothing is moved to a day that is gone.
    private static DateOnly? Likely(DateInText day, DateOnly date, DateOnly meeting, Direction direction, bool isMove)
        => (direction == Direction.Past && date > meeting) || (direction == Direction.Future && isMove && date < meeting.AddMonths(-1))
            ? WorkOutYear.Of(day, meeting, direction, null)
            : null;

    private string? TitleForum(Meeting meeting, AgendaItem item)
    {
        foreach (var words in SplitWords.Of(item.Title.Text, []))
        {
            var sentence = new Sentence(item.Title.Text, marks.In(item.Title.Text, words));
            for (var at = 0; at < sentence.Count; at++)
            {
                if (sentence[at].Forum is { } forum && forum.Name != meeting.Forum.Value
                    && (forum.IsMeeting || MeetingNouns.IsMeeting(sentence[at + 1].Text) || MeetingNouns.IsMeeting(sentence[at + 2].Text) || MeetingNouns.IsMeeting(sentence[at - 2].Text)))
                {
                    return forum.Name;
                }
            }
        }

        return null;
    }

    private bool HasOtherMeeting(string text)
        => SplitWords.Of(text, []).Any(words => marks.In(text, words).Any(word => word.Forum is null && MeetingNouns.IsOtherMeeting(word.Text)));
}
