using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The blocks from one group's heading to the next: what stands before the first heading is a group without one.</summary>
/// <param name="Start">The index of its heading; -1 where it has none.</param>
/// <param name="End">The index after its last block.</param>
/// <param name="IsClosed">Whether its heading closes the items below it.</param>
public sealed record ItemGroup(int Start, int End, bool IsClosed)
{
    /// <summary>Whether it has a heading.</summary>
    public bool HasHeading => Start >= 0;

    /// <summary>The groups in order; a single one where no heading parts the items.</summary>
    public static IReadOnlyList<ItemGroup> In(IReadOnlyList<SourceBlock> blocks, TableOfContents contents)
    {
        var groups = new List<ItemGroup> { new(-1, blocks.Count, false) };
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!contents.Holds(i) && (GroupHeading.Closes(blocks[i]) ?? (ClosesNext(blocks, i) ? true : null)) is { } closes)
            {
                if (IsFieldOfTitle(blocks, i))
                {
                    continue;
                }

                // "Forhandling om jord –" / "LUKKET": what stands right above the word is the title that it closes.
                var start = closes && IsRightBelowTitle(blocks, i) ? i - 1 : i;
                groups[^1] = groups[^1] with { End = start };
                groups.Add(new(start, blocks.Count, closes));
            }
        }

        return groups;
    }

    // One word below a numbered title, with no line between: the item's own field.
    private static bool IsFieldOfTitle(IReadOnlyList<SourceBlock> blocks, int at) =>
        IsRightBelowTitle(blocks, at) && ItemHeading.Of(blocks[at - 1]) is not null;

    private static bool IsRightBelowTitle(IReadOnlyList<SourceBlock> blocks, int at) =>
        at > 0
        && blocks[at] is { BeginsParagraph: false, HeadingLevel: 0 }
        && !blocks[at].Plain.Trim().Contains(' ', StringComparison.Ordinal)
        && blocks[at - 1] is { BeginsParagraph: true, Cells: null, Plain.Length: < 200 }
        && blocks[at - 1].Plain[^1] is not ('.' or ':' or ';');

    // "Lukket punkt" below a title is that item's own field; behind an item's text and before the next one's title it is no field of the
    // one above. Where it ends cannot be told: all up to the next group are closed.
    private static bool ClosesNext(IReadOnlyList<SourceBlock> blocks, int at) =>
        at > 0
        && at + 1 < blocks.Count
        && GroupHeading.IsOneClosed(blocks[at])
        && ItemHeading.Of(blocks[at - 1]) is null
        && ItemHeading.Of(blocks[at + 1]) is { Title.Text.Length: > 0 };

    /// <summary>Whether a block is in the group.</summary>
    public bool Holds(int index) => index > Start && index < End;
}
