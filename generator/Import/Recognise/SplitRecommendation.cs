using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// The blocks of the section Indstilling: who recommends, then each point an entry of its own, numbered, however they were set.
/// </summary>
public static partial class SplitRecommendation
{
    /// <summary>The blocks, points as numbered entries.</summary>
    public static IReadOnlyList<SourceBlock> In(IReadOnlyList<SourceBlock> blocks)
    {
        var hasEntries = blocks.Any(block => block.Marker is not null);
        if (blocks.Count > 0 && OpenAt().IsMatch(blocks[0].Plain) && !blocks.Any(block => Point().IsMatch(block.Plain)))
        {
            // "Det indstilles, at udvalget" goes on in each entry: these are no points that say "at" themselves.
            return blocks;
        }

        var split = blocks.SelectMany(block => Unglued(block, hasEntries)).ToList();
        return Numbered(split);
    }

    /// <summary>
    /// Whether a line says who recommends and its points stand below it, so that the two are a recommendation without a heading.
    /// </summary>
    public static bool BeginsPoints(SourceBlock block, SourceBlock next) =>
        block is { IsText: true, Plain.Length: < 200 }
        && next.Cells is null
        && Introduces().IsMatch(block.Plain)
        && (Point().IsMatch(next.Plain) || (next.Marker is not null && (block.Plain[^1] is ':' or ',' || OpenAt().IsMatch(block.Plain))));

    /// <summary>Whether a line says who recommends: it is no heading, however it looks.</summary>
    public static bool SaysWho(string line) => Recommends().IsMatch(line);

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
            ?
            [
                block with
                {
                    Text = block.Text.Slice(0, by.Length).Trimmed(),
                },
                block with
                {
                    Text = block.Text.From(by.Length).Trimmed(),
                    Marker = "•",
                },
            ]
            : [block];
    }

    private static IEnumerable<SourceBlock> Cut(SourceBlock block, List<Match> starts)
    {
        if (starts[0].Index > 0)
        {
            yield return block with
            {
                Text = block.Text.Slice(0, starts[0].Index).Trimmed(),
            };
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Groups["text"].Index;
            var to = i + 1 < starts.Count ? starts[i + 1].Index : block.Plain.Length;
            yield return block with
            {
                Text = block.Text.Slice(from, to - from).Trimmed(),
                Marker = starts[i].Groups["number"].Value + ".",
            };
        }
    }

    // Only points are numbered; a list that explains a point, or follows the points, keeps its own signs.
    private static List<SourceBlock> Numbered(List<SourceBlock> blocks)
    {
        var result = new List<SourceBlock>(blocks.Count);
        var points = new PointsOf(blocks);
        foreach (var block in blocks)
        {
            result.Add(points.Read(block));
        }

        return result;
    }

    [GeneratedRegex(
        @"(?:^|(?<=[\s,.:;]))(?:(?<number>[0-9]{1,2})[.)]|\(?(?<number>[a-h])\))\s*(?<text>at\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Glued();

    /// <summary>Which entries of a recommendation are its points, and their numbers.</summary>
    private sealed class PointsOf
    {
        private readonly int depth;
        private readonly bool sayAt;
        private Kind? kind;
        private int number;
        private bool isOver;
        private bool isInList;

        public PointsOf(List<SourceBlock> blocks)
        {
            var entries = blocks.Where(block => block.Marker is not null).ToList();
            depth = entries.Select(block => block.Indent).DefaultIfEmpty(0).Min();
            sayAt = entries.Exists(block => IsFlush(block) && Point().IsMatch(block.Plain));
        }

        public SourceBlock Read(SourceBlock block)
        {
            if (block.Marker is null)
            {
                // Another body's recommendation begins with points of its own; other text ends the points.
                var recommends = Recommends().IsMatch(block.Plain);
                (number, kind) = recommends ? (0, null) : (number, kind);
                isOver = !recommends && number > 0;
                isInList = false;
                return block;
            }

            if (IsPoint(block))
            {
                number = ListMarker.NumberOf(block.Marker) is { } own && !(own == 1 && number > 0) ? own : number + 1;
                isOver = false;
                isInList = true;
                return block with { Marker = number.ToString(CultureInfo.InvariantCulture) + ".", Indent = depth };
            }

            // Flush with the points it stands below, an entry explains the last of them.
            return isInList && IsFlush(block) ? block with { Indent = depth + 2 } : block;
        }

        private bool IsPoint(SourceBlock block)
        {
            if (!IsFlush(block))
            {
                return false;
            }

            kind ??= KindOf(block);
            var goesOn = ListMarker.NumberOf(block.Marker) is { } own && own == number + 1 && number > 0;
            return goesOn
                || (
                    sayAt
                        ? Point().IsMatch(block.Plain) && (kind != Kind.Number || KindOf(block) == Kind.Number)
                        : !isOver && KindOf(block) == kind
                );
        }

        private bool IsFlush(SourceBlock block) => block.Indent <= depth + 1;

        private static Kind KindOf(SourceBlock block) =>
            ListMarker.NumberOf(block.Marker) is not null ? Kind.Number
            : ListMarker.IsLetter(block.Marker) ? Kind.Letter
            : Kind.Bullet;

        private enum Kind
        {
            Bullet,
            Letter,
            Number,
        }
    }

    [GeneratedRegex(@"^(?:at|At)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(
        @"^(?:Det\s+(?:indstilles|anbefales|foreslås)|\p{Lu}[^.!?]{1,120}?\s(?:indstiller|anbefaler"
            + @"|foreslår))(?![\p{L}])[^.!?]{0,90}[,:]?$|^\p{Lu}[^.!?]{1,120}?\s(?:indstiller"
            + @"|indstilles)[^.!?]{0,60},\s+at(?:\s+[^.,!?]{0,60})?:?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduces();

    [GeneratedRegex(@",?\s+at(?:\s+\p{Lu}[^.,!?]{0,60})?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenAt();

    [GeneratedRegex(
        @"^[^.]{0,200}?\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår)(?:\s+(?:til\s+)?\p{Lu}[\p{L}\s]{2,60})?\s*[,:]?\s+(?=at\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex By();

    [GeneratedRegex(
        @"\b(?:indstiller|indstilles|indstilling|anbefaler|anbefales|foreslår|foreslås)\b[^.]{0,120}[,:]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Recommends();
}
