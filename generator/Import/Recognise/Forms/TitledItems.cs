using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Items that nothing counts, told by how their titles are set: as headings of one level, as bold lines, in capitals, or right above their
/// text. Titles that minutes have everywhere ("Godkendelse af dagsorden", "Eventuelt") or decisions below them tell that they are items.
/// </summary>
public static partial class TitledItems
{
    private const int Fewest = 2;
    private const int Longest = 120;
    private const int LongText = 60;

    /// <summary>Where the titles are; empty where nothing tells that there are items.</summary>
    public static IReadOnlyList<int> In(IReadOnlyList<SourceBlock> blocks, TableOfContents contents)
    {
        var titles = Enumerable.Range(0, blocks.Count).Where(i => !contents.Holds(i) && MayBeTitle(blocks[i])).ToList();
        return OfHeadings(blocks, titles)
            ?? OfKind(blocks, titles.FindAll(i => blocks[i] is { IsBold: true, HeadingLevel: 0 }))
            ?? OfKind(blocks, titles.FindAll(i => IsInCapitals(blocks, i)))
            ?? OfKind(blocks, titles.FindAll(i => IsRightAboveText(blocks, i)))
            ?? OfKind(blocks, StandingAlone(blocks, titles))
            ?? [];
    }

    // The level that has most of them.
    private static List<int>? OfHeadings(IReadOnlyList<SourceBlock> blocks, List<int> titles) =>
        titles
            .Where(i => blocks[i].HeadingLevel > 0)
            .GroupBy(i => blocks[i].HeadingLevel)
            .OrderByDescending(level => level.Count())
            .Select(level => OfKind(blocks, [.. level]))
            .FirstOrDefault(level => level is not null);

    private static List<int>? OfKind(IReadOnlyList<SourceBlock> blocks, List<int> titles)
    {
        var first = titles.FindIndex(i => Usual().IsMatch(blocks[i].Plain));
        var isTold = first >= 0 || titles.Count(i => HasDecision(blocks, i)) * 2 > titles.Count;
        return titles.Count >= Fewest && isTold ? titles : null;
    }

    private static bool HasDecision(IReadOnlyList<SourceBlock> blocks, int title) =>
        blocks
            .Skip(title + 1)
            .TakeWhile(block => block.HeadingLevel == 0 || block.HeadingLevel > blocks[title].HeadingLevel)
            .Any(block =>
                SectionNames.KindOf(block.Plain) == SectionKind.Decision || FindSections.InlineKind(block) == SectionKind.Decision
            );

    private static bool MayBeTitle(SourceBlock block) =>
        block is { Cells: null, Marker: null, Plain.Length: > 2 and <= Longest }
        && (block.BeginsParagraph || block.HeadingLevel > 0)
        && char.IsUpper(block.Plain[0])
        && (
            SubHeadings.IsName(AfterColon().Replace(block.Plain, " ", 1))
            || (block.HeadingLevel > 0 && block.Plain[^1] is '?' or '!' or '.')
            || Usual().IsMatch(block.Plain)
        )
        && SectionNames.InItem(block.Plain) is null
        && !(HeadLabel.StartOfHeadLine(block.Plain) is { } label && !Usual().IsMatch(block.Plain) && label.Length >= block.Plain.Length)
        && (Usual().IsMatch(block.Plain) || !HeadTitle.SaysMinutes(block.Plain))
        && !HeadTitle.IsMunicipality(block.Plain)
        && !(DanishDates.In(block.Plain).Any() && !Usual().IsMatch(block.Plain) && block.HeadingLevel == 0)
        && JournalNumbers.In(block.Plain) is null;

    private static bool IsInCapitals(IReadOnlyList<SourceBlock> blocks, int at) =>
        blocks[at].Plain.Count(char.IsLetter) > 3
        && !blocks[at].Plain.Any(char.IsLower)
        && at + 1 < blocks.Count
        && blocks[at + 1].Plain.Any(char.IsLower);

    // Paragraphs of their own with a sentence below, in what comes after the head.
    private static List<int> StandingAlone(IReadOnlyList<SourceBlock> blocks, List<int> titles)
    {
        var usual = titles.FindIndex(i => Usual().IsMatch(blocks[i].Plain));
        var head = Enumerable
            .Range(0, usual < 0 ? 0 : titles[usual])
            .LastOrDefault(i => HeadLabel.StartOf(blocks[i].Plain) is not null || DanishDates.In(blocks[i].Plain).Any(), -1);
        return usual < 0
            ? []
            : titles.FindAll(i =>
                i > head
                && blocks[i] is { HeadingLevel: 0, BeginsParagraph: true }
                && i + 1 < blocks.Count
                && blocks[i + 1] is { BeginsParagraph: true, Cells: null, Plain: [.., '.' or ':' or '!' or '?'] } below
                && below.Plain.Length > ShortestSentence
            );
    }

    private const int ShortestSentence = 12;

    private static bool IsRightAboveText(IReadOnlyList<SourceBlock> blocks, int at) =>
        at + 1 < blocks.Count
        && blocks[at + 1] is { BeginsParagraph: false, Cells: null } next
        && (next.Marker is not null || next.Plain.Length > LongText || next.Plain is [.., '.' or ':' or '!' or '?']);

    [GeneratedRegex(
        @"^(?:godkendelse\s+af|meddelelser|orientering|eventuelt|evt\b|valg\s+af|konstituering|næste\s+møde|nyt\s+fra|referat\s+(?:fra"
            + @"|af)\s+(?:sidste|forrige|seneste)|siden\s+sidst"
            + @"|velkomst|opfølgning\s+på|økonomi\b|status\b|bordet\s+rundt|spørgetid|underskrift|dagsordenens\s+godkendelse|habilitet)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Usual();

    /// <summary>Whether a title is one that minutes have everywhere.</summary>
    public static bool IsUsual(string title) => Usual().IsMatch(title);

    // "Ny forening: Klintby Disc Golf"
    [GeneratedRegex(@":\s+", RegexOptions.CultureInvariant)]
    private static partial Regex AfterColon();
}
