using System.Text.RegularExpressions;

namespace MinutesSite.Parse.Decisions;

/// <summary>Headings of remarks that somebody had entered in the minutes.</summary>
public static partial class RemarkHeading
{
    /// <summary>Whether a heading is one: "Protokolbemærkning", "Protokolbemærkning fra liste Ø", "Mindretalsudtalelse".</summary>
    public static bool Is(string heading) => Form().IsMatch(heading);

    [GeneratedRegex(
        @"^\W{0,3}(?:protokolbemærkning(?:er)?|mindretalsudtalelse|protokoltilførsel|bemærkning(?:er)?\s+til\s+protokollen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
