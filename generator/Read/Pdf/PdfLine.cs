namespace MinutesSite.Read.Pdf;

/// <summary>Letters of a line that stand together: all of the line, or a cell of a table.</summary>
/// <param name="Text">Its words, a space between two.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="First">The order of the first of its letters that was drawn.</param>
/// <param name="Last">The order of the last one.</param>
public sealed record PdfSegment(string Text, double Left, double Right, int First, int Last);

/// <summary>A line of a page.</summary>
/// <param name="Segments">Its parts, from left to right; one where no white space as of columns is in it.</param>
/// <param name="Baseline">How high it stands, in points.</param>
/// <param name="Size">The size of most of its letters.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
public sealed record PdfLine(IReadOnlyList<PdfSegment> Segments, double Baseline, double Size, bool IsBold)
{
    /// <summary>Where it begins.</summary>
    public double Left => Segments[0].Left;

    /// <summary>The same line moved to the right by <paramref name="points"/>.</summary>
    public PdfLine Moved(double points) =>
        this with
        {
            Segments = [.. Segments.Select(segment => segment with { Left = segment.Left + points, Right = segment.Right + points })],
        };
}
