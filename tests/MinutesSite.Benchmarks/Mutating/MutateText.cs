using System.Text;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>
/// A text with mistakes by the throw of dice: lines lost, doubled and moved, signs where they do not belong, values exchanged.
/// </summary>
internal static class MutateText
{
    private static readonly string[] Pieces =
    [
        .. "*_[](){}<>|#-+.:;?!\\`~\"'&§½%@,=/ \t\r\n\0".Select(sign => $"{sign}"),
        "---",
        "```",
        "<!--",
        "-->",
        "](",
        "![",
        "</p>",
        "<td>",
        "<![CDATA[",
        "&#xFFFE;",
        "&amp;",
        "&lol;",
        "{ a: &x 1, b: *x }",
        "!!binary",
        "? ",
        "| ",
        "> ",
        "null",
        "true",
        "2026-02-30",
        "99999999999999999999",
        "-1",
        "0",
        "25:61",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\ufffd",
        "\ufffe",
        "\ud83d",
        "\U0001f600",
        "A\u030a",
        "../../..",
        "/bilag/",
        "http://[::1",
        "https://%zz",
        "lukket: true",
        "## Punkt 1",
        "### Beslutning",
        "LUKKET MØDE",
    ];

    /// <summary>The text, changed.</summary>
    public static string By(Random dice, string text)
    {
        for (var times = dice.Next(1, 6); times > 0; times--)
        {
            text = dice.Next(3) == 0 ? Lines(dice, text) : Signs(dice, text);
        }

        return text;
    }

    private static string Lines(Random dice, string text)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Next(lines.Count);
        switch (dice.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[dice.Next(lines.Count)]);
                break;
            case 2:
                lines[at] = lines[dice.Next(lines.Count)];
                break;
            case 3:
                lines[at] = new string(' ', dice.Next(1, 9)) + lines[at];
                break;
            case 4:
                lines[at] += lines[dice.Next(lines.Count)];
                break;
            default:
                lines.RemoveRange(at, dice.Next(lines.Count - at));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Signs(Random dice, string text)
    {
        var changed = new StringBuilder(text);
        for (var times = dice.Next(1, 8); times > 0; times--)
        {
            var at = dice.Next(changed.Length + 1);
            var length = Math.Min(dice.Next(1, 30), changed.Length - at);
            switch (dice.Next(4))
            {
                case 0:
                    changed.Remove(at, length);
                    break;
                case 1:
                    changed.Insert(at, changed.ToString(at, length));
                    break;
                case 2:
                    changed.Insert(at, string.Concat(Enumerable.Repeat(Pieces[dice.Next(Pieces.Length)], dice.Next(40) == 0 ? 200 : 1)));
                    break;
                default:
                    changed.Remove(at, length).Insert(at, Pieces[dice.Next(Pieces.Length)]);
                    break;
            }
        }

        return changed.ToString();
    }
}
