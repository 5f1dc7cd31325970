using System.Text;

namespace MinutesSite.Import;

/// <summary>How two texts differ, by line: what goes with "-", what comes with "+", a line around for the place.</summary>
public static class LineDifference
{
    /// <summary>More than this many changed lines on each side are shown as gone and come, not compared one by one.</summary>
    private const int MostCompared = 1500;

    /// <summary>The difference; empty where there is none.</summary>
    public static string Between(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), after.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var text = new StringBuilder();
        Around(text, old, start - 1);
        Middle(text, old[start..^end], now[start..^end]);
        Around(text, old, old.Length - end);
        return text.ToString().TrimEnd('\n');
    }

    private static void Around(StringBuilder text, string[] lines, int at)
    {
        if (at >= 0 && at < lines.Length)
        {
            text.Append("  ").Append(lines[at]).Append('\n');
        }
    }

    private static void Middle(StringBuilder text, string[] old, string[] now)
    {
        if (old.Length > MostCompared || now.Length > MostCompared)
        {
            Lines(text, "- ", old);
            Lines(text, "+ ", now);
            return;
        }

        // The longest common part, from the end, so that the walk below goes forward.
        var common = Enumerable.Range(0, old.Length + 1).Select(_ => new ushort[now.Length + 1]).ToArray();
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i][j] = old[i] == now[j] ? (ushort)(common[i + 1][j + 1] + 1) : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        var (o, n) = (0, 0);
        while (o < old.Length || n < now.Length)
        {
            if (o < old.Length && n < now.Length && old[o] == now[n])
            {
                o++;
                n++;
            }
            else if (o < old.Length && (n == now.Length || common[o + 1][n] >= common[o][n + 1]))
            {
                text.Append("- ").Append(old[o++]).Append('\n');
            }
            else
            {
                text.Append("+ ").Append(now[n++]).Append('\n');
            }
        }
    }

    private static void Lines(StringBuilder text, string sign, string[] lines)
    {
        foreach (var line in lines)
        {
            text.Append(sign).Append(line).Append('\n');
        }
    }
}
