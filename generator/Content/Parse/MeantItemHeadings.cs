using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using MinutesSite.Model;
using Block = Markdig.Syntax.Block;

namespace MinutesSite.Parse;

/// <summary>
/// Lines that were meant as an item's heading and are not written as one: <c>**Punkt 3: Titel**</c>, <c>## 3. Titel</c>, <c>##Punkt 3:
/// Titel</c>.
/// Read as what they mean, one slip is one message; as text, it would be three about other lines.
/// </summary>
/// <param name="body">The body, which the blocks' spans are of.</param>
internal sealed partial class MeantItemHeadings(string body)
{
    /// <summary>Longer lines are text; and no pattern has to look at them.</summary>
    private const int LongestHeading = 300;

    private HashSet<int>? written;

    /// <summary>The heading that a block was meant as; null for any other block.</summary>
    /// <param name="block">A block of the body.</param>
    /// <param name="next">The block after it.</param>
    /// <param name="expected">The number that is next: with any other, the line speaks of an item and begins none.</param>
    public MeantItemHeading? Of(Block block, Block? next, int expected)
    {
        if (block.Span.Length > LongestHeading)
        {
            return null;
        }

        if (block is HeadingBlock { Level: 2 } && UnnumberedTitle(block, next) is { } title && !IsWritten(expected))
        {
            return new(expected, title, HasSpace: true);
        }

        if (
            block is not (HeadingBlock or ParagraphBlock)
            || Line().Match(body, block.Span.Start, block.Span.Length) is not { Success: true } match
        )
        {
            return null;
        }

        var (signs, word, number, divider) = (match.Groups["signs"], match.Groups["word"], match.Groups["number"], match.Groups["divider"]);
        var isHeading = signs.Length is > 0 and <= 3;
        var isMeant = number.Success
            ? int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) == expected
                && (word.Success ? isHeading || Begins(next) : signs.Length == 2 && divider.ValueSpan.Trim().Length > 0)
            : word.Success && signs.Length == 2 && divider.ValueSpan.Contains(':');
        return isMeant && !IsWritten(expected)
            ? new(
                expected,
                match.Groups["title"].Value.Trim(),
                HasSpace: signs.Length == 0 || char.IsWhiteSpace(body[signs.Index + signs.Length])
            )
            : null;
    }

    // "## Eventuelt", "## Punkt III: Eventuelt" and a usual section below it.
    private string? UnnumberedTitle(Block block, Block? next)
    {
        var text = TextOf(block);
        var isItem =
            StandardPhrases.SectionKindOf(text) == SectionKind.Other
            && !NumberedTitle().IsMatch(text)
            && (
                next is HeadingBlock { Level: 3 } section
                    ? StandardPhrases.SectionKindOf(TextOf(section)) is not (SectionKind.Other or SectionKind.Attachments)
                    : Begins(next)
            );
        return isItem ? text[Lead().Match(text).Length..] : null;
    }

    private string TextOf(Block heading) => body.Substring(heading.Span.Start, heading.Span.Length).Trim(' ', '\t', '#');

    // A section (an item does not begin with its enclosures), or the item's journal number.
    private bool Begins(Block? next) =>
        (next is HeadingBlock { Level: 3 } section && StandardPhrases.SectionKindOf(TextOf(section)) != SectionKind.Attachments)
        || (
            next is ParagraphBlock paragraph
            && paragraph.Span.Length <= LongestHeading
            && WrittenCaseNumber.Find(body.Substring(paragraph.Span.Start, paragraph.Span.Length)) is not null
        );

    private bool IsWritten(int number)
    {
        written ??=
        [
            .. Written()
                .Matches(body)
                .Select(match => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)),
        ];
        return written.Contains(number);
    }

    [GeneratedRegex(
        @"\G(?<signs>#{1,6})?[ \t]*(?:\*\*|__)?(?<word>(?:Dagsordens)?Pu?n?kt?\.?(?=[ \t:0-9]))?[ \t]*(?<number>[0-9]{1,3})?(?<divider>[ "
            + @"\t]*[:.)–-][ \t]*|[ \t]+)(?<title>[^\r\n]*?)(?:\*\*|__)?[ \t#]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Line();

    // With a number it is that number's item, or speaks of one.
    [GeneratedRegex(
        @"^(?:(?:Dagsordens)?Pu?n?kt?\.?\s*)?[0-9]{1,9}(?:\s|[:.)–-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(
        @"^(?:Punkt\s+(?:nr\.?\s*)?(?:[0-9]{1,3}[a-zæøå]?|[IVX]+)\s*[:.–-]\s*|Punkt\s*:\s*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^ {0,3}#{1,3}[ \t]+Punkt[ \t]+(?<number>[0-9]{1,4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Written();
}

/// <summary>An item's heading, written otherwise.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="HasSpace">False where only the space after the signs is missing, which has a message of its own.</param>
internal sealed record MeantItemHeading(int Number, string Title, bool HasSpace);
