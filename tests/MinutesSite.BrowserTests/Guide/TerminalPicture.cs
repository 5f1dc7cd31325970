using System.Globalization;
using System.Net;
using System.Text;

namespace MinutesSite.BrowserTests.Guide;

/// <summary>What stands in a terminal, as a picture that can be compared as text.</summary>
internal static class TerminalPicture
{
    private const int Widest = 96;
    private const int LineHeight = 21;

    /// <summary>An SVG of a command and what it said.</summary>
    /// <param name="title">What the picture shows, in Danish.</param>
    /// <param name="command">The command, without the prompt.</param>
    /// <param name="said">What the program wrote.</param>
    public static string Of(string title, string command, string said)
    {
        var lines = new List<(string Class, string Text)>();
        lines.AddRange(Wrapped("$ " + command).Select(line => ("c", line)));
        foreach (var line in said.TrimEnd().Split('\n'))
        {
            var style =
                line.Contains(": fejl ", StringComparison.Ordinal) ? "e"
                : line.Contains(": advarsel ", StringComparison.Ordinal) ? "w"
                : "t";
            lines.AddRange(Wrapped(line).Select(part => (style, part)));
        }

        var height = (lines.Count * LineHeight) + 54;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 {height}\" width=\"860\" height=\"{height}\" "
                + $"role=\"img\">\n<title>{title}</title>\n"
        );
        svg.Append(
            "<style>text{font:14px "
                + "ui-monospace,Consolas,Menlo,monospace;white-space:pre}"
                + ".c{fill:#8fd6a3}.t{fill:#e6e9ee}.e{fill:#ff9d94}.w{fill:#f2cf74}</style>\n"
        );
        svg.Append(
            "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1d232d\"/>\n<g fill=\"#4a5465\"><circle cx=\"20\" cy=\"18\" "
                + "r=\"5\"/><circle cx=\"38\" cy=\"18\" r=\"5\"/><circle cx=\"56\" cy=\"18\" r=\"5\"/></g>\n"
        );
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"18\" y=\"{52 + (i * LineHeight)}\" class=\"{lines[i].Class}\">{WebUtility.HtmlEncode(lines[i].Text)}</text>\n"
            );
        }

        return svg.Append("</svg>\n").ToString();
    }

    // A terminal breaks where the line is full; a reader would rather have it between two words.
    private static IEnumerable<string> Wrapped(string line)
    {
        while (line.Length > Widest)
        {
            var space = line.LastIndexOf(' ', Widest);
            var end = space > Widest / 2 ? space : Widest;
            yield return line[..end];
            line = "    " + line[end..].TrimStart();
        }

        yield return line;
    }
}
