using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>Numbers on lines of their own, each with its title on the next: "1." / "Godkendelse af dagsorden".</summary>
public static class LoneNumbers
{
    /// <summary>The blocks, each number with its title set as a heading, where two or more stand so.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks)
    {
        var found = Enumerable.Range(0, Math.Max(0, blocks.Count - 1)).Where(i => IsLone(blocks[i], blocks[i + 1])).ToList();
        if (found.Count < 2)
        {
            return blocks;
        }

        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && IsLone(blocks[i], blocks[i + 1]))
            {
                result.Add(
                    ItemForms.Heading(
                        [.. blocks[i].Lines, .. blocks[i + 1].Lines],
                        ListMarker.NumberOf(blocks[i].Marker) ?? 0,
                        blocks[i + 1].Text
                    )
                );
                i++;
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    private static bool IsLone(SourceBlock number, SourceBlock title) =>
        number is { Cells: null, Plain.Length: 0 }
        && ListMarker.NumberOf(number.Marker) is > 0
        && title is { Cells: null, Marker: null, Plain.Length: > 2 and < 200 }
        && title.Plain[^1] != '.'
        && SectionNames.KindOf(title.Plain) is null;
}
