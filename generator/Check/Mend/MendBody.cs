using System.Text.RegularExpressions;

namespace MinutesSite.Check.Mend;

/// <summary>Headings at their level, as they are read anyway, and one empty line where there are several.</summary>
internal static partial class MendBody
{
    public static string Mend(string body)
    {
        var lines = new List<string>();
        var inItem = false;
        var fenced = false;
        foreach (var line in body.Split('\n'))
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            if (!fenced && line.Length == 0 && (lines.Count == 0 || lines[^1].Length == 0) && lines.Count > 0)
            {
                continue;
            }

            inItem |= ItemHeading().IsMatch(line);
            lines.Add(fenced ? line : Heading(line, inItem));
        }

        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    private static string Heading(string line, bool inItem)
        => ItemHeading().Match(line) is { Success: true } item ? $"## {item.Groups["text"].Value}"
        : inItem && SectionHeading().Match(line) is { Success: true } section ? $"### {section.Groups["text"].Value}"
        : line;

    [GeneratedRegex(@"^#{1,3}[ \t]+(?<text>Punkt[ \t]+[0-9]{1,4}\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemHeading();

    // Whatever stands at these levels in an item is read as a section.
    [GeneratedRegex(@"^#{1,2}[ \t]+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();
}
