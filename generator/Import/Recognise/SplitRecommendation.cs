using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>The blocks of the section Indstilling: who recommends, then each point an entry of its own, numbered, however they were set.</summary>
public static partial class SplitRecommendation
{
    /// <summary>The blocks, points as numbered entries.</summary>
    public static IReadOnlyList<SourceBlock> In(IReadOnlyList<SourceBlock> blocks)
    {
        var hasEntries = blocks.Any(block => block.Marker is not null);
        var split = blocks.SelectMany(block => Unglued(block, hasEntries)).ToList();
        return Numbered(split);
    }

    // "Kommunaldirektøren indstiller, 1. at … 2. at …" and "Kommunaldirektøren indstiller, at …" in one paragraph.
    private static IEnumerable<SourceBlock> Unglued(SourceBlock block, bool hasEntries)
    {
        if (!block.IsText && block.Marker is null)
        {
            return [block];
        }

        var starts = Glued().Matches(block.Plain).ToList();
        if (starts.Count > 0 && (block.Marker is not null || starts[0].Groups["number"].Value is "1" or "a"))
        {
            return Cut(block, starts);
        }

        if (block.Marker is null && Point().IsMatch(block.Plain))
        {
            return [block with { Marker = "•" }];
        }

        return !hasEntries && block.Marker is null && By().Match(block.Plain) is { Success: true } by
            ? [block with { Text = block.Text.Slice(0, by.Length).Trimmed() }, block with { Text = block.Text.From(by.Length).Trimmed(), Marker = "•" }]
            : [block];
    }

    private static IEnumerable<SourceBlock> Cut(SourceBlock block, List<Match> starts)
    {
        if (starts[0].Index > 0)
        {
            yield return block with { Text = block.Text.Slice(0, starts[0].Index).Trimmed() };
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Groups["text"].Index;
            var to = i + 1 < starts.Count ? starts[i + 1].Index : block.Plain.Length;
            yield return block with { Text = block.Text.Slice(from, to - from).Trimmed(), Marker = starts[i].Groups["number"].Value + "." };
        }
    }

    private static List<SourceBlock> Numbered(List<SourceBlock> blocks)
    {
        // Only points are numbered; a list that explains a point, or follows the points, keeps its own signs.
        var number = 0;
        var result = new List<SourceBlock>(blocks.Count);
        var depth = blocks.Where(block => block.Marker is not null).Select(block => block.Indent).DefaultIfEmpty(0).Min();
        foreach (var block in blocks)
        {
            var isPoint = block.Marker is not null && block.Indent <= depth + 1
                && (ListMarker.NumberOf(block.Marker) is not null || ListMarker.IsLetter(block.Marker) || Point().IsMatch(block.Plain) || number == 0 || result[^1].Marker is not null);
            if (isPoint)
            {
                number = ListMarker.NumberOf(block.Marker) ?? number + 1;
            }

            result.Add(isPoint ? block with { Marker = number.ToString(CultureInfo.InvariantCulture) + ".", Indent = depth } : block);
        }

        return result;
    }

    [GeneratedRegex(@"(?:^|(?<=[\s,.:;]))(?:(?<number>[0-9]{1,2})[.)]|\(?(?<number>[a-h])\))\s*(?<text>at\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^(?:at|At)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"^[^.]{0,200}?\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår)(?:\s+(?:til\s+)?\p{Lu}[\p{L}\s]{2,60})?\s*[,:]?\s+(?=at\s)", RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
