using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace MinutesSite.Parse;

/// <summary>
/// Lines that were meant as an item's heading and are not written as one: <c>**Punkt 3: Titel**</c>, <c>## 3. Titel</c>, <c>##Punkt 3: Titel</c>.
/// Read as what they mean, one slip is one message; as text, it would be three about other lines.
/// </summary>
/// <param name="body">The body, which the blocks' spans are of.</param>
internal sealed partial class MeantItemHeadings(string body)
{
    private HashSet<int>? written;

    /// <summary>The heading that a block was meant as; null for any other block.</summary>
    /// <param name="block">A block of the body.</param>
    /// <param name="next">The block after it.</param>
    /// <param name="expected">The number that is next: with any other, the line speaks of an item and begins none.</param>
    public MeantItemHeading? Of(Block block, Block? next, int expected)
    {
        if (block is not (HeadingBlock or ParagraphBlock) || Line().Match(body, block.Span.Start, block.Span.Length) is not { Success: true } match)
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
            ? new(expected, match.Groups["title"].Value.Trim(), HasSpace: signs.Length == 0 || char.IsWhiteSpace(body[signs.Index + signs.Length]))
            : null;
    }

    // A section, or the item's journal number.
    private bool Begins(Block? next) => next is HeadingBlock { Level: 3 }
        || (next is ParagraphBlock paragraph && WrittenCaseNumber.Find(body.Substring(paragraph.Span.Start, paragraph.Span.Length)) is not null);

    private bool IsWritten(int number)
    {
        written ??= [.. Written().Matches(body).Select(match => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];
        return written.Contains(number);
    }

    [GeneratedRegex(@"\G(?<signs>#{1,6})?[ \t]*(?:\*\*|__)?(?<word>(?:Dagsordens)?Pu?n?kt?\.?(?=[ \t:0-9]))?[ \t]*(?<number>[0-9]{1,3})?(?<divider>[ \t]*[:.)–-][ \t]*|[ \t]+)(?<title>[^\r\n]*?)(?:\*\*|__)?[ \t#]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^ {0,3}#{1,3}[ \t]+Punkt[ \t]+(?<number>[0-9]{1,4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Written();
}

/// <summary>An item's heading, written otherwise.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="HasSpace">False where only the space after the signs is missing, which has a message of its own.</param>
internal sealed record MeantItemHeading(int Number, string Title, bool HasSpace);
