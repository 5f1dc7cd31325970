using System.Collections.Frozen;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Section names that one body has of its own: short lines that stand by themselves, with text below, in several items of the same file in
/// the same words. Minutes whose sections are real headings say themselves what is one.
/// </summary>
public static class OwnSections
{
    private const int Longest = 45;
    private const int Least = 2;

    /// <summary>The names, by their key.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<SourceBlock> blocks, IReadOnlyList<FoundItem> items)
    {
        if (items.Any(item => FindSections.HasHeadings(blocks, item)))
        {
            return FrozenSet<string>.Empty;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !item.IsClosed))
        {
            foreach (
                var key in Enumerable
                    .Range(item.BodyStart, Math.Max(0, item.End - item.BodyStart))
                    .Where(i => MayBe(blocks, i, item))
                    .Select(i => TableOfContents.Key(blocks[i].Plain))
                    .Distinct()
            )
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var open = items.Count(item => !item.IsClosed);
        return counts
            .Where(name => name.Value >= Least && name.Value * 2 >= open)
            .Select(name => name.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool MayBe(IReadOnlyList<SourceBlock> blocks, int at, FoundItem item)
    {
        var block = blocks[at];
        return block is { IsText: true, IsItalic: false, Plain.Length: > 3 and <= Longest }
            && block.BeginsParagraph
            && char.IsUpper(block.Plain[0])
            && SubHeadings.IsName(block.Plain.TrimEnd(':'))
            && at + 1 < item.End
            && blocks[at + 1].HeadingLevel == 0
            && SectionNames.InItem(blocks[at + 1].Plain) is null
            && !ClosedItem.IsField(block.Plain)
            && (at == item.BodyStart || SectionNames.InItem(blocks[at - 1].Plain) is null)
            && JournalNumbers.Find(block.Plain) is null
            && DecisionHeading.Of(block.Plain) is null
            && JournalNumbers.Find(blocks[at + 1].Plain) is null;
    }
}
