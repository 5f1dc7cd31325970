using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>A line of a table of contents: a title, leaders, a page number.</summary>
public static partial class TableOfContentsLine
{
    /// <summary>Whether a line ends in dots and a page number.</summary>
    public static bool HasLeader(string line) => MayHaveLeader(line) && Leader().IsMatch(line);

    /// <summary>The title before the leaders; null where there are none.</summary>
    public static string? Title(string line)
    {
        if (!MayHaveLeader(line))
        {
            return null;
        }

        var match = Leader().Match(line);
        return match.Success ? line[..match.Index].TrimEnd(' ', '.', '…', '\t', '_') : null;
    }

    private static bool MayHaveLeader(string line) =>
        line.Contains("...", StringComparison.Ordinal)
        || line.Contains('…', StringComparison.Ordinal)
        || line.Contains(". . ", StringComparison.Ordinal)
        || line.Contains("____", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:\.{3,}|…+|(?:\. ){3,}|_{4,})[\s.…]*[0-9]{0,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}
