using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// What a recommendation says, without who recommends, which is the same in every item: what is searched and what excerpts show.
/// </summary>
internal static class RecommendationTexts
{
    /// <summary>The points and what follows them, in reading order.</summary>
    public static IEnumerable<string> Of(Section section, Recommendation recommendation) =>
        BlockText.Texts(section.Blocks).Select(text => WithoutBy(text.Text, recommendation.By)).Where(text => text.Length > 0);

    private static string WithoutBy(string text, string? by)
    {
        if (by is null)
        {
            return text;
        }

        // Several bodies recommend in paragraphs of their own: "Direktionen indstiller,".
        var isBy = text == by || (text.Length > 0 && text[^1] is ',' or ':' && by.Contains(text, StringComparison.Ordinal));
        return isBy ? ""
            : text.StartsWith(by, StringComparison.Ordinal) ? text[by.Length..].TrimStart()
            : text;
    }
}
