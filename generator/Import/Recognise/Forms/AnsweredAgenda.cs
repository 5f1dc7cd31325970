using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>An agenda first, and below it "Ad 1", "Ad 2" with what was said: the titles of the agenda are the items'.</summary>
public static partial class AnsweredAgenda
{
    // An entry of a list may go over a line or two.
    private const int MostBetween = 2;

    /// <summary>The blocks, each "Ad" line set as a heading with the agenda's title.</summary>
    public static IReadOnlyList<SourceBlock> Set(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var answers = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Cells is null && Answer().IsMatch(blocks[i].Plain)).ToList();
        if (answers.Count < 2)
        {
            return blocks;
        }

        var titles = Titles(blocks, answers[0]);
        return titles.Count < 2 ? blocks : Joined(blocks, titles, ledger);
    }

    // The last list that begins at 1 before the first answer.
    private static Dictionary<int, SourceBlock> Titles(IReadOnlyList<SourceBlock> blocks, int before)
    {
        var titles = new Dictionary<int, SourceBlock>();
        var last = 0;
        for (var i = 0; i < before; i++)
        {
            if (ItemHeading.Of(blocks[i]) is not { Title.Text.Length: > 0 } entry)
            {
                continue;
            }

            if (entry.Number == 1)
            {
                titles.Clear();
            }
            else if (titles.Count > 0 && HasTextBetween(blocks, last, i))
            {
                // Text between two numbers: they are items themselves, and "Ad 1" below one of them is a part of its decision.
                return [];
            }

            last = i;

            titles.TryAdd(entry.Number, blocks[i]);
            if (JournalNumbers.Find(blocks[i + 1].Plain) is not null || SectionNames.KindOf(blocks[i + 1].Plain) is not null)
            {
                return [];
            }
        }

        return titles;
    }

    private static bool HasTextBetween(IReadOnlyList<SourceBlock> blocks, int from, int to) =>
        to - from > MostBetween || Enumerable.Range(from + 1, to - from - 1).Any(i => blocks[i].Plain.EndsWith('.'));

    private static List<SourceBlock> Joined(IReadOnlyList<SourceBlock> blocks, Dictionary<int, SourceBlock> titles, Ledger ledger)
    {
        var result = new List<SourceBlock>(blocks.Count);
        var last = 0;
        foreach (var block in blocks)
        {
            if (titles.ContainsValue(block))
            {
                continue;
            }

            if (block.Cells is not null || Answer().Match(block.Plain) is not { Success: true } answer)
            {
                result.Add(block);
                continue;
            }

            var number = int.Parse(answer.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            Unanswered(result, titles, last + 1, number, ledger);
            last = number;
            var rest = block.Text.From(answer.Groups["rest"].Index).Trimmed();
            if (!titles.TryGetValue(number, out var title) || ItemHeading.Of(title) is not { } heading)
            {
                result.Add(block);
            }
            else if (TableOfContents.TitleKey(rest.Text) == TableOfContents.TitleKey(heading.Title.Text))
            {
                ledger.LeaveOut(title.Lines, "indholdsfortegnelse");
                result.Add(ItemForms.Heading(block.Lines, number, rest));
            }
            else
            {
                ledger.Move(title.Lines, NumberLine(block));
                ledger.Renumber(block.Lines);
                result.Add(ItemForms.Heading([.. block.Lines, .. title.Lines], number, heading.Title));
                if (rest.Text.Length > 0)
                {
                    result.Add(block with { Text = rest });
                }
            }
        }

        Unanswered(result, titles, last + 1, int.MaxValue, ledger);
        return result;
    }

    // What comes after "Ad 1" on its line would come before the title, so the title goes first where there is such.
    private static int NumberLine(SourceBlock block) => Answer().Match(block.Plain).Groups["rest"].Length > 0 ? -block.Line : block.Line;

    // Titles that nothing was said to are items all the same, in their place.
    private static void Unanswered(List<SourceBlock> result, Dictionary<int, SourceBlock> titles, int from, int to, Ledger ledger)
    {
        foreach (var (number, title) in titles.Where(pair => pair.Key >= from && pair.Key < to).OrderBy(pair => pair.Key))
        {
            if (result.Count > 0 && ItemHeading.Of(title) is { } heading)
            {
                ledger.Move(title.Lines, result[^1].Lines[^1]);
                result.Add(ItemForms.Heading(title.Lines, number, heading.Title));
            }
        }
    }

    [GeneratedRegex(
        @"^Ad\.?\s*(?:(?:pkt\.?|punkt|nr\.?)\s*)?(?<number>[0-9]{1,3})\s*[.:)–-]?\s*(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Answer();
}
