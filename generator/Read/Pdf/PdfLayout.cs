using System.Text;

namespace MinutesSite.Read.Pdf;

/// <summary>
/// A PDF's pages as text that keeps the layout: what stands below each other on the page does so in the text, white space of columns
/// is three characters or more, and a blank line stands where the page has one.
/// </summary>
public static class PdfLayout
{
    private const string ColumnGap = "   ";

    /// <summary>How far rows of one table may be apart, as a share of the size: cells have white space above and below.</summary>
    private const double RowPitch = 2.3;

    /// <summary>The text of all pages, a form feed between two.</summary>
    /// <param name="pages">The pages.</param>
    public static string Text(IReadOnlyList<PdfPage> pages)
    {
        var read = pages.Select(page => (Lines: PdfColumns.InOrder(PdfLines.Of(page.Upright)), Turned: PdfLines.Of(page.Turned))).ToList();
        var pitch = UsualPitch([.. read.Select(page => page.Lines)]);
        var width = LetterWidth(pages);
        var text = new StringBuilder();
        for (var i = 0; i < read.Count; i++)
        {
            text.Append(i > 0 ? "\f" : "");
            Append(text, read[i].Lines, pitch, width);
            if (read[i].Turned.Count > 0)
            {
                text.Append('\n');
                Append(text, read[i].Turned, pitch, width);
            }
        }

        return text.ToString();
    }

    /// <summary>The words of a page in reading order, a line each, whatever the page looks like.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<PdfLetter> letters) =>
        PdfColumns.InOrder(PdfLines.Of(letters)).Select(line => string.Join(' ', line.Segments.Select(segment => segment.Text)));

    private static void Append(StringBuilder text, List<PdfLine> lines, double pitch, double width)
    {
        var places = new Places(lines, width);
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                i > 0
                && (
                    IsRow(lines, i - 1) && IsRow(lines, i)
                        ? lines[i - 1].Baseline - lines[i].Baseline > RowPitch * lines[i].Size
                        : IsApart(lines[i - 1], lines[i], pitch)
                )
            )
            {
                text.Append('\n');
            }

            var begins = text.Length;
            foreach (var segment in lines[i].Segments)
            {
                var column = Math.Max(places.Column(segment.Left), text.Length == begins ? 0 : text.Length - begins + ColumnGap.Length);
                text.Append(' ', column - (text.Length - begins)).Append(segment.Text);
            }

            text.Append('\n');
        }
    }

    // A line between two rows is one whose other cells are empty.
    private static bool IsRow(List<PdfLine> lines, int i) =>
        lines[i].Segments.Count > 1 || (i > 0 && i + 1 < lines.Count && lines[i - 1].Segments.Count > 1 && lines[i + 1].Segments.Count > 1);

    /// <summary>Whether a paragraph ends between two lines: more white space than between a text's lines, or another size.</summary>
    private static bool IsApart(PdfLine above, PdfLine below, double pitch)
    {
        var down = above.Baseline - below.Baseline;
        return down > pitch * 1.28 * Math.Max(above.Size, below.Size)
            || (
                down > 0
                && Math.Abs(above.Size - below.Size) > 0.08 * Math.Max(above.Size, below.Size)
                && down > 0.8 * Math.Min(above.Size, below.Size)
            );
    }

    /// <summary>
    /// How far a text's lines are apart, as a share of the size: the least that is usual, for there are more paragraphs of one line than of
    /// many.
    /// </summary>
    private static double UsualPitch(IReadOnlyList<List<PdfLine>> pages)
    {
        var pitches = pages
            .SelectMany(lines =>
                Enumerable
                    .Range(1, Math.Max(0, lines.Count - 1))
                    .Select(i => (lines[i - 1].Baseline - lines[i].Baseline) / Math.Max(lines[i - 1].Size, lines[i].Size))
            )
            .Where(pitch => pitch is > 0.9 and < 3)
            .Order()
            .ToList();
        return pitches.Count == 0 ? 1.2 : Math.Clamp(pitches[pitches.Count / 5], 1.0, 1.75);
    }

    private static double LetterWidth(IReadOnlyList<PdfPage> pages)
    {
        var widths = pages
            .SelectMany(page => page.Upright)
            .Where(letter => !letter.IsSpace)
            .Select(letter => letter.Right - letter.Left)
            .Where(width => width > 0.1)
            .ToList();
        return widths.Count == 0 ? 5 : Math.Clamp(widths.Average(), 2, 20);
    }

    /// <summary>
    /// Which column of characters a place on the page is: never fewer than the text before it takes, and the same for all that stands
    /// there, so that columns stay columns.
    /// </summary>
    private sealed class Places
    {
        private readonly List<(double Place, double Shift)> shifts = [];
        private readonly double width;
        private readonly double margin;

        public Places(List<PdfLine> lines, double width)
        {
            this.width = width;
            margin = lines.Count == 0 ? 0 : lines.Min(line => line.Left);
            var shift = 0.0;

            // From left to right: where a cell begins whose left neighbour takes more characters than its width, all from there on moves.
            var cells = lines.SelectMany(line =>
                Enumerable
                    .Range(1, Math.Max(0, line.Segments.Count - 1))
                    .Select(i => (Before: line.Segments[i - 1], After: line.Segments[i]))
            );
            foreach (var (before, after) in cells.OrderBy(cell => cell.After.Left).ThenBy(cell => cell.After.First))
            {
                var needed = Column(before.Left) + before.Text.Length + ColumnGap.Length - ((after.Left - margin) / width);
                if (needed > shift)
                {
                    shift = needed;
                    shifts.Add((after.Left - 0.5, shift));
                }
            }
        }

        public int Column(double place)
        {
            var from = 0;
            var to = shifts.Count;
            while (from < to)
            {
                var middle = (from + to) / 2;
                if (shifts[middle].Place <= place)
                {
                    from = middle + 1;
                }
                else
                {
                    to = middle;
                }
            }

            var shift = from > 0 ? shifts[from - 1].Shift : 0;
            return (int)Math.Round(Math.Clamp(((place - margin) / width) + shift, 0, 400));
        }
    }
}
