using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MinutesSite.Import.Sources;

/// <summary>What Word prints before a numbered paragraph, though it stands nowhere in the file: "3.", "Punkt 3:", a bullet.</summary>
/// <param name="Text">As printed; a bullet's sign is a font's and means nothing.</param>
/// <param name="IsBullet">Whether it is a bullet.</param>
/// <param name="Level">The depth, from 0.</param>
internal sealed record DocxLabel(string Text, bool IsBullet, int Level);

/// <summary>Counts a Word document's lists.</summary>
internal sealed class DocxNumbering
{
    private const int Depths = 9;
    private readonly DocxStyles styles;
    private readonly Dictionary<int, Dictionary<int, Level>> levels = [];
    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<int, int[]> counters = [];

    public DocxNumbering(MainDocumentPart main, DocxStyles styles)
    {
        this.styles = styles;
        var definitions = main.NumberingDefinitionsPart?.Numbering;
        foreach (var list in definitions?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
            {
                levels[id] = list.Elements<Level>()
                    .Where(level => level.LevelIndex?.Value is not null)
                    .GroupBy(level => level.LevelIndex!.Value)
                    .ToDictionary(group => group.Key, group => group.First());
            }
        }

        foreach (var instance in definitions?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } list)
            {
                abstractOf[id] = list;
            }
        }
    }

    /// <summary>The next label of the list that a paragraph belongs to; null for a paragraph in none.</summary>
    public DocxLabel? LabelOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties ?? styles.Of(paragraph).Numbering;
        if (
            own?.NumberingId?.Val?.Value is not ({ } id and > 0)
            || !abstractOf.TryGetValue(id, out var list)
            || !levels.TryGetValue(list, out var ofList)
        )
        {
            return null;
        }

        var depth = Math.Clamp(own.NumberingLevelReference?.Val?.Value ?? 0, 0, Depths - 1);
        var level = ofList.GetValueOrDefault(depth);
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.Bullet)
        {
            return new("•", true, depth);
        }

        if (format == NumberFormatValues.None)
        {
            return null;
        }

        return new(Printed(level, ofList, Count(id, depth, ofList), depth), false, depth);
    }

    private int[] Count(int id, int depth, Dictionary<int, Level> ofList)
    {
        if (!counters.TryGetValue(id, out var counts))
        {
            counts = [.. Enumerable.Range(0, Depths).Select(d => StartOf(ofList, d) - 1)];
            counters[id] = counts;
        }

        counts[depth]++;
        for (var deeper = depth + 1; deeper < Depths; deeper++)
        {
            counts[deeper] = StartOf(ofList, deeper) - 1;
        }

        return counts;
    }

    private static int StartOf(Dictionary<int, Level> ofList, int depth) =>
        ofList.GetValueOrDefault(depth)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Printed(Level? level, Dictionary<int, Level> ofList, int[] counts, int depth)
    {
        var pattern = level?.LevelText?.Val?.Value is { Length: > 0 } written ? written : $"%{depth + 1}.";
        for (var d = 0; d < Depths; d++)
        {
            var format = ofList.GetValueOrDefault(d)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            pattern = pattern.Replace($"%{d + 1}", Number(Math.Max(1, counts[d]), format), StringComparison.Ordinal);
        }

        return pattern.Trim();
    }

    private static string Number(int value, NumberFormatValues format) =>
        format == NumberFormatValues.LowerLetter && value <= 26 ? ((char)('a' + value - 1)).ToString()
        : format == NumberFormatValues.UpperLetter && value <= 26 ? ((char)('A' + value - 1)).ToString()
        : value.ToString(CultureInfo.InvariantCulture);
}
