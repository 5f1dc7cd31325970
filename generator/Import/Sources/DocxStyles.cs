using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MinutesSite.Import.Sources;

/// <summary>What a paragraph's style says of it.</summary>
/// <param name="HeadingLevel">1 to 6; 0 for text.</param>
/// <param name="IsContents">Whether it is a line of a table of contents.</param>
/// <param name="Numbering">The numbering that the style brings.</param>
internal sealed record DocxStyle(int HeadingLevel, bool IsContents, NumberingProperties? Numbering);

/// <summary>The styles of a Word document, by what they are based on: in any language and with a municipality's own names.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 12;
    private readonly Dictionary<string, Style> styles;

    public DocxStyles(MainDocumentPart main) =>
        styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public DocxStyle Of(Paragraph paragraph)
    {
        var level = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own and < 9 ? Math.Min(6, own + 1) : 0;
        var isContents = false;
        NumberingProperties? numbering = null;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < LongestChain && id is not null; i++)
        {
            var style = styles.GetValueOrDefault(id);
            var name = style?.StyleName?.Val?.Value ?? id;
            isContents |= ContentsName().IsMatch(name);
            if (level == 0)
            {
                level = style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9
                    ? Math.Min(6, outline + 1)
                    : LevelOf(name);
            }

            numbering ??= style?.StyleParagraphProperties?.NumberingProperties;
            id = style?.BasedOn?.Val?.Value;
        }

        return new(isContents ? 0 : level, isContents, numbering);
    }

    private static int LevelOf(string name)
    {
        var match = HeadingName().Match(name);
        return match.Success
            ? match.Groups["level"].Success
                ? Math.Clamp(int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture), 1, 6)
                : 1
            : 0;
    }

    [GeneratedRegex(@"^(?:(?:heading|overskrift)\s*(?<level>[1-9])|title|titel)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|indholdsfortegnelse)\s*[1-9]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}
