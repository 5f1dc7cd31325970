namespace MinutesSite.Model;

/// <summary>A line of text with marks (bold, links) on ranges of it.</summary>
/// <remarks>
/// The plain text is there without a copy, for links and search to read; what they find becomes further marks on the same
/// text. A line break that the editor only made for width is a space; a hard one is <c>'\n'</c>.
/// Compared by reference: the same words in two places are two texts.
/// </remarks>
public sealed class RichText
{
    // An archive has millions of texts. Nearly every one begins at one place, has no other and no mark: that is all it has room for.
    private readonly int line;
    private readonly int column;
    private readonly Details? details;

    /// <summary>Makes a text.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="marks">Marks within the text, ordered by start, the longer first.</param>
    /// <param name="anchors">Where parts of it stand in the file, ordered by offset; may be empty.</param>
    public RichText(string text, IReadOnlyList<Mark> marks, params ReadOnlySpan<SourceAnchor> anchors)
    {
        foreach (var mark in marks)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(mark.Start, nameof(marks));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(mark.End, text.Length, nameof(marks));
        }

        Text = text;
        details = marks.Count == 0 && anchors.Length < 2 ? null : new(marks, anchors.Length < 2 ? [] : anchors[1..].ToArray());
        if (!anchors.IsEmpty)
        {
            // Where its first character stands, or would stand were the line's start part of it.
            (line, column) = (anchors[0].Line, anchors[0].Column - anchors[0].Offset);
        }
    }

    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new("", []);

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>The marks, ordered by start, the longer first; they nest and never cross.</summary>
    public IReadOnlyList<Mark> Marks => details?.Marks ?? [];

    private SourceAnchor[] Others => details?.Others ?? [];

    /// <summary>Text without marks, and without a place in a file.</summary>
    public static RichText Plain(string text) => text.Length == 0 ? Empty : new(text, []);

    /// <summary>The line and column, from 1, at which a character of the text stands in its file; (1, 1) where that is not known.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        if (line == 0)
        {
            return (1, 1);
        }

        var anchor = new SourceAnchor(0, line, column);
        foreach (var other in Others)
        {
            anchor = other.Offset <= offset ? other : anchor;
        }

        return (anchor.Line, Math.Max(1, anchor.Column + offset - anchor.Offset));
    }

    /// <summary>The text from a character on, with the marks and places of that part.</summary>
    public RichText From(int start)
    {
        var (startLine, startColumn) = PlaceOf(start);
        return new(
            Text[start..],
            [
                .. Marks
                    .Where(mark => mark.End > start)
                    .Select(mark => mark with { Start = Math.Max(0, mark.Start - start), Length = mark.End - Math.Max(mark.Start, start) }),
            ],
            [
                new(0, startLine, startColumn),
                .. Others.Where(anchor => anchor.Offset > start).Select(anchor => anchor with { Offset = anchor.Offset - start }),
            ]
        );
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private sealed record Details(IReadOnlyList<Mark> Marks, SourceAnchor[] Others);
}

/// <summary>Where a part of a text begins in its file.</summary>
/// <param name="Offset">The first character of the part.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public readonly record struct SourceAnchor(int Offset, int Line, int Column);

/// <summary>A mark on a range of a text.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many; at least 1.</param>
/// <param name="Kind">What the mark means.</param>
/// <param name="Target">A link's target: http, https, mailto, or an address of this site with leading slash. Null for other marks.</param>
public readonly record struct Mark(int Start, int Length, MarkKind Kind, string? Target = null)
{
    /// <summary>The character after the last.</summary>
    public int End => Start + Length;
}

/// <summary>What a mark means.</summary>
public enum MarkKind
{
    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Italics.</summary>
    Emphasis,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Struck out.</summary>
    Deleted,

    /// <summary>A link that the minutes have.</summary>
    Link,
}
