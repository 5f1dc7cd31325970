using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Items that are counted by letters ("A. Valg") or by two numbers ("1.1 Valg"), in minutes that count none by a number: they are numbered
/// as they come.
/// </summary>
public static partial class LetteredHeadings
{
    private const int Fewest = 3;

    /// <summary>The blocks, such lines set as headings.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        if (
            blocks.Any(block =>
                ItemHeading.Of(block) is { IsBare: false } heading
                && (heading.SaysPunkt || (block.BeginsParagraph && SubHeadings.IsName(heading.Title.Text)))
            )
        )
        {
            return blocks;
        }

        return Numbered(blocks, Chain(blocks, Letter()), ledger) ?? Numbered(blocks, Chain(blocks, Dotted()), ledger) ?? blocks;
    }

    private static List<(int Index, int Title)> Chain(IReadOnlyList<SourceBlock> blocks, Regex form)
    {
        var chain = new List<(int Index, int Title)>();
        var last = "";
        for (var i = 0; i < blocks.Count; i++)
        {
            if (
                blocks[i] is { Cells: null } block
                && (block.BeginsParagraph || i == 0)
                && form.Match(Whole(block)) is { Success: true } match
                && (
                    char.IsUpper(match.Groups["sign"].Value[0])
                    || char.IsDigit(match.Groups["sign"].Value[0])
                    || block.IsBold
                    || block.HeadingLevel > 0
                )
                && SubHeadings.IsName(match.Groups["title"].Value.TrimEnd('.', ' ', '-', '–'))
                && (chain.Count == 0 || string.CompareOrdinal(match.Groups["sign"].Value, last) > 0)
            )
            {
                last = match.Groups["sign"].Value;
                chain.Add((i, match.Groups["title"].Index));
            }
        }

        return chain;
    }

    private static List<SourceBlock>? Numbered(IReadOnlyList<SourceBlock> blocks, List<(int Index, int Title)> chain, Ledger ledger)
    {
        if (chain.Count < Fewest)
        {
            return null;
        }

        var result = blocks.ToList();
        for (var number = 1; number <= chain.Count; number++)
        {
            var (index, title) = chain[number - 1];
            var block = blocks[index];
            var whole = block.Marker is null ? block.Text : RichText.Plain(block.Marker).Then(" ", block.Text);
            result[index] = ItemForms.Heading(block.Lines, number, whole.From(title).Trimmed());
            ledger.Renumber(block.Lines);
        }

        return result;
    }

    private static string Whole(SourceBlock block) =>
        block.Marker is null ? block.Plain : string.Create(CultureInfo.InvariantCulture, $"{block.Marker} {block.Plain}");

    [GeneratedRegex(@"^(?<sign>[A-ZÆØÅa-zæøå])[.):]\s+(?<title>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"^(?:(?i:punkt|pkt\.?|sag)\s+)?(?<sign>[0-9]{1,3}\.[0-9]{1,2})[.:]?\s+(?<title>\p{Lu}.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dotted();
}
