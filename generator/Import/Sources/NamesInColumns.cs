using System.Text.RegularExpressions;

namespace MinutesSite.Import.Sources;

/// <summary>Names beside each other on a line, apart by a gap: "Bo Krag          Asta Lund          Per Dam".</summary>
public static partial class NamesInColumns
{
    /// <summary>The line with a comma for each gap; as it is where it is no line of names.</summary>
    public static string WithCommas(string line) =>
        line.Contains("   ", StringComparison.Ordinal) && Names().IsMatch(line) ? Gap().Replace(line.Trim(), ", ") : line;

    private const string Person = @"\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}(?: \([^()]{1,30}\))?";

    [GeneratedRegex(@"^\s*" + Person + @"(?: {3,}" + Person + @")+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(" {3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
