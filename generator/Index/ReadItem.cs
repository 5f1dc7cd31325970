using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// What an item is found by: its own words, and what it shares with the others of its meeting. Standard headings and "Intet at bemærke" are
/// not content and are left out.
/// </summary>
internal static class ReadItem
{
    /// <summary>Reads what an item alone is found by, always in the same order; <see cref="MeetingInto"/> has the rest.</summary>
    /// <param name="sink">Takes the words and terms.</param>
    /// <param name="item">The item.</param>
    /// <param name="date">The day of its meeting.</param>
    public static void Into(ITermSink sink, ArchivedItem item, DateOnly date)
    {
        ReadText.Into(sink, item.Item.Title.Text, Field.Title, date);
        foreach (var topic in item.Topics)
        {
            ReadText.Into(sink, topic.Name, Field.Topics, date);
        }

        foreach (var (text, field) in Texts(item.Item))
        {
            ReadText.Into(sink, text, field, date);
        }

        foreach (var person in item.PeopleNamed)
        {
            ReadText.Into(sink, person.Name, Field.PeopleNamed, date);
        }

        if (item.Outcome is { } outcome && outcome != Outcome.Other)
        {
            ReadText.Into(sink, outcome.Danish(), Field.Outcome, date);
        }

        foreach (var term in item.Item.CaseNumber is { } number ? SpecialTerms.OfCase(number.Value) : [])
        {
            sink.Term(term, Field.CaseNumber);
        }
    }

    /// <summary>Reads what each item of a meeting is found by: who took part, the forum, the day.</summary>
    public static void MeetingInto(ITermSink sink, ArchivedMeeting meeting, IReadOnlyList<string> forumAbbreviations)
    {
        foreach (var attendance in meeting.Participants)
        {
            ReadText.Into(sink, attendance.Participant.Name, Field.Participants, meeting.Date);
        }

        ReadText.Into(sink, meeting.Forum.Name, Field.Forum, meeting.Date);
        foreach (var abbreviation in forumAbbreviations)
        {
            ReadText.Into(sink, abbreviation, Field.Forum, meeting.Date);
        }

        foreach (var term in SpecialTerms.OfMeeting(meeting.Date))
        {
            sink.Term(term, Field.Date);
        }
    }

    /// <summary>The texts of an item's sections with the field that each counts as.</summary>
    private static IEnumerable<(string Text, Field Field)> Texts(AgendaItem item)
    {
        foreach (var section in item.Sections)
        {
            if (section.HasNothingToNote)
            {
                continue;
            }

            if (section.Kind == SectionKind.Recommendation && item.Recommendation is { } recommendation)
            {
                foreach (var text in RecommendationTexts.Of(section, recommendation))
                {
                    yield return (text, Field.Body);
                }

                continue;
            }

            var field = section.Kind switch
            {
                SectionKind.Decision => Field.Decision,
                SectionKind.Summary => Field.Summary,
                SectionKind.Attachments => Field.Attachments,
                _ => Field.Body,
            };
            foreach (var block in section.Blocks)
            {
                var blockField = block is SubHeading && field == Field.Body ? Field.SubHeading : field;
                foreach (var text in BlockText.Texts([block]))
                {
                    yield return (text.Text, blockField);
                }
            }
        }

        if (item.SectionOf(SectionKind.Attachments) is null)
        {
            foreach (var attachment in item.Attachments)
            {
                yield return (attachment.Title, Field.Attachments);
            }
        }
    }
}
