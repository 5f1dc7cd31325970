using System.Text;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Import;

/// <summary>How two files differ, by line: what goes with "-", what comes with "+", the line before each change for the place.</summary>
public static class LineDifference
{
    /// <summary>The difference; empty where there is none.</summary>
    public static string Between(string before, string after)
    {
        var text = new StringBuilder();
        var kept = "";
        foreach (var change in Difference.Between(Lines(before), Lines(after)))
        {
            if (change.Kind == CorrectionKind.Kept)
            {
                kept = $"  {change.Text}\n";
                continue;
            }

            text.Append(kept).Append(change.Kind == CorrectionKind.Removed ? "- " : "+ ").Append(change.Text).Append('\n');
            kept = "";
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
