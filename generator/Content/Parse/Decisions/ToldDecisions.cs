using MinutesSite.Model;

namespace MinutesSite.Parse.Decisions;

/// <summary>Decisions of earlier meetings that an account of the case repeats.</summary>
public static class ToldDecisions
{
    /// <summary>
    /// Those below a line of its own that begins with "Beslutning" ("Beslutning i Økonomiudvalget den 3. februar 2026"), to the next such
    /// line or heading, and those on one line with their body and day ("Økonomiudvalget den 3. februar 2026: Anbefales.").
    /// </summary>
    public static IEnumerable<WrittenDecision> In(Section section, DateOnly date, Registers registers)
    {
        var found = new List<WrittenDecision>();
        DecisionLabel? open = null;
        var blocks = new List<Block>();
        foreach (var block in section.Blocks.SelectMany(Parts))
        {
            var text = block switch
            {
                Paragraph paragraph => paragraph.Text,
                SubHeading heading => heading.Text,
                _ => null,
            };
            var label = text is null ? null : DecisionLabel.Of(text.Text, date, registers);
            if (label is { Body: not null, Date: not null } && text is not null)
            {
                Close();
                if (label.Rest < text.Text.Length)
                {
                    if (EndsWithColon(text.Text, label.Rest))
                    {
                        found.Add(
                            new(
                                label.Body,
                                label.Date,
                                label.ItemNumber,
                                new("", SectionKind.Other, [new Paragraph(text.From(label.Rest))], section.At)
                            )
                            {
                                IsRetold = true,
                            }
                        );
                    }
                }
                else
                {
                    open = label;
                }
            }
            else if (block is SubHeading)
            {
                Close();
            }
            else if (open is not null)
            {
                blocks.Add(block);
            }
        }

        Close();
        return found;

        void Close()
        {
            if (open is not null && blocks.Count > 0)
            {
                found.Add(
                    new(open.Body, open.Date, open.ItemNumber, new("", SectionKind.Other, blocks.ToArray(), section.At))
                    {
                        IsRetold = !open.NamesDecision,
                    }
                );
            }

            open = null;
            blocks.Clear();
        }
    }

    // A list is its entries' first lines: minutes list the decisions of earlier meetings so.
    private static IEnumerable<Block> Parts(Block block) =>
        block is ListBlock list ? list.Entries.Where(entry => entry.Count > 0).Select(entry => entry[0]) : [block];

    private static bool EndsWithColon(string text, int rest) => text[..rest].TrimEnd(' ', '\u00a0', '\n').EndsWith(':');
}
