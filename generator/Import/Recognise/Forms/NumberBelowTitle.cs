using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Titles with the number on the line below: "Spørgetid" / "Sag nr. 12". Told from a number above its title by which of the two stands next
/// to it.
/// </summary>
public static partial class NumberBelowTitle
{
    private const int LongestTitle = 200;

    /// <summary>The blocks, each such title set as a heading.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var numbers = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Cells is null && Number().IsMatch(blocks[i].Plain)).ToList();
        if (numbers.Count == 0 || numbers.Count(i => IsBelowTitle(blocks, i)) * 3 < numbers.Count * 2)
        {
            return blocks;
        }

        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && Number().Match(blocks[i + 1].Plain) is { Success: true } number && IsBelowTitle(blocks, i + 1))
            {
                result.Add(
                    ItemForms.Heading(
                        [.. blocks[i].Lines, .. blocks[i + 1].Lines],
                        int.Parse(number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                        blocks[i].Text
                    )
                );
                ledger.Renumber(blocks[i + 1].Lines);
                i++;
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    private static bool IsBelowTitle(IReadOnlyList<SourceBlock> blocks, int at) =>
        at > 0
        && blocks[at - 1] is { Cells: null, Marker: null, Plain.Length: > 2 and < LongestTitle } title
        && SectionNames.KindOf(title.Plain) is null
        && title.Plain[^1] != '.'
        && (title.BeginsParagraph || title.HeadingLevel > 0)
        && (
            !blocks[at].BeginsParagraph
            || (
                title.HeadingLevel > 0
                && blocks[at].HeadingLevel == 0
                && (at + 1 == blocks.Count || blocks[at + 1].HeadingLevel > 0 || SectionNames.KindOf(blocks[at + 1].Plain) is not null)
            )
        );

    [GeneratedRegex(
        @"^\(?(?:sag|(?:dagsordens)?punkt|pkt)\.?\s*(?:nr\.?\s*)?(?<number>[0-9]{1,3})\)?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();
}
