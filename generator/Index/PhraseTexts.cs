using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>The texts of an item that phrases are found in, as its meeting's index.json has them.</summary>
internal static class PhraseTexts
{
    /// <summary>The title, the sections in order, and attachments that have no section.</summary>
    public static IEnumerable<string> Of(AgendaItem item)
    {
        yield return item.Title.Text;
        foreach (var section in item.Sections)
        {
            yield return section.PlainText;
        }

        foreach (var attachment in item.SectionOf(SectionKind.Attachments) is null ? item.Attachments : [])
        {
            yield return attachment.Title;
        }
    }
}
