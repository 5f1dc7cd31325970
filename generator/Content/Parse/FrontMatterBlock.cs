using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>A minutes file cut in two at its <c>---</c> lines.</summary>
/// <param name="Yaml">What stands between them.</param>
/// <param name="Body">What stands below.</param>
/// <param name="BodyLine">How many lines of the file come before <paramref name="Body"/>.</param>
public sealed record FrontMatterBlock(string Yaml, string Body, int BodyLine)
{
    /// <summary>How many lines come before <see cref="Yaml"/>: the first <c>---</c>.</summary>
    public const int YamlLine = 1;

    /// <summary>Cuts a file; null, with a problem reported, where the lines are missing.</summary>
    public static FrontMatterBlock? Of(string file, string text, ICollection<Diagnostic> problems)
    {
        var first = LineAt(text, 0);
        if (!IsFence(text.AsSpan(first)))
        {
            problems.Add(
                string.IsNullOrWhiteSpace(text) ? Problems.FileEmpty(file) : Problems.FrontMatterMissing(SourcePosition.StartOf(file))
            );
            return null;
        }

        var yamlStart = first.End.GetOffset(text.Length) + 1;
        var line = 2;
        for (var start = yamlStart; start < text.Length; line++)
        {
            var current = LineAt(text, start);
            var end = current.End.GetOffset(text.Length);
            if (IsFence(text.AsSpan(current)))
            {
                return new(text[yamlStart..start], end < text.Length ? text[(end + 1)..] : "", line);
            }

            start = end + 1;
        }

        problems.Add(Problems.FrontMatterOpen(SourcePosition.StartOf(file)));
        return null;
    }

    private static Range LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return start..(end < 0 ? text.Length : end);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";
}
