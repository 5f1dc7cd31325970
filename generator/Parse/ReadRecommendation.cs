using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>The section Indstilling taken apart: who recommends, and the points.</summary>
public static class ReadRecommendation
{
    /// <summary>The recommendation; null where there is no such section or it only says that there is nothing to note.</summary>
    public static Recommendation? From(Section? section)
    {
        if (section is null or { HasNothingToNote: true })
        {
            return null;
        }

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
}
