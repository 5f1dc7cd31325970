using System.Text;
using MinutesSite.Check.Source;
using MinutesSite.Model;

namespace MinutesSite.Check.Mend;

/// <summary>Letters as one character each (NFC), nothing that cannot be seen, ordinary spaces, none at the ends of lines.</summary>
internal static class MendCharacters
{
    public static string Mend(string text)
    {
        var composed = text.IsComposed() ? text : text.Composed();
        var mended = new StringBuilder(composed.Length);
        foreach (var c in composed)
        {
            Append(mended, c);
        }

        return WithoutSpacesAtEnds(mended.ToString().Split('\n'));
    }

    private static void Append(StringBuilder text, char c)
    {
        switch (OddCharacters.Of(c))
        {
            case Oddity.Ligature:
                text.Append(OddCharacters.Letters(c));
                break;
            case Oddity.Invisible when c is '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                text.Append('\n');
                break;
            case Oddity.Invisible:
                break;
            default:
                text.Append(c is '\u00a0' or '\u202f' or (>= '\u2000' and <= '\u200a') or '\u3000' ? ' ' : c);
                break;
        }
    }

    // Two spaces at a line's end are a line break in markdown, and stay, where a line of the same paragraph follows.
    private static string WithoutSpacesAtEnds(string[] lines)
    {
        var inBody = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].TrimEnd(' ', '\t', '\r');
            var isBreak =
                inBody
                && text.Length > 0
                && lines[i].AsSpan(text.Length).StartsWith("  ")
                && i + 1 < lines.Length
                && !string.IsNullOrWhiteSpace(lines[i + 1]);
            inBody |= i > 0 && text == "---";
            lines[i] = isBreak ? text + "  " : text;
        }

        return string.Join('\n', lines);
    }
}
