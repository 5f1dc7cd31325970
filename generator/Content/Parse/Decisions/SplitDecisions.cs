using MinutesSite.Model;

namespace MinutesSite.Parse.Decisions;

/// <summary>Parts a section of decisions at the lines in it that name a body and a day.</summary>
public static class SplitDecisions
{
    /// <summary>The decisions of a section; one, without a body, where no line names any.</summary>
    /// <param name="section">The section.</param>
    /// <param name="heading">What its heading says; null for one that is just called Beslutning.</param>
    /// <param name="date">The day of the meeting.</param>
    /// <param name="registers">Knows the names of bodies.</param>
    public static IReadOnlyList<WrittenDecision> Of(Section section, DecisionLabel? heading, DateOnly date, Registers registers)
    {
        var found = new List<WrittenDecision>();
        var blocks = new List<Block>();
        var label = heading;
        var wasSplit = false;
        foreach (var block in section.Blocks)
        {
            if (TextOf(block) is { } text && DecisionLabel.Of(text.Text, date, registers) is { } next && Ends(next, block, text))
            {
                wasSplit = true;
                Close();
                label = next;
                if (next.Rest < text.Text.Length)
                {
                    blocks.Add(new Paragraph(text.From(next.Rest)));
                }
            }
            else if (block is ListBlock list && EachTold(list, date, registers) is { } told)
            {
                wasSplit = true;
                Close();
                label = null;
                found.AddRange(told);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Close();
        return found;

        void Close()
        {
            // "Beslutninger" itself, with nothing before the first body's, is none of them.
            if (label is not null || blocks.Count > 0 || (!wasSplit && found.Count == 0))
            {
                found.Add(
                    new(label?.Body, label?.Date, label?.ItemNumber, wasSplit ? section with { Blocks = blocks.ToArray() } : section)
                );
            }

            blocks.Clear();
        }
    }

    // In a decision a sentence may tell of another body's; only a line of its own, or words with a colon, are a label.
    private static bool Ends(DecisionLabel label, Block block, RichText text) =>
        label is { Body: not null, Date: not null }
        && (block is SubHeading || label.Rest >= text.Text.Length || HasBreak(text.Text, label.Rest));

    private static bool HasBreak(string text, int rest) =>
        text[..rest].TrimEnd(' ', '\u00a0') is var label && (label.EndsWith(':') || label.EndsWith('\n') || char.IsDigit(label[^1]));

    // A list with a decision an entry: "Økonomiudvalget den 3. februar 2026: Anbefales."
    private static List<WrittenDecision>? EachTold(ListBlock list, DateOnly date, Registers registers)
    {
        var told = new List<WrittenDecision>();
        foreach (var entry in list.Entries)
        {
            if (
                entry is not [Paragraph first, ..]
                || DecisionLabel.Of(first.Text.Text, date, registers) is not { Body: not null, Date: not null } label
                || label.Rest >= first.Text.Text.Length
            )
            {
                return null;
            }

            Block[] blocks = [new Paragraph(first.Text.From(label.Rest)), .. entry.Skip(1)];
            told.Add(new(label.Body, label.Date, label.ItemNumber, new("", SectionKind.Other, blocks, default)));
        }

        return told.Count > 0 ? told : null;
    }

    private static RichText? TextOf(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Text,
            SubHeading heading => heading.Text,
            _ => null,
        };
}
