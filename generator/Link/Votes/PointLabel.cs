using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>Words that begin a sentence of a decision and say which point it is on: "At 2:", "Ad 1)", "Pkt. 3".</summary>
public static partial class PointLabel
{
    /// <summary>The label, and how many characters it takes; null where a sentence begins with none.</summary>
    public static (string Label, int Length)? Of(string sentence) =>
        Form().Match(sentence) is { Success: true } match
            ? (char.ToLowerInvariant(match.Groups["label"].Value[0]) + match.Groups["label"].Value[1..].TrimEnd(), match.Length)
            : null;

    [GeneratedRegex(
        @"^\W{0,2}(?<label>(?:at|ad|pkt\.?|punkt|indstillingspunkt|indstillingens\s(?:pkt\.?|punkt)|delpunkt)\s?\d{1,2}(?:(?:\s?,\s?"
            + @"|\s?-\s?|\s?–\s?|\sog\s|\stil\s)\d{1,2})*[a-d]?)(?!\d|[.:]\d)\s*[:.)–-]{0,2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
