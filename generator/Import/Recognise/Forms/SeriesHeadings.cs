using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Items that a body counts in a way of its own: "FOU 22 Titel", "Lb.nr. 1. Titel", "Item 3. Titel", "a. Titel" in bold, "17.00-17.05 1.
/// Titel", "Hn 25/041 Titel". What comes before the numbers is the same on every one of them, and the numbers go up by one. Tried only
/// where no form that is known tells of any item.
/// </summary>
public static partial class SeriesHeadings
{
    private const int Fewest = 2;
    private const int Longest = 250;

    // What is counted inside a text: a model, a class, a quarter.
    private static readonly string[] OfText =
    [
        "kl",
        "kr",
        "side",
        "s",
        "bilag",
        "afdeling",
        "klasse",
        "model",
        "fase",
        "etape",
        "kvartal",
        "år",
        "uge",
        "tabel",
        "figur",
        "trin",
        "kapitel",
        "stk",
        "ca",
        "løsning",
        "scenarie",
        "mulighed",
        "gruppe",
        "hal",
        "bane",
        "tlf",
        "den",
        "d",
        "for",
        "fra",
        "til",
        "i",
        "på",
        "og",
        "med",
    ];

    /// <summary>The blocks, the lines of the longest such series set as headings.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var best = Enumerable
            .Range(0, blocks.Count)
            .Select(i => Entry.At(blocks[i], i))
            .OfType<Entry>()
            .GroupBy(entry => entry.Series, StringComparer.Ordinal)
            .Select(series => Run([.. series]))
            .Where(run => run.Count >= Fewest && run.Count(entry => HasText(blocks, entry, run)) * 2 >= run.Count)
            .MaxBy(run => run.Count);
        if (best is null)
        {
            return blocks;
        }

        var result = new List<SourceBlock>(blocks.Count + best.Count);
        for (var (i, at) = (0, 0); i < blocks.Count; i++)
        {
            if (at < best.Count && best[at].Index == i)
            {
                result.AddRange(Heading(blocks[i], best[at], at + 1, ledger));
                at++;
                continue;
            }

            result.Add(blocks[i]);
        }

        return result;
    }

    private static IEnumerable<SourceBlock> Heading(SourceBlock block, Entry entry, int at, Ledger ledger)
    {
        var number = entry.IsCounted ? entry.Number : at;
        yield return ItemForms.Heading(block.Lines, number, entry.Title);
        ledger.Renumber(block.Lines);
        if (entry.Aside is { } aside)
        {
            ledger.Rewrite(block.Lines, string.Create(CultureInfo.InvariantCulture, $"{number}. {entry.Title.Text} {aside}"));
            yield return new(block.Lines, RichText.Plain(aside)) { BeginsParagraph = true };
        }
    }

    // The longest run in which each number is one more than the one before it; codes with a number of the case need only go up.
    private static List<Entry> Run(List<Entry> series)
    {
        var best = new List<Entry>();
        foreach (var start in series)
        {
            var run = new List<Entry> { start };
            foreach (var entry in series.Where(entry => entry.Index > start.Index))
            {
                if (entry.IsCounted ? entry.Number == run[^1].Number + 1 : entry.Number > run[^1].Number)
                {
                    run.Add(entry);
                }
            }

            best = run.Count > best.Count ? run : best;
        }

        return best;
    }

    private static bool HasText(IReadOnlyList<SourceBlock> blocks, Entry entry, List<Entry> run) =>
        entry.Index + 1 < blocks.Count && !run.Exists(other => other.Index == entry.Index + 1);

    /// <summary>A line that may be one of a series.</summary>
    /// <param name="Index">The block.</param>
    /// <param name="Series">What it has in common with the others.</param>
    /// <param name="Number">Its number; a letter's place in the alphabet.</param>
    /// <param name="IsCounted">Whether the number counts items by one.</param>
    /// <param name="Title">The title.</param>
    /// <param name="Aside">The time or code that goes below the title; null where there is none.</param>
    private sealed record Entry(int Index, string Series, int Number, bool IsCounted, RichText Title, string? Aside)
    {
        public static Entry? At(SourceBlock block, int index)
        {
            if (block.Cells is { Count: not 2 } || block.Plain.Length > Longest)
            {
                return null;
            }

            var whole =
                block.Cells is [var first, var second] ? first.Then(" ", second)
                : block.Marker is null ? block.Text
                : RichText.Plain(block.Marker).Then(" ", block.Text);
            if (Coded().Match(whole.Text) is { Success: true } coded)
            {
                return new(
                    index,
                    "code " + coded.Groups["prefix"].Value,
                    int.Parse(coded.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                    false,
                    whole.From(coded.Groups["title"].Index).Trimmed().WithoutWeight(),
                    coded.Groups["code"].Value
                );
            }

            if (
                Counted().Match(whole.Text) is not { Success: true } counted
                || OfText.Contains(counted.Groups["prefix"].Value.TrimEnd('.', ' ').ToLowerInvariant(), StringComparer.Ordinal)
            )
            {
                return null;
            }

            var hasPrefix = counted.Groups["prefix"].Length > 0;
            var sign = counted.Groups["sign"].Value;
            var isTimed = counted.Groups["time"].Success;
            var isSet = block.HeadingLevel > 0 || block.IsBold || isTimed;
            var isLetter = char.IsLetter(sign[0]);
            var begins = block.BeginsParagraph || index == 0;
            return
                isSet
                || (hasPrefix && begins)
                || (begins && sign[0] == '0' && sign.Length > 1)
                || (begins && isLetter && char.IsUpper(sign[0]) && sign is not "I")
                ? new(
                    index,
                    $"{counted.Groups["prefix"].Value.ToLowerInvariant()} {isLetter} {isTimed} {isLetter && char.IsUpper(sign[0])}",
                    isLetter ? char.ToUpperInvariant(sign[0]) - 'A' + 1 : int.Parse(sign, CultureInfo.InvariantCulture),
                    true,
                    whole.From(counted.Groups["title"].Index).Trimmed().WithoutWeight(),
                    isTimed ? counted.Groups["time"].Value : null
                )
                : null;
        }
    }

    [GeneratedRegex(
        @"^(?:(?<time>[0-2]?[0-9][.:][0-9]{2}\s*[-–]\s*[0-2]?[0-9][.:][0-9]{2})\s+)?"
            + @"(?:(?<prefix>§|\p{L}{1,14}\.?(?:\s?\p{L}{1,4}\.)?(?:\s+(?i:nr)\.?)?)(?:\s*[-.]\s*|\s+))?"
            + @"(?<sign>[0-9]{1,3}|(?<![\p{L}.]\s?)[A-Za-z])(?:\s*[.:)–-]\s*|\s+)(?<title>[\p{Lu}""»][^\n]+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counted();

    // "Hn 25/041 <tab> Lejeforhøjelse"
    [GeneratedRegex(
        @"^(?<code>(?<prefix>\p{Lu}\p{L}{0,5}[\s.-]?(?:20)?[0-9]{2}[/-])(?<number>[0-9]{1,6}))(?:\s*[:–-]\s+|\t+"
            + @"|\s+)(?<title>\p{Lu}[^\n]+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Coded();
}
