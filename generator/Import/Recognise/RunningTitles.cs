using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The minutes' own title where it comes again, word for word: the running head of pages that the text no longer shows.</summary>
public static class RunningTitles
{
    /// <summary>The blocks, repetitions of the title marked as left out.</summary>
    public static IEnumerable<SourceBlock> Marked(IReadOnlyList<SourceBlock> blocks)
    {
        string? title = null;
        var isHead = true;
        foreach (var block in blocks)
        {
            isHead =
                isHead
                && !ItemHeading.IsExplicit(block.Plain)
                && SectionNames.KindOf(block.Plain) is null
                && DecisionHeading.Of(block.Plain) is not { SaysDecision: true }
                && (ItemHeading.Of(block) is not { } item || item.IsBare);
            if (
                title is null
                && isHead
                && block.LeftOutBecause is null
                && block.Plain.Length is > 8 and < 150
                && block.Cells is null
                && block.Marker is null
                && (DanishDates.In(block.Plain).Any() || block.HeadingLevel == 1)
                && HeadLabel.StartOf(block.Plain) is null
                && ItemHeading.Of(block) is null
            )
            {
                title = block.Plain;
                yield return block;
                continue;
            }

            // Where the title is also what a decision of that day is headed with, only one at a page's head is the title.
            yield return title is not null && block.Plain == title && (block.BeginsPage || DecisionHeading.Of(title) is null)
                ? block with
                {
                    LeftOutBecause = PageFurniture.RunningHeadReason,
                }
                : block;
        }
    }
}
