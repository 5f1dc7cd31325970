namespace MinutesSite.Read.Pdf;

/// <summary>
/// The order in which a page's lines are read: columns of running text one after the other, a table row by row. What tells them apart
/// is the order of drawing: who sets columns draws one to its end before the next, who sets a table draws row by row.
/// </summary>
internal static class PdfColumns
{
    private const int LeastLines = 3;
    private const double LeastWords = 2.5;

    /// <summary>The lines in reading order; those of a second column are moved to stand below the first.</summary>
    public static List<PdfLine> InOrder(IReadOnlyList<PdfLine> lines)
    {
        var result = new List<PdfLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (RegionFrom(lines, i) is not { } region)
            {
                result.Add(lines[i]);
                continue;
            }

            TakeLinesAbove(region, result);
            var left = InOrder(region.Left);
            var right = InOrder(region.Right);
            var move = left.Min(line => line.Left) - right.Min(line => line.Left);
            result.AddRange(left);
            result.AddRange(right.Select(line => line.Moved(move)));
            i = region.Last;
        }

        return result;
    }

    private sealed record Region(List<PdfLine> Left, List<PdfLine> Right, double Middle, int Last);

    // A column may begin higher than its neighbour: those lines stand on one side only, and have been given already.
    private static void TakeLinesAbove(Region region, List<PdfLine> given)
    {
        var (leftFirst, rightFirst) = (region.Left.Min(First), region.Right.Min(First));
        while (given.Count > 0)
        {
            var line = given[^1];
            if (line.Left >= region.Middle && First(line) < rightFirst && First(line) > leftFirst)
            {
                region.Right.Insert(0, line);
            }
            else if (line.Segments[^1].Right <= region.Middle && First(line) < leftFirst)
            {
                region.Left.Insert(0, line);
            }
            else
            {
                return;
            }

            given.RemoveAt(given.Count - 1);
            (leftFirst, rightFirst) = (Math.Min(leftFirst, region.Left.Min(First)), Math.Min(rightFirst, region.Right.Min(First)));
        }
    }

    private static int First(PdfLine line) => line.Segments.Min(segment => segment.First);

    private static Region? RegionFrom(IReadOnlyList<PdfLine> lines, int first)
    {
        for (var s = 1; s < lines[first].Segments.Count; s++)
        {
            if (RegionAt(lines, first, lines[first].Segments[s - 1].Right, lines[first].Segments[s].Left) is { } region)
            {
                return region;
            }
        }

        // Columns whose lines stand between each other's.
        return
            first + 1 < lines.Count
            && lines[first] is { Segments: [var one] }
            && lines[first + 1] is { Segments: [var other] }
            && lines[first].Baseline - lines[first + 1].Baseline < 0.95 * lines[first].Size
            && (Left: one.Left < other.Left ? one : other, Right: one.Left < other.Left ? other : one) is var pair
            && pair.Right.Left - pair.Left.Right > lines[first].Size
            ? RegionAt(lines, first, pair.Left.Right, pair.Right.Left)
            : null;
    }

    private static Region? RegionAt(IReadOnlyList<PdfLine> lines, int first, double from, double to)
    {
        var (left, right) = (new List<PdfLine>(), new List<PdfLine>());
        var middle = (from + to) / 2;
        var last = first - 1;
        var (leftLast, rightFirst) = (0, int.MaxValue);
        for (var i = first; i < lines.Count; i++)
        {
            var ofLeft = lines[i].Segments.Where(segment => segment.Right <= middle).ToList();
            var ofRight = lines[i].Segments.Where(segment => segment.Left >= middle).ToList();
            if (ofLeft.Count + ofRight.Count < lines[i].Segments.Count)
            {
                break;
            }

            (from, to) = (
                Math.Max(from, ofLeft.Select(segment => segment.Right).DefaultIfEmpty(from).Max()),
                Math.Min(to, ofRight.Select(segment => segment.Left).DefaultIfEmpty(to).Min())
            );
            middle = (from + to) / 2;
            var drawnLeft = Math.Max(leftLast, ofLeft.Select(segment => segment.Last).DefaultIfEmpty(0).Max());
            var drawnRight = Math.Min(rightFirst, ofRight.Select(segment => segment.First).DefaultIfEmpty(int.MaxValue).Min());
            if (drawnLeft > drawnRight)
            {
                break;
            }

            (leftLast, rightFirst) = (drawnLeft, drawnRight);
            last = i;
            Add(left, lines[i], ofLeft);
            Add(right, lines[i], ofRight);
        }

        return IsRunningText(left) && IsRunningText(right) ? new(left, right, middle, last) : null;
    }

    private static void Add(List<PdfLine> column, PdfLine line, List<PdfSegment> segments)
    {
        if (segments.Count > 0)
        {
            column.Add(line with { Segments = segments });
        }
    }

    private static bool IsRunningText(List<PdfLine> column) =>
        column.Count >= LeastLines
        && column.Average(line => line.Segments.Sum(segment => segment.Text.Count(c => c == ' ') + 1)) >= LeastWords
        && column.Count(line => line.Segments.Count == 1) * 4 >= column.Count * 3;
}
