using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// What stands in parentheses around a title and is no word of it: what the item is for ("(Beslutning) Ny skole"), and its case ("Ny skole
/// (j.nr. FF 310-4)"). It gets a line of its own below the title. A letter behind the title ("Regnskab (B)") stays.
/// </summary>
public static partial class TitleHints
{
    private const int Fewest = 2;

    /// <summary>The blocks, each heading with such a hint parted in two.</summary>
    public static IReadOnlyList<SourceBlock> Parted(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var purposes = Enumerable.Range(0, blocks.Count).Where(i => Purpose(blocks, i) is not null).ToHashSet();
        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (purposes.Count >= Fewest && purposes.Contains(i) && Purpose(blocks, i) is { } purpose)
            {
                var parts = Parts(block, purpose, true, ledger).ToList();
                result.AddRange(
                    CaseAtEnd().Match(parts[0].Plain) is { Success: true } ofTitle ? Parts(parts[0], ofTitle, false, ledger) : [parts[0]]
                );
                result.Add(parts[1]);
            }
            else if (
                (
                    (IsHeading(blocks, i) && (block.BeginsParagraph || block.HeadingLevel > 0 || block.IsBold))
                    || (i > 0 && ItemHeading.Of(blocks[i - 1]) is { IsNumberAlone: true })
                ) && CaseAtEnd().Match(block.Plain) is { Success: true } ofCase
            )
            {
                result.AddRange(Parts(block, ofCase, false, ledger));
            }
            else
            {
                result.Add(block);
            }
        }

        return result;
    }

    private static IEnumerable<SourceBlock> Parts(SourceBlock block, Match match, bool isBefore, Ledger ledger)
    {
        var hint = match.Groups["hint"].Value;
        var title = block.Text.Slice(0, match.Index).Then("", block.Text.From(match.Index + match.Length)).Trimmed();
        if (isBefore)
        {
            ledger.Rewrite(block.Lines, $"{block.Marker} {title.Text} {hint}".Trim());
        }

        return [block with { Text = title }, new(block.Lines, RichText.Plain(isBefore ? $"({hint})" : hint)) { BeginsParagraph = true }];
    }

    private static Match? Purpose(IReadOnlyList<SourceBlock> blocks, int at) =>
        IsHeading(blocks, at) && AtStart().Match(blocks[at].Plain) is { Success: true } match ? match : null;

    // An entry of a list of contents is followed by the next; it keeps its words.
    private static bool IsHeading(IReadOnlyList<SourceBlock> blocks, int at) =>
        blocks[at] is { Cells: null }
        && ItemHeading.Of(blocks[at]) is { } heading
        && heading.Title.Text.Length > 0
        && at + 1 < blocks.Count
        && ItemHeading.Of(blocks[at + 1])?.Number != heading.Number + 1;

    private const string For =
        @"beslutning(?:s(?:sag|punkt))?|orientering(?:s(?:sag|punkt))?|drøftelse(?:s(?:sag|punkt))?|til\s+(?:beslutning|orientering"
        + @"|drøftelse"
        + @"|godkendelse|efterretning)|godkendelse|efterretning|temadrøftelse|indstilling";

    [GeneratedRegex(
        @"(?<=^(?:[0-9]{1,3}\s*[.:)]?\s*)?)\((?<hint>" + For + @")\)\s*(?=\p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AtStart();

    // "(j.nr. FF 310-4)", "(Sag: 2026/004417, løbenr. 88120/26)", "(vores sag 2023/7)": a label, and digits that a number of ours may
    // not be.
    [GeneratedRegex(
        @"\s*\((?<hint>(?:[\p{L}]+\s)?(?:journal|sags?|j|esdh)[\s.-]*(?:(?:nr|nummer|id)\b\.?)?\s*:?\s*(?=[^()]*[0-9])"
            + @"[A-ZÆØÅa-zæøå]{0,4}\s?[0-9][^()]{2,60})\)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex CaseAtEnd();
}
