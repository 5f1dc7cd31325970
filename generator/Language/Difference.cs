using MinutesSite.Model;

namespace MinutesSite.Language;

/// <summary>The shortest way from one list of lines or words to another (E. Myers, "An O(ND) Difference Algorithm", 1986).</summary>
public static class Difference
{
    /// <summary>Beyond this many changes the rest is shown as removed and added whole: nobody reads a longer difference.</summary>
    private const int MostChanges = 2000;

    /// <summary>All lines of both in order; where both change, what was removed comes first.</summary>
    public static IReadOnlyList<CorrectedText> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var changes = new List<CorrectedText>(before.Count + after.Count);
        changes.AddRange(before.Take(start).Select(line => new CorrectedText(CorrectionKind.Kept, line)));
        changes.AddRange(
            Middle([.. before.Skip(start).Take(before.Count - start - end)], [.. after.Skip(start).Take(after.Count - start - end)])
        );
        changes.AddRange(before.Skip(before.Count - end).Select(line => new CorrectedText(CorrectionKind.Kept, line)));
        return changes;
    }

    private static IEnumerable<CorrectedText> Middle(string[] before, string[] after)
    {
        if (before.Length == 0 || after.Length == 0 || Trace(before, after) is not { } trace)
        {
            return before
                .Select(line => new CorrectedText(CorrectionKind.Removed, line))
                .Concat(after.Select(line => new CorrectedText(CorrectionKind.Added, line)));
        }

        return WalkBack(before, after, trace);
    }

    // Each round keeps the furthest point on every diagonal that so many changes reach.
    private static List<int[]>? Trace(string[] before, string[] after)
    {
        var most = Math.Min(before.Length + after.Length, MostChanges);
        var furthest = new int[(2 * most) + 3];
        var middle = most + 1;
        var trace = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            trace.Add(furthest[(middle - changes - 1)..(middle + changes + 2)]);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var down =
                    diagonal == -changes || (diagonal != changes && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
                var x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                furthest[middle + diagonal] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return trace;
                }
            }
        }

        return null;
    }

    private static List<CorrectedText> WalkBack(string[] before, string[] after, List<int[]> trace)
    {
        var changes = new List<CorrectedText>();
        var (x, y) = (before.Length, after.Length);
        for (var round = trace.Count - 1; round >= 0; round--)
        {
            var furthest = trace[round];
            var middle = round + 1;
            var diagonal = x - y;
            var down = diagonal == -round || (diagonal != round && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
            var from = down ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = round == 0 ? (0, 0) : (furthest[middle + from], furthest[middle + from] - from);
            while (x > fromX && y > fromY)
            {
                changes.Add(new(CorrectionKind.Kept, before[--x]));
                y--;
            }

            if (round > 0)
            {
                changes.Add(down ? new(CorrectionKind.Added, after[--y]) : new(CorrectionKind.Removed, before[--x]));
            }
        }

        changes.Reverse();
        return RemovedFirst(changes);
    }

    private static List<CorrectedText> RemovedFirst(List<CorrectedText> changes)
    {
        var ordered = new List<CorrectedText>(changes.Count);
        var added = new List<CorrectedText>();
        foreach (var change in changes)
        {
            if (change.Kind == CorrectionKind.Added)
            {
                added.Add(change);
                continue;
            }

            if (change.Kind == CorrectionKind.Kept)
            {
                ordered.AddRange(added);
                added.Clear();
            }

            ordered.Add(change);
        }

        ordered.AddRange(added);
        return ordered;
    }
}
