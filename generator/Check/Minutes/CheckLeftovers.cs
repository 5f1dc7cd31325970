using System.Text.RegularExpressions;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.Minutes;

/// <summary>
/// Signs of markdown and HTML that are left in a text after reading, and would be shown to readers: what was meant was not read.
/// </summary>
internal static partial class CheckLeftovers
{
    public static void Check(Meeting meeting, RichText text, ICollection<Diagnostic> problems)
    {
        if (text.Text.AsSpan().IndexOfAny("[*|<") < 0)
        {
            return;
        }

        if (Link().Match(text.Text) is { Success: true } link)
        {
            problems.Add(Problems.LinkNotRead(At(meeting, text, link.Index), link.Value));
        }

        if (text.Text.IndexOf("**", StringComparison.Ordinal) is >= 0 and var stars)
        {
            problems.Add(Problems.EmphasisNotRead(At(meeting, text, stars)));
        }

        if (Row().Match(text.Text) is { Success: true } row)
        {
            problems.Add(Problems.TableNotRead(At(meeting, text, row.Index)));
        }

        if (Tag().Match(text.Text) is { Success: true } tag)
        {
            problems.Add(Problems.HtmlShown(At(meeting, text, tag.Index), tag.Value));
        }
    }

    private static SourcePosition At(Meeting meeting, RichText text, int offset)
    {
        var (line, column) = text.PlaceOf(offset);
        return new(meeting.File, line, column);
    }

    // An enclosure with a space in its address has a message of its own.
    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\]? ?\((?:https?://|#punkt-|/[a-z])[^\s()]*(?:\)|$|(?=[.,\n]))", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ \t]*\|[^|\n]*\|.*\|?[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(
        @"</?(?:br|p|b|i|u|s|em|strong|sup|sub|span|div|font|a|img|table|tr|td|th|ul|ol|li|h[1-6]|script|style|iframe|hr)(?:\s[^<>]*)?/?>"
            + @"|<!--",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Tag();
}
