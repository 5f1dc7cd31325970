using System.Text.RegularExpressions;

namespace MinutesSite.Theme.Text;

/// <summary>The time set aside for an item, as minutes write it first in Sagsfremstilling: "(45 min.)".</summary>
public static partial class Duration
{
    /// <summary>Whether a paragraph is such a time and nothing else.</summary>
    public static bool IsDuration(string paragraph) => paragraph.Length < 40 && Form().IsMatch(paragraph);

    [GeneratedRegex(@"^\s*\(\s*[0-9]{1,3}\s*(min|minutter)\.?\s*\)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
