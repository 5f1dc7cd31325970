using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>The time set aside for an item: "(45 min.)", alone or in italics, first in Sagsfremstilling.</summary>
public static partial class TakeDuration
{
    /// <summary>The sections without the duration, and the duration in minutes.</summary>
    public static (IReadOnlyList<Section> Sections, int? Minutes) From(IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i] is { Kind: SectionKind.Account, Blocks: [Paragraph first, ..] } account && Minutes(first.Text.Text) is { } minutes)
            {
                return ([.. sections.Take(i), account with { Blocks = [.. account.Blocks.Skip(1)] }, .. sections.Skip(i + 1)], minutes);
            }
        }

        return (sections, null);
    }

    /// <summary>The minutes that a paragraph states and says nothing else; null for any other.</summary>
    public static int? Minutes(string paragraph)
    {
        var match = Form().Match(paragraph.Trim());
        return match.Success ? int.Parse(match.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^\(\s*(?:ca\.?\s*)?(?<minutes>[0-9]{1,3})\s*min(?:\.|utter)?\s*\)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
