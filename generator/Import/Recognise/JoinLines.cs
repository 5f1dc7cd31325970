using System.Collections.Frozen;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// Heals what pages and line widths cut: lines that are one paragraph, paragraphs that a page break parts, hyphens at line ends.
/// </summary>
public sealed class JoinLines
{
    /// <summary>A paragraph shorter than this was not cut by a page's end.</summary>
    private const int ShortestCutParagraph = 40;

    /// <summary>A longer line is no part of a heading.</summary>
    private const int LongestHeadingLine = 200;

    /// <summary>After one of these a sentence always goes on, whatever letter the next page begins with.</summary>
    private static readonly FrozenSet<string> NeverLast = new[]
    {
        "og",
        "eller",
        "samt",
        "i",
        "på",
        "af",
        "til",
        "for",
        "med",
        "ved",
        "fra",
        "om",
        "den",
        "det",
        "de",
        "en",
        "et",
        "at",
        "som",
        "der",
        "hvor",
        "hvis",
        "når",
        "under",
        "over",
        "efter",
        "mellem",
        "mod",
        "hos",
        "&",
        "er",
        "skal",
        "kan",
        "vil",
        "har",
        "bliver",
        "herunder",
        "bl.a.",
        "ca.",
        "d.",
        "kr.",
        "jf.",
        "inkl.",
        "ekskl.",
        "fx",
        "f.eks.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ShortFirstParts = new[]
    {
        "it",
        "pc",
        "tv",
        "hr",
        "eu",
        "ai",
        "el",
        "hf",
        "co",
        "fn",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlyList<SourceBlock> blocks;
    private readonly int width;
    private readonly int headEnd;
    private readonly bool partsByBlankLines;
    private HashSet<string>? vocabulary;
    private readonly ICollection<Hyphenated> hyphenated;

    private JoinLines(IReadOnlyList<SourceBlock> blocks, ICollection<Hyphenated> hyphenated)
    {
        this.blocks = blocks;
        this.hyphenated = hyphenated;
        width = WidthOf(blocks);
        headEnd = HeadEndOf(blocks);
        partsByBlankLines = PartsByBlankLines(blocks, width);
    }

    /// <summary>The blocks with what belongs together in one.</summary>
    public static IReadOnlyList<SourceBlock> In(IReadOnlyList<SourceBlock> blocks, ICollection<Hyphenated> hyphenated) =>
        new JoinLines(blocks, hyphenated).Joined();

    private List<SourceBlock> Joined()
    {
        var joined = new List<SourceBlock>(blocks.Count);
        var inAttachments = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            inAttachments =
                SectionNames.KindOf(block.Plain) is { } kind && block.Marker is null ? kind == SectionKind.Attachments : inAttachments;
            if (
                joined.Count > 0
                && !(i < headEnd && (HeadLabel.BeginsWith(block.Plain, joined[^1].Plain) || BeginsGroup(block.Plain)))
                && Continues(joined[^1], block, inAttachments)
            )
            {
                joined[^1] = Join(joined[^1], block);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    /// <summary>Where the labels at the head of minutes are over at the latest: at the first item, section or table of contents.</summary>
    private static int HeadEndOf(IReadOnlyList<SourceBlock> blocks)
    {
        var end = 0;
        while (
            end < blocks.Count
            && !ItemHeading.IsExplicit(blocks[end].Plain)
            && SectionNames.KindOf(blocks[end].Plain) is null
            && !TableOfContentsLine.HasLeader(blocks[end].Plain)
        )
        {
            end++;
        }

        return end;
    }

    // "Skolebestyrelser: Rasha Bek" below the people of another group.
    private static bool BeginsGroup(string line) =>
        line.Split(':', 2) is [var name, var people] && People.GroupOfPeople.In(name, people) is not null;

    private bool Continues(SourceBlock before, SourceBlock block, bool inAttachments)
    {
        if (IsNoMarker(before, block) || block.GoesOn || HeadingGoesOn(before, block))
        {
            return true;
        }

        if (!block.IsText || block.Plain.Length == 0 || before.Plain.Length == 0 || before.Cells is not null || before.HeadingLevel > 0)
        {
            return false;
        }

        var isCut =
            block.BeginsParagraph || block.BeginsPage
                ? IsCutByPage(before, block, inAttachments)
                : IsCutForWidth(before, block, inAttachments);
        return isCut && !IsStructure(block) && !IsStructure(before, block);
    }

    /// <summary>
    /// Whether a heading was too long for its line: what follows at once goes on inside its sentence, or makes it a known name.
    /// </summary>
    private static bool HeadingGoesOn(SourceBlock before, SourceBlock block)
    {
        if (
            block.BeginsParagraph
            || !block.IsText
            || before.Cells is not null
            || before.Marker is not null
            || block.Plain.Length is 0 or > LongestHeadingLine
            || before.Plain.Length is 0
        )
        {
            return false;
        }

        if (SectionNames.KindOf(before.Plain) is not null || JournalNumbers.In(before.Plain) is not null)
        {
            return false;
        }

        return SectionNames.KindOf(before.Plain + " " + block.Plain) is not null
            || (
                before.HeadingLevel > 0
                && (before.IsBold || !block.IsBold)
                && !SaysStructure(block.Plain)
                && (
                    EndsInside(before.Plain) || HasOpenParenthesis(before.Plain) || (char.IsLower(block.Plain[0]) && block.Plain[^1] != '.')
                )
            );
    }

    /// <summary>Whether a parenthesis is open at a text's end.</summary>
    internal static bool HasOpenParenthesis(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    /// <summary>
    /// Whether what looks like a list's sign only happened to come first on a line that was cut for width: "… i uge" / "51. Derefter".
    /// </summary>
    private bool IsNoMarker(SourceBlock before, SourceBlock block) =>
        IsInsideParenthesis(before, block) || IsNoMarkerAtWidth(before, block);

    // "(Afdelingschef Klima" / "+ konstitueret chef for Ejendomme)"
    private static bool IsInsideParenthesis(SourceBlock before, SourceBlock block) =>
        block is { Marker: "+" or "-" or "–", BeginsParagraph: false }
        && before.IsText
        && HasOpenParenthesis(before.Plain)
        && block.Plain.Contains(')', StringComparison.Ordinal);

    private bool IsNoMarkerAtWidth(SourceBlock before, SourceBlock block) =>
        width > 0
        && block.Marker is { } sign
        && !block.BeginsParagraph
        && before.IsText
        && before.Plain.Length > 0
        && before.EndColumn >= width * 0.8
        && GoesOn(before.Plain)
        && before.Plain[^1] != ','
        && (sign is "-" or "–" or "—" ? block.Plain.Length > 0 : ListMarker.NumberOf(sign) is not (null or 1));

    /// <summary>Whether the line's first word would not have stood on the line before: then the line break was made for width.</summary>
    private bool IsCutForWidth(SourceBlock before, SourceBlock block, bool inAttachments)
    {
        if (EndsInHyphen(before.Plain) && char.IsLower(block.Plain[0]))
        {
            return true;
        }

        if (width == 0)
        {
            return inAttachments
                ? EndsInside(before.Plain) || (HasOpenParenthesis(before.Plain) && block.Plain.Contains(')', StringComparison.Ordinal))
                : before.Plain.Length >= ShortestCutParagraph && GoesOn(before.Plain) && BeginsInside(block.Plain);
        }

        var firstWord = block.Plain.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? block.Plain.Length : space;
        firstWord += block.Text.Marks is [{ Start: 0, Kind: MarkKind.Link, Target: { } address }, ..] ? address.Length + 4 : 0;
        // Where a sentence ends and another begins, a paragraph may end too: only a line that is full without doubt goes on.
        // Not where paragraphs are parted by blank lines: there none ends without one.
        var mayEnd = !partsByBlankLines && !GoesOn(before.Plain) && char.IsUpper(block.Plain[0]);
        // Text set in below a number and its title begins anew: "02    Lokalplan 1187" / "      Høringsfristen er".
        var isBelowTitle = block.Indent > before.Indent && char.IsUpper(block.Plain[0]) && ItemHeading.Of(before) is not null;
        var isFull = before.EndColumn + 1 + firstWord >= width * (mayEnd || isBelowTitle ? 0.97 : 0.85);
        return isFull || (!inAttachments && GoesOn(before.Plain) && BeginsInside(block.Plain) && before.EndColumn >= width * 0.5);
    }

    private bool IsCutByPage(SourceBlock before, SourceBlock block, bool inAttachments)
    {
        if (
            inAttachments
            || before.Plain.Length < ShortestCutParagraph
            || !GoesOn(before.Plain)
            || (before.Plain.EndsWith(" kr.", StringComparison.Ordinal) && char.IsUpper(block.Plain[0]))
        )
        {
            return false;
        }

        return BeginsInside(block.Plain)
            || EndsInside(before.Plain)
            || (
                block.BeginsPage
                && before.Marker is null
                && !LooksLikeHeading(block)
                && (width == 0 ? before.Plain.Length > 100 : before.EndColumn >= width * 0.8)
            );
    }

    private static bool LooksLikeHeading(SourceBlock block) => block.Plain.Length < 80 && !block.Plain.EndsWith('.');

    private static bool GoesOn(string text) => text[^1] is not ('.' or '!' or '?' or ':' or ';' or '”' or '"' or '…') || EndsInside(text);

    private static bool BeginsInside(string text) =>
        char.IsLower(text[0])
        || (text[0] == '(' && text.Length > 1 && !char.IsDigit(text[1]))
        || text[0] is '&' or '–' or '-' or '%' or '/' or ',' or '.' or ')';

    internal static bool EndsInside(string text)
    {
        var lastSpace = text.LastIndexOf(' ');
        return text[^1] == ',' && !text.EndsWith("indstiller,", StringComparison.OrdinalIgnoreCase)
            || NeverLast.Contains(text[(lastSpace + 1)..]);
    }

    private static bool IsStructure(SourceBlock block) =>
        SaysStructure(block.Plain) || block.IsItalic || block.IsBold || IsRecommendationPoint(block);

    private static bool SaysStructure(string text) =>
        SectionNames.KindOf(text) is not null
        || JournalNumbers.Find(text) is not null
        || Durations.In(text) is not null
        || HeadLabel.StartOf(text) is not null
        || TableOfContentsLine.HasLeader(text)
        || ItemHeading.IsExplicit(text)
        || SectionNames.NamesBodyAndDay(text);

    // A line that stands on its own is not gone on with, whatever the next one begins with; a label's value and a title may be.
    private static bool IsStructure(SourceBlock before, SourceBlock block)
    {
        var text = before.Plain;
        return SectionNames.KindOf(text) is not null
            || JournalNumbers.Find(text) is not null
            || Durations.In(text) is not null
            || TableOfContentsLine.HasLeader(text)
            || DecisionHeading.Of(text) is { SaysDecision: true, Rest: 0 }
            || before.IsItalic
            || (before.IsBold && !block.IsBold)
            || (text.TrimEnd().EndsWith("indstiller,", StringComparison.OrdinalIgnoreCase) && IsRecommendationPoint(block));
    }

    private static bool IsRecommendationPoint(SourceBlock block) =>
        block.BeginsParagraph && block.Plain.StartsWith("at ", StringComparison.Ordinal) && block.Plain.Length < 400;

    private SourceBlock Join(SourceBlock before, SourceBlock block)
    {
        if (block.Marker is { } sign)
        {
            return before with
            {
                Lines = [.. before.Lines, .. block.Lines],
                Text = before.Text.Then(" ", RichText.Plain(sign)).Then(block.Plain.Length > 0 ? " " : "", block.Text),
                EndColumn = block.EndColumn,
            };
        }

        var text = EndsInHyphen(before.Plain) ? JoinHyphenated(before, block) : before.Text.Then(" ", block.Text);
        return before with { Lines = [.. before.Lines, .. block.Lines], Text = text, EndColumn = block.EndColumn };
    }

    // Few minutes have a word parted at a line's end: their words are only collected where one does.
    private HashSet<string> Vocabulary =>
        vocabulary ??= blocks
            .SelectMany(block => block.Plain.Split(' ', '/', '(', ')'))
            .Select(word => word.Trim('.', ',', ':', ';', '"', '?').ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);

    private static bool EndsInHyphen(string text) => text.Length > 2 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]);

    private RichText JoinHyphenated(SourceBlock before, SourceBlock block)
    {
        var first = LastWord(before.Plain);
        var second = FirstWord(block.Plain);
        if (second is "og" or "eller" or "samt" or "/" or "" || !char.IsLower(second[0]))
        {
            // "Børne- og Skoleudvalget": the hyphen stands for the rest of the word. "KB-møde" over two lines keeps its own.
            return before.Text.Then(
                second.Length > 0
                && !char.IsLower(second[0])
                && !before.Plain.EndsWith(" -", StringComparison.Ordinal)
                && char.IsUpper(second[0])
                    ? ""
                    : " ",
                block.Text
            );
        }

        var keeps =
            Vocabulary.Contains((first + "-" + second).ToLowerInvariant())
            || first.Any(char.IsDigit)
            || !first.Any(char.IsLower)
            || first.Length == 1
            || ShortFirstParts.Contains(first);
        hyphenated.Add(new(block.Line, keeps ? first + "-" + second : first + second));
        return keeps ? before.Text.Then("", block.Text) : before.Text.Slice(0, before.Plain.Length - 1).Then("", block.Text);
    }

    private static string LastWord(string text) => text[(text.LastIndexOfAny([' ', '(', '/']) + 1)..^1];

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>
    /// Whether the text parts its paragraphs by blank lines: told by the lines that end a sentence far from the width, which
    /// are paragraphs' last ones. Nearly all of them must have a blank line below.
    /// </summary>
    private static bool PartsByBlankLines(IReadOnlyList<SourceBlock> blocks, int width)
    {
        var (parted, close) = (0, 0);
        for (var i = 1; i < blocks.Count; i++)
        {
            var (last, next) = (blocks[i - 1], blocks[i]);
            if (
                last.IsText
                && next.IsText
                && last.EndColumn < width * 0.75
                && last.Plain.Length > 0
                && !GoesOn(last.Plain)
                && next.Plain.Length > 0
                && char.IsUpper(next.Plain[0])
                && !next.BeginsPage
            )
            {
                _ = next.BeginsParagraph ? parted++ : close++;
            }
        }

        return parted >= 3 && close * 10 <= parted;
    }

    /// <summary>
    /// The width that lines were cut for; 0 where they were not. Known by lines that are followed at once by one that begins
    /// inside a sentence, again and again at about the same column.
    /// </summary>
    private static int WidthOf(IReadOnlyList<SourceBlock> blocks)
    {
        var cuts = new List<int>();
        for (var i = 1; i < blocks.Count; i++)
        {
            if (
                !blocks[i].BeginsParagraph
                && blocks[i].IsText
                && blocks[i].Plain.Length > 0
                && char.IsLower(blocks[i].Plain[0])
                && blocks[i - 1].Cells is null
                && blocks[i - 1].EndColumn > 30
            )
            {
                cuts.Add(blocks[i - 1].EndColumn);
            }
        }

        if (cuts.Count < 2)
        {
            return 0;
        }

        cuts.Sort();
        var width = cuts[cuts.Count * 3 / 4];
        var texts = blocks
            .Where(block => block.Cells is null && block.HeadingLevel == 0 && !TableOfContentsLine.HasLeader(block.Plain))
            .ToList();
        var beyond = texts.Count(block => block.EndColumn > width * 1.25);
        var full = cuts.Count(cut => cut > width * 0.75);
        // Where lines were cut for width, few of the long ones go beyond it.
        var filled = texts.Count(block => block.EndColumn > width * 0.75);
        return beyond * 20 <= texts.Count && beyond * 3 <= filled && full * 2 >= cuts.Count ? width : 0;
    }
}

/// <summary>A word that stood in two parts at a line's end and is one word now.</summary>
/// <param name="Line">The line with the second part.</param>
/// <param name="Word">The word as it became.</param>
public readonly record struct Hyphenated(int Line, string Word);
