using System.Text;

namespace MinutesSite.Read.Pdf;

/// <summary>Letters to words and lines, by where they stand.</summary>
internal static class PdfLines
{
    /// <summary>
    /// White space between two letters that parts words, as a share of the font's size: kerning is less, a space is a quarter.
    /// </summary>
    private const double WordGap = 0.15;

    /// <summary>
    /// White space that parts columns, as a share of the font's size; in a line set to both margins the words' own is more.
    /// </summary>
    private const double ColumnGap = 1.0;

    /// <summary>
    /// White space without a space in it, on a page whose words have spaces between them: the next cell of a table, however narrow.
    /// </summary>
    private const double CellGap = 0.2;

    /// <summary>The lines from the top down.</summary>
    public static List<PdfLine> Of(IReadOnlyList<PdfLetter> letters)
    {
        var rows = new List<Row>();
        var drawsSpaces = letters.Count(letter => letter.IsSpace) * 14 >= letters.Count;
        foreach (var run in Runs(letters).OrderByDescending(run => run.Baseline).ThenBy(run => run.Left))
        {
            var row = rows.Count > 0 && rows[^1].Takes(run) ? rows[^1] : null;
            if (row is null)
            {
                rows.Add(row = new());
            }

            row.Add(run);
        }

        return [.. rows.Select(row => row.Line(drawsSpaces)).OfType<PdfLine>()];
    }

    // Letters that were drawn one after the other on one line without a jump.
    private static IEnumerable<Run> Runs(IReadOnlyList<PdfLetter> letters)
    {
        Run? run = null;
        foreach (var letter in letters)
        {
            if (run is not null && run.GoesOnWith(letter))
            {
                run.Add(letter);
                continue;
            }

            if (run is { HasWords: true })
            {
                yield return run;
            }

            run = new(letter);
        }

        if (run is { HasWords: true })
        {
            yield return run;
        }
    }

    private sealed class Run(PdfLetter first)
    {
        private readonly List<PdfLetter> letters = [first];

        public double Baseline => letters[0].Baseline;

        public double Size => letters[0].Size;

        public double Left => letters.First(letter => !letter.IsSpace).Left;

        public IReadOnlyList<PdfLetter> Letters => letters;

        public bool HasWords => letters.Exists(letter => !letter.IsSpace);

        public void Add(PdfLetter letter) => letters.Add(letter);

        public bool GoesOnWith(PdfLetter next)
        {
            var last = letters[^1];
            var gap = next.Left - last.Right;
            return Math.Abs(next.Baseline - last.Baseline) < 0.1 * Math.Max(next.Size, last.Size)
                && Math.Abs(next.Size - last.Size) < 0.2 * last.Size
                && gap > -0.5 * last.Size
                && gap < 3 * last.Size;
        }
    }

    private sealed class Row
    {
        private readonly List<Run> runs = [];
        private Run? tallest;

        /// <summary>
        /// Whether a run that begins no higher than the ones that are here stands on their line: smaller ones may be raised or lowered.
        /// </summary>
        public bool Takes(Run run)
        {
            var ratio = Math.Min(run.Size, tallest!.Size) / Math.Max(run.Size, tallest.Size);
            return Math.Abs(tallest.Baseline - run.Baseline) <= (ratio > 0.8 ? 0.3 : 0.42) * Math.Max(run.Size, tallest.Size);
        }

        public void Add(Run run)
        {
            runs.Add(run);
            tallest = tallest is null || run.Size > tallest.Size * 1.05 ? run : tallest;
        }

        public PdfLine? Line(bool drawsSpaces)
        {
            // A space that was drawn parts words wherever the letters around it stand.
            var letters = new List<(PdfLetter Letter, bool AfterSpace)>();
            foreach (var run in runs)
            {
                var afterSpace = false;
                foreach (var letter in run.Letters)
                {
                    if (letter.IsSpace)
                    {
                        afterSpace = true;
                        continue;
                    }

                    letters.Add((letter, afterSpace));
                    afterSpace = false;
                }
            }

            letters = [.. letters.OrderBy(entry => entry.Letter.Left).ThenBy(entry => entry.Letter.Order)];
            var gap = GapBetweenWords(letters);
            var column = GapBetweenColumns(letters, gap);
            var segments = new List<PdfSegment>();
            var text = new StringBuilder();
            var from = 0;
            for (var i = 0; i < letters.Count; i++)
            {
                text.Append(letters[i].Letter.Text);
                if (
                    i + 1 < letters.Count
                    && letters[i + 1].Letter.Left - letters[i].Letter.Right is var white
                    && white < (drawsSpaces && !letters[i + 1].AfterSpace && gap <= WordGap ? CellGap : column) * letters[i].Letter.Size
                )
                {
                    text.Append(letters[i + 1].AfterSpace || white > gap * letters[i].Letter.Size ? " " : "");
                    continue;
                }

                var part = letters.GetRange(from, i + 1 - from);
                segments.Add(
                    new(
                        text.ToString(),
                        part[0].Letter.Left,
                        part[^1].Letter.Right,
                        part.Min(entry => entry.Letter.Order),
                        part.Max(entry => entry.Letter.Order)
                    )
                );
                text.Clear();
                from = i + 1;
            }

            return new(segments, tallest!.Baseline, tallest.Size, letters.TrueForAll(entry => entry.Letter.IsBold));
        }

        /// <summary>
        /// As a share of the size. Where nearly every two letters stand apart, s p a c e d o u t, the words are further apart.
        /// </summary>
        private static double GapBetweenWords(List<(PdfLetter Letter, bool AfterSpace)> letters)
        {
            var gaps = Enumerable
                .Range(1, Math.Max(0, letters.Count - 1))
                .Where(i => char.IsLetter(letters[i].Letter.Text[0]))
                .Select(i => (letters[i].Letter.Left - letters[i - 1].Letter.Right) / letters[i].Letter.Size)
                .Order()
                .ToList();
            return gaps.Count >= 5 && gaps[gaps.Count / 5] > WordGap && gaps[gaps.Count / 2] < 0.7 ? gaps[gaps.Count / 2] * 1.6 : WordGap;
        }

        private static double GapBetweenColumns(List<(PdfLetter Letter, bool AfterSpace)> letters, double wordGap)
        {
            var gaps = Enumerable
                .Range(1, Math.Max(0, letters.Count - 1))
                .Select(i => (letters[i].Letter.Left - letters[i - 1].Letter.Right) / letters[i].Letter.Size)
                .Where(gap => gap > wordGap)
                .Order()
                .ToList();
            return gaps.Count >= 4 ? Math.Max(ColumnGap, gaps[gaps.Count / 2] * 2.5) : ColumnGap;
        }
    }
}
