using System.Text.RegularExpressions;
using MinutesSite.Check.Source;
using MinutesSite.Model;

namespace MinutesSite.Check.Mend;

/// <summary>
/// Headings at their level and read as such, links to enclosures whose names have spaces, one empty line where there are several.
/// </summary>
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

            inItem |= ItemHeading().IsMatch(WithSpace(line));
            lines.Add(fenced ? line : Heading(CheckMarkdown.WithReadableLinks(WithSpace(line)), inItem));
        }

        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    // "##Punkt 2" and "    ### Beslutning" are certain only where the words are those of an item or of a usual section.
    private static string WithSpace(string line) =>
        OddHeading().Match(line) is { Success: true } odd
        && (IsItem(odd.Groups["text"].Value) || StandardPhrases.SectionKindOf(odd.Groups["text"].Value) != SectionKind.Other)
            ? $"{odd.Groups["signs"].Value} {odd.Groups["text"].Value}"
            : line;

    private static bool IsItem(string text) => ItemHeading().IsMatch("## " + text);

    private static string Heading(string line, bool inItem) =>
        ItemHeading().Match(line) is { Success: true } item ? $"## {item.Groups["text"].Value}"
        : inItem && SectionHeading().Match(line) is { Success: true } section ? $"### {section.Groups["text"].Value}"
        : line;

    [GeneratedRegex(@"^#{1,3}[ \t]+(?<text>Punkt[ \t]+[0-9]{1,4}\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemHeading();

    [GeneratedRegex(@"^[ \t]*(?<signs>#{2,3})[ \t]*(?<text>[^\s#].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OddHeading();

    // Whatever stands at these levels in an item is read as a section.
    [GeneratedRegex(@"^#{1,2}[ \t]+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();
}
