using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>
/// The texts of an item that speak: its sections with their headings, not its list of enclosures, whose names are those of documents.
/// </summary>
public static class ItemTexts
{
    /// <summary>The title, then each section's heading, where it may name a day, and its texts, in reading order.</summary>
    public static IEnumerable<ItemText> Of(AgendaItem item) =>
        item
            .Sections.Where(section => section.Kind != SectionKind.Attachments && !section.HasNothingToNote)
            .SelectMany(section => Heading(section).Concat(Of(section, section.Blocks, section.Heading)))
            .Prepend(new ItemText(null, item.Title, IsHeading: false));

    // "Beslutning i Økonomiudvalget den 18. juni 2025".
    private static IEnumerable<ItemText> Heading(Section section) =>
        section.Heading.Any(char.IsAsciiDigit)
            ? [new(section, new(section.Heading, [], new SourceAnchor(0, section.At.Line, section.At.Column)), IsHeading: false)]
            : [];

    private static IEnumerable<ItemText> Of(Section section, IEnumerable<Block> blocks, string lead)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    foreach (var text in list.Entries.SelectMany(entry => OfEntry(section, entry, lead)))
                    {
                        yield return text;
                    }

                    break;
                case Table table:
                    foreach (var cell in OfTable(section, table, lead))
                    {
                        yield return cell;
                    }

                    break;
                case Quotation quotation:
                    foreach (var text in Of(section, quotation.Blocks, lead))
                    {
                        yield return text;
                    }

                    break;
                default:
                    foreach (var text in BlockText.Texts([block]))
                    {
                        lead = text.Text;
                        yield return new(section, text, block is SubHeading);
                    }

                    break;
            }
        }
    }

    // What leads to the list leads to the first text of each entry, and that to the lists within.
    private static IEnumerable<ItemText> OfEntry(Section section, IReadOnlyList<Block> entry, string lead) =>
        entry is [Paragraph first, ..]
            ? Of(section, entry.Skip(1), first.Text.Text).Prepend(new ItemText(section, first.Text, IsHeading: false) { Lead = lead })
            : Of(section, entry, lead);

    private static IEnumerable<ItemText> OfTable(Section section, Table table, string lead) =>
        table
            .Header.Select(head => new ItemText(section, head, IsHeading: false))
            .Concat(
                table.Rows.SelectMany(row =>
                    row.Select(
                        (cell, column) =>
                            new ItemText(section, cell, IsHeading: false)
                            {
                                Lead = lead,
                                Row = row,
                                ColumnHead = table.Header[column].Text,
                            }
                    )
                )
            );
}
