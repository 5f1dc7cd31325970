using MinutesSite.Model;

namespace MinutesSite.Check.Source;

/// <summary>A file of the content as text, every character of it: also what no page shows.</summary>
/// <param name="File">Its path, as messages show it.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceText(string File, string Text)
{
    private int[]? lineStarts;

    /// <summary>Line and column of a character.</summary>
    public SourcePosition PlaceOf(int offset)
    {
        lineStarts ??= LineStarts();
        var found = Array.BinarySearch(lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(File, line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The line that a character stands on, without its end.</summary>
    public ReadOnlySpan<char> LineAt(int offset)
    {
        var start = Text.AsSpan(0, offset).LastIndexOf('\n') + 1;
        var end = Text.IndexOf('\n', offset);
        return Text.AsSpan(start, (end < 0 ? Text.Length : end) - start).TrimEnd('\r');
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var end = Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = Text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }
}
