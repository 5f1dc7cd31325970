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

        var hasList = section.Blocks.Any(block => block is ListBlock);
        var by = new List<string>();
        var points = new List<RichText>();
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    points.AddRange(BlockText.Texts([list]).Where(text => text.Text.Length > 0));
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

        return new(by.Count == 0 ? null : string.Join(' ', by), points);
    }

    private static bool IsPoint(string text) => text.StartsWith("at ", StringComparison.OrdinalIgnoreCase);

    // Where the points follow in paragraphs of their own, the first "at" only leads to them: "indstiller, at udvalget:".
    private static int? PointWithin(string text)
        => !text.EndsWith(':') && OnOneLine().Match(text) is { Success: true } match ? match.Groups["point"].Index : null;

    // "Direktøren indstiller, at orienteringen tages til efterretning."
    [GeneratedRegex(@"\b(?:indstille[rs]|anbefale[rs]|foreslå[rs])\b[^.:]{0,100}?\s(?<point>at\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnOneLine();
}
