using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>Finds the mentions of other meetings in an item: in its title and in every section but the list of enclosures.</summary>
/// <param name="names">What the forums are called.</param>
public sealed class FindReferences(ForumNames names)
{
    private readonly MarkForums marks = new(names);

    /// <summary>The mentions in reading order, all of them.</summary>
    public IReadOnlyList<FoundReference> In(Meeting meeting, AgendaItem item)
    {
        var texts = ItemTexts.Of(item).Select(part => (Part: part, Dates: FindDates.In(part.Text.Text))).ToArray();
        if (Array.TrueForAll(texts, text => text.Dates.Count == 0))
        {
            return [];
        }

        var title = TitleOfItem.Read(item.Title.Text, meeting.Forum.Value, marks);
        var years = new WrittenYears(texts.SelectMany(text => text.Dates));
        var headingHasOther = false;
        var spokenOf = new List<string>();
        var found = new List<FoundReference>();
        foreach (var (part, dates) in texts)
        {
            headingHasOther = part.IsHeading ? HasOtherMeeting(part.Text.Text) : headingHasOther;
            if (dates.Count > 0)
            {
                var around = new Surroundings(
                    meeting.Forum.Value,
                    title.Forum,
                    part.Section?.Kind == SectionKind.Decision,
                    null,
                    title.HasOtherMeeting || headingHasOther
                )
                {
                    SpokenOf = spokenOf,
                    List = DayAlone.ListOf(part, dates[0], title, meeting.Forum.Value, marks),
                };
                var (text, textDates) = DayAlone.WithRow(part, dates);
                (Sentence? Sentence, int? Breath, DateOnly? Date) last = default;
                var directions = new Dictionary<Mention, Direction>(ReferenceEqualityComparer.Instance);
                foreach (var (sentence, mention) in Mentions(text, textDates, around, spokenOf))
                {
                    var earlier = last.Sentence == sentence && last.Breath == mention.Breath ? last.Date : null;
                    if (
                        PlaceMention.In(
                            part,
                            meeting.Date.Value,
                            sentence,
                            mention,
                            years,
                            around.List?.Year ?? title.YearOfPlan,
                            earlier,
                            around.List?.Direction,
                            directions
                        ) is
                        { } placed
                    )
                    {
                        found.Add(placed);
                        last = (sentence, mention.Breath, placed.Date);
                    }
                }
            }
        }

        return found;
    }

    private List<(Sentence Sentence, Mention Mention)> Mentions(
        string text,
        IReadOnlyList<DateInText> dates,
        Surroundings around,
        List<string> itemSpokenOf
    )
    {
        var found = new List<(Sentence, Mention)>();
        var spokenOf = new List<string>();
        foreach (var words in SplitWords.Of(text, dates))
        {
            var sentence = new Sentence(
                text,
                ShortBodyNames.Mark(marks.In(text, words), around.OwnForum, spokenOf, itemSpokenOf, around.PreviousSubject)
            );
            var named = sentence.Words.Select(word => word.Forum?.Name).OfType<string>().ToArray();
            spokenOf.AddRange(named);
            itemSpokenOf.AddRange(named);
            found.AddRange(ReadMentions.In(sentence, around).Select(mention => (sentence, mention)));
            around = around with
            {
                PreviousSubject = sentence[0].Forum?.Name ?? ReportFrom.Find(sentence),
                OtherMeeting =
                    around.OtherMeeting
                    || sentence.Any(
                        0,
                        sentence.Count,
                        at =>
                            !sentence.IsForum(at)
                            && (MeetingNouns.IsOtherMeeting(sentence[at].Text) || MeetingNouns.IsOtherBody(sentence[at].Text))
                    ),
            };
        }

        return found;
    }

    private bool HasOtherMeeting(string text) =>
        SplitWords
            .Of(text, [])
            .Any(words => marks.In(text, words).Any(word => word.Forum is null && MeetingNouns.IsOtherMeeting(word.Text)));
}
