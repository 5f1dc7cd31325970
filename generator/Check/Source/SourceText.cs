using MinutesSite.Model;

namespace MinutesSite.Check.Source;

/// <summary>A file of the content as text, every character of it: also what no page shows.</summary>
/// <param name="File">Its path, as messages show it.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceText(string File, string Text)
{
    /// <summary>Line and column of a character.</summary>
    public SourcePosition PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new(File, before.Count('\n') + 1, offset - (before.LastIndexOf('\n') + 1) + 1);
    }

    /// <summary>The line that a character stands on, without its end.</summary>
    public ReadOnlySpan<char> LineAt(int offset)
    {
        var start = Text.AsSpan(0, offset).LastIndexOf('\n') + 1;
        var end = Text.IndexOf('\n', offset);
        return Text.AsSpan(start, (end < 0 ? Text.Length : end) - start).TrimEnd('\r');
    }
}
