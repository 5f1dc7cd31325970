using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>A heading that stands twice, one below the other, as a bookmark and as a title: the second is the item's.</summary>
public static class RepeatedHeadings
{
    /// <summary>The blocks without the first of each two.</summary>
    public static IReadOnlyList<SourceBlock> WithoutFirst(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (
                i + 1 < blocks.Count
                && ItemHeading.Of(blocks[i]) is { Title.Text.Length: > 0 } first
                && ItemHeading.Of(blocks[i + 1]) is { } second
                && first.Number == second.Number
                && TableOfContents.TitleKey(first.Title.Text) == TableOfContents.TitleKey(second.Title.Text)
            )
            {
                ledger.LeaveOut(blocks[i].Lines, "overskriften står to gange");
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }
}
