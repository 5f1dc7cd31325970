using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>A line that is drawn and says nothing: "=========", "- - - -", "+-----+-----+".</summary>
public static partial class RuleLine
{
    /// <summary>Whether a line is nothing but a rule.</summary>
    public static bool Is(string line) => line.Length > 2 && Rule().IsMatch(line);

    [GeneratedRegex(
        @"^\s*(?:=(?:\s*=){2,}|[~─━═_*](?:\s*[~─━═_*]){2,}|(?:-\s*){2,}-|[–—](?:\s*[–—]){2,}|\+(?:[-=]+\+)+|[.·•](?:\s*[.·•]){4,})\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Rule();
}
