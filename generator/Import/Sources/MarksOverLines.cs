using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>
/// Bold and italics that go on over a line's end: closed there, and opened again on the next line, so that each line can be read alone.
/// </summary>
public static partial class MarksOverLines
{
    /// <summary>A mark that is open for longer is a star in the text.</summary>
    private const int MostLines = 6;

    /// <summary>The lines, marks that go over a line's end parted there.</summary>
    /// <param name="lines">The lines; those that are changed are replaced.</param>
    /// <returns>The indexes of the lines that go on with the line before them for certain: a mark is open between them.</returns>
    public static IReadOnlySet<int> Part(IList<TextLine> lines)
    {
        var goOn = new HashSet<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (LinkEnd(lines[i].Text, lines[i + 1].Text) is > 0 and var end)
            {
                // A link is whole on the line that it begins on.
                lines[i] = lines[i] with
                {
                    Text = lines[i].Text.TrimEnd() + " " + lines[i + 1].Text[..end].TrimStart(),
                };
                lines[i + 1] = lines[i + 1] with { Text = lines[i + 1].Text[end..] };
                _ = lines[i + 1].Text.Length > 0 && goOn.Add(i + 1);
            }

            var open = InlineMarkdown.LeftOpen(lines[i].Text);
            if (open.Count > 0 && ClosingLine(lines, i, open) is { } last)
            {
                Part(lines, i, last, goOn);
            }
        }

        return goOn;
    }

    /// <summary>Where a link ends on the next line that begins on this one; 0 where none does.</summary>
    private static int LinkEnd(string line, string next)
    {
        var begins = line.LastIndexOf('[');
        var middle = begins >= 0 && line.IndexOf(']', begins) < 0 ? next.IndexOf("](", StringComparison.Ordinal) : -1;
        var close = middle < 0 || next.LastIndexOf('[', middle) >= 0 ? -1 : next.IndexOf(')', middle);
        var space = close < 0 ? -1 : next.IndexOf(' ', close);
        return close < 0 ? 0
            : space < 0 ? next.Length
            : space;
    }

    /// <summary>The line on which all that is open at the end of a line is closed; null where it never is.</summary>
    private static int? ClosingLine(IList<TextLine> lines, int from, IReadOnlyList<string> open)
    {
        var text = lines[from].Text;
        for (var i = from + 1; i < lines.Count && i <= from + MostLines; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text) && i == from + 1 && ClosesAtItsEnd(lines, from, open))
            {
                continue;
            }

            if (!MayGoOn(lines[from].Text, lines[i].Text))
            {
                return null;
            }

            text += " " + Words(lines[i].Text);
            if (InlineMarkdown.LeftOpen(text).Count == 0)
            {
                return i;
            }
        }

        return null;
    }

    // Across a blank line only what is marked as a whole: "## **Punkt 2: En lang", blank, "titel**".
    private static bool ClosesAtItsEnd(IList<TextLine> lines, int from, IReadOnlyList<string> open) =>
        open is [var sign]
        && Words(lines[from].Text).StartsWith(sign, StringComparison.Ordinal)
        && from + 2 < lines.Count
        && lines[from + 2].Text.TrimEnd() is var next
        && next.EndsWith(sign, StringComparison.Ordinal)
        && !Words(next)[..^sign.Length].Contains(sign, StringComparison.Ordinal);

    private static void Part(IList<TextLine> lines, int from, int to, HashSet<int> goOn)
    {
        for (var i = from; i < to; i++)
        {
            var next = i + 1;
            while (string.IsNullOrWhiteSpace(lines[next].Text))
            {
                next++;
            }

            var open = InlineMarkdown.LeftOpen(lines[i].Text);
            lines[i] = lines[i] with { Text = lines[i].Text.TrimEnd() + string.Concat(open.Reverse()) };
            lines[next] = lines[next] with
            {
                Text = HeadingSigns().Match(lines[next].Text).Value + string.Concat(open) + Words(lines[next].Text),
            };
            goOn.Add(next);
            i = next - 1;
        }
    }

    // A heading goes on in a heading of its level or in a bare line; nothing else that has a sign of its own goes on.
    private static bool MayGoOn(string first, string next) =>
        !string.IsNullOrWhiteSpace(next)
        && !next.Contains('\t', StringComparison.Ordinal)
        && !next.TrimStart().StartsWith('|')
        && ListMarker.At(next.TrimStart()) is null
        && (Signs(next).Length == 0 || Signs(next) == Signs(first));

    private static string Signs(string line) => HeadingSigns().Match(line).Value.Trim();

    private static string Words(string line) => line[HeadingSigns().Match(line).Length..];

    [GeneratedRegex(@"^\s*(?:#{1,6}\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingSigns();
}
