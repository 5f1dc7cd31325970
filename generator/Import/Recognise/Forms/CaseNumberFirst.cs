using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>A case's number above the heading of its item, or in the place of a heading that the minutes do not have.</summary>
public static class CaseNumberFirst
{
    private const int Near = 3;

    /// <summary>The blocks with each number below its heading.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks)
    {
        var numbers = Enumerable
            .Range(0, blocks.Count)
            .Where(i => blocks[i].Marker is null && JournalNumbers.Find(blocks[i].Plain) is not null)
            .ToList();
        if (numbers.Count == 0)
        {
            return blocks;
        }

        var first = numbers.Where(i => i + 1 < blocks.Count && IsHeading(blocks[i + 1])).ToList();
        var below = numbers.Count(i => i > 0 && IsHeading(blocks[i - 1]));
        return first.Count > below ? Swapped(blocks, first)
            : HasHeadings(blocks) ? blocks
            : WithHeadings(blocks, numbers);
    }

    private static List<SourceBlock> Swapped(IReadOnlyList<SourceBlock> blocks, List<int> first)
    {
        var result = blocks.ToList();
        foreach (var i in first)
        {
            (result[i], result[i + 1]) = (result[i + 1] with { BeginsParagraph = true }, result[i]);
        }

        return result;
    }

    // Without headings each number begins an item that has no title, where sections follow it.
    private static List<SourceBlock> WithHeadings(IReadOnlyList<SourceBlock> blocks, List<int> numbers)
    {
        var begin = numbers
            .Where(i => blocks.Skip(i + 1).Take(Near).Any(block => SectionNames.InItem(block.Plain) is not null))
            .ToHashSet();
        var result = new List<SourceBlock>(blocks.Count + begin.Count);
        for (var (i, number) = (0, 0); i < blocks.Count; i++)
        {
            if (begin.Contains(i))
            {
                result.Add(ItemForms.Heading(blocks[i].Lines, ++number, RichText.Plain("")));
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    private static bool IsHeading(SourceBlock block) => ItemHeading.Of(block) is { IsBare: false };

    // A heading of any kind, or a title right above the number.
    private static bool HasHeadings(IReadOnlyList<SourceBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (
                IsHeading(blocks[i])
                || blocks[i].HeadingLevel > 1
                || (
                    i + 1 < blocks.Count
                    && blocks[i + 1].Marker is null
                    && JournalNumbers.Find(blocks[i + 1].Plain) is not null
                    && !blocks[i + 1].BeginsParagraph
                    && SubHeadings.IsName(blocks[i].Plain)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
