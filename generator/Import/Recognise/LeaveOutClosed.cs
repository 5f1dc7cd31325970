using System.Globalization;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The account of what is closed: which lines are not written, and what an editor should know of it.</summary>
public static class LeaveOutClosed
{
    /// <summary>Leaves out the closed items, the groups' headings, and what stands in a closed group and in no item.</summary>
    /// <returns>The lines of open groups that stand in no item, as comments of the front matter.</returns>
    /// <param name="blocks">All blocks.</param>
    /// <param name="items">All items.</param>
    /// <param name="groups">The groups that they stand in.</param>
    /// <param name="ledger">The account.</param>
    /// <param name="placeWord">What a place is called.</param>
    /// <param name="writesClosed">Whether the closed items are written all the same.</param>
    public static IReadOnlyList<Unplaced> Of(
        IReadOnlyList<SourceBlock> blocks,
        IReadOnlyList<FoundItem> items,
        IReadOnlyList<ItemGroup> groups,
        Ledger ledger,
        string placeWord,
        bool writesClosed
    )
    {
        foreach (var item in items.Where(item => item.IsClosed && !writesClosed))
        {
            LeaveOut(blocks, item.Start, item.End, ledger);
        }

        foreach (var item in items.Where(item => item.IsRenumbered))
        {
            ledger.Renumber(blocks[item.Start].Lines);
            ledger.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{placeWord} {blocks[item.Start].Line}: numrene begynder forfra under en ny overskrift; punktet har fået "
                        + $"nummer {item.Number}."
                )
            );
        }

        var comments = new List<Unplaced>();
        var first = items.Min(item => item.Start);
        foreach (var group in groups.Where(group => group.Start > first))
        {
            var begins = items.Where(item => group.Holds(item.Start)).Select(item => item.Start).DefaultIfEmpty(group.End).Min();
            if (group.IsClosed)
            {
                LeaveOut(blocks, group.Start, begins, ledger);
                NoteLoose(blocks, group, begins, ledger, placeWord);
                continue;
            }

            ledger.LeaveOut(blocks[group.Start].Lines, "overskrift over åbne punkter");
            foreach (var block in blocks.Skip(group.Start + 1).Take(begins - group.Start - 1))
            {
                ledger.KeepAside(block.Lines);
                comments.Add(
                    new(
                        block.Lines,
                        TextSource
                            .Collapsed(
                                block.Cells is { } cells
                                    ? string.Join(", ", cells.Select(cell => cell.Text))
                                    : block.Marker + " " + block.Plain
                            )
                            .Trim()
                    )
                );
            }
        }

        return comments;
    }

    /// <summary>Says where words stand in a closed group and in no item.</summary>
    public static void NoteLoose(IReadOnlyList<SourceBlock> blocks, ItemGroup group, int begins, Ledger ledger, string placeWord)
    {
        if (begins == group.End)
        {
            ledger.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{placeWord} {blocks[group.Start].Line}: under overskriften over det lukkede er der ingen punkter at kende; alt under "
                        + $"den regnes for lukket og er ikke skrevet."
                )
            );
        }
        else if (begins > group.Start + 1)
        {
            ledger.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{placeWord} {blocks[group.Start + 1].Line}: står under overskriften over det lukkede, men i intet punkt; det regnes "
                        + $"for lukket og er ikke skrevet."
                )
            );
        }
    }

    private static void LeaveOut(IReadOnlyList<SourceBlock> blocks, int from, int end, Ledger ledger) =>
        ledger.LeaveOut(blocks.Skip(from).Take(end - from).SelectMany(block => block.Lines), ClosedItem.Reason);
}
