using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>
/// The time set aside for an item: "(45 min.)", alone or in italics, first in Sagsfremstilling; where an item has none, first in its first
/// section.
/// </summary>
public static partial class TakeDuration
{
    /// <summary>The sections without the duration, and the duration in minutes.</summary>
    public static (IReadOnlyList<Section> Sections, int? Minutes) From(IReadOnlyList<Section> sections)
    {
        var hasAccount = sections.Any(section => section.Kind == SectionKind.Account);
        for (var i = 0; i < sections.Count; i++)
        {
            if (
                (hasAccount ? sections[i].Kind == SectionKind.Account : i == 0)
                && sections[i].Blocks is [Paragraph first, ..] blocks
                && Minutes(first.Text.Text) is { } minutes
            )
            {
                // Below a title without a heading of its own there is nothing left.
                Section[] rest =
                    sections[i].Heading.Length == 0 && blocks.Count == 1 ? [] : [sections[i] with { Blocks = blocks.Skip(1).ToArray() }];
                Section[] left = [.. sections.Take(i), .. rest, .. sections.Skip(i + 1)];
                return (left, minutes);
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

    [GeneratedRegex(
        @"^\(\s*(?:ca\.?\s*)?(?<minutes>[0-9]{1,3})\s*min(?:\.|utter)?\s*\)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
