using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>The journal number of an item as a paragraph of its own, bare or after a label.</summary>
public static partial class WrittenCaseNumber
{
    /// <summary>The number; null where the text is something else.</summary>
    public static CaseNumber? Find(string text)
    {
        var match = Form().Match(text.Trim());
        return match.Success && CaseNumber.IsPossible(match.Groups["number"].Value) ? new(match.Groups["number"].Value) : null;
    }

    [GeneratedRegex(
        @"^(?:(?:journalnummer|journalnr\.?|sagsnummer|sagsnr\.?|j\.?\s?nr\.?)\s*:?\s*)?(?<number>\S{3,60}|[0-9]\S{1,30} - \S{2,30})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
