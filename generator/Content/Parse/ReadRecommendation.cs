using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>The section Indstilling taken apart: who recommends, and the points.</summary>
public static partial class ReadRecommendation
{
    /// <summary>The recommendation; null where there is no such section or it only says that there is nothing to note.</summary>
    public static Recommendation? From(Section? section)
    {
        if (section is null or { HasNothingToNote: true })
        {
            return null;
        }

        var lists = section.Blocks.OfType<ListBlock>().ToList();
        var hasList = lists.Count > 0;
        var sayAt = hasList && lists.Exists(SaysAt);
        var areNumbered = hasList && lists.Exists(list => list.Start is not null && (!sayAt || SaysAt(list)));
        var by = new List<string>();
        var points = new List<RichText>();
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ListBlock list
                    when (!sayAt || SaysAt(list) || list.Start == points.Count + 1) && (!areNumbered || list.Start is not null):
                    points.AddRange(list.Entries.Select(PointOf).Where(text => text.Text.Length > 0));
                    break;
                case Paragraph paragraph when IsPoint(paragraph.Text.Text):
                    points.Add(paragraph.Text);
                    break;
                case Paragraph paragraph when points.Count == 0 && !hasList && PointWithin(paragraph.Text.Text) is { } start:
                    by.Add(paragraph.Text.Text[..start].TrimEnd());
                    points.Add(paragraph.Text.From(start));
                    break;
                case Paragraph paragraph when points.Count == 0:
                    by.Add(paragraph.Text.Text);
                    break;
                default:
                    break;
            }
        }

        return new(by.Count == 0 ? null : string.Join(' ', by), points.ToArray());
    }

    // A list that explains the points, or follows them, does not say "at" as they do.
    private static bool SaysAt(ListBlock list) => list.Entries.Any(entry => entry is [Paragraph first, ..] && IsPoint(first.Text.Text));

    // What explains a point is part of it.
    private static RichText PointOf(IReadOnlyList<Block> entry) =>
        entry is [Paragraph only] ? only.Text : RichText.Plain(string.Join(' ', BlockText.Texts(entry).Select(text => text.Text)));

    private static bool IsPoint(string text) => text.StartsWith("at ", StringComparison.OrdinalIgnoreCase);

    // Where the points follow in paragraphs of their own, the first "at" only leads to them: "indstiller, at udvalget:".
    private static int? PointWithin(string text) =>
        !text.EndsWith(':') && OnOneLine().Match(text) is { Success: true } match ? match.Groups["point"].Index : null;

    // "Direktøren indstiller, at orienteringen tages til efterretning."
    [GeneratedRegex(
        @"\b(?:indstille[rs]|anbefale[rs]|foreslå[rs])\b[^.:]{0,100}?\s(?<point>at\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OnOneLine();
}
