using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// m{n}.bin: the texts of a meeting's items, for excerpts and to check phrases, as JSON: an array an item, in order, of its texts:
/// title, decision, summary, the other sections, attachments. A section that has nothing to note is left out.
/// </summary>
internal static class TextPacks
{
    public static byte[] Of(ArchivedMeeting meeting)
        => Deflated.OfJson(meeting.Items.Where(item => !item.Item.IsClosed).Select(item => Texts(item.Item)).ToArray());

    /// <summary>An item's texts; the recommendation without who recommends.</summary>
    public static string[] Texts(AgendaItem item)
    {
        var sections = item.Sections.Where(section => !section.HasNothingToNote).OrderBy(section => section.Kind switch
        {
            SectionKind.Decision => 0,
            SectionKind.Summary => 1,
            SectionKind.Recommendation => 3,
            SectionKind.Attachments => 4,
            _ => 2,
        });
        return [item.Title.Text, .. sections.Select(section => TextOf(section, item)).Where(text => text.Length > 0)];
    }

    /// <summary>What <see cref="Texts"/> is made of, without joining it: two items with the same have the same texts.</summary>
    public static IEnumerable<string> Sources(AgendaItem item)
    {
        yield return item.Title.Text;
        foreach (var section in item.Sections)
        {
            yield return section.Heading;
            foreach (var text in BlockText.Texts(section.Blocks))
            {
                yield return text.Text;
            }
        }
    }

    private static string TextOf(Section section, AgendaItem item)
        => section.Kind == SectionKind.Recommendation && item.Recommendation is { } recommendation
            ? string.Join('\n', RecommendationTexts.Of(section, recommendation))
            : section.PlainText;
}
