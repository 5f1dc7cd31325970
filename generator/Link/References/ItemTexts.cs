using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>The texts of an item that speak: not its list of enclosures, whose names are those of documents.</summary>
public static class ItemTexts
{
    /// <summary>The title, then each text of each section, in reading order.</summary>
    public static IEnumerable<(Section? Section, RichText Text, bool IsHeading)> Of(AgendaItem item)
    {
        yield return (null, item.Title, false);
        foreach (var section in item.Sections)
        {
            if (section.Kind == SectionKind.Attachments || section.HasNothingToNote)
            {
                continue;
            }

            foreach (var block in section.Blocks)
            {
                foreach (var text in BlockText.Texts([block]))
                {
                    yield return (section, text, block is SubHeading);
                }
            }
        }
    }
}
