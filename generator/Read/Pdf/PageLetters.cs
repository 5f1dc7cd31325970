using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace MinutesSite.Read.Pdf;

/// <summary>The letters of a page, sorted by whether and how a reader sees them.</summary>
internal static class PageLetters
{
    private const int Slant = -1;

    /// <summary>A line of a scanned page may slope so many degrees.</summary>
    private const double MostSlope = 4;

    public static PdfPage Of(Page page)
    {
        var seen = new List<(Letter Letter, int Order, int Turn)>();
        var unseen = new List<(Letter Letter, int Order, int Turn)>();
        var unknown = 0;
        var (order, turn) = (0, 0);
        var box = page.CropBox.Bounds;
        foreach (var letter in page.Letters)
        {
            order++;
            turn = TurnOf(letter) ?? turn;
            if (string.IsNullOrEmpty(letter.Value) || letter.Value.All(c => c is '\0' or '\ufffd'))
            {
                unknown++;
            }
            else if (!double.IsFinite(letter.StartBaseLine.X + letter.StartBaseLine.Y + letter.EndBaseLine.X + letter.PointSize))
            {
                continue;
            }
            else
            {
                (IsSeen(letter, box, page) ? seen : unseen).Add((letter, order, turn));
            }
        }

        // A scanned page that was read by a program has its words unseen, above the picture: they are the page's text.
        if (seen.Count(entry => !string.IsNullOrWhiteSpace(entry.Letter.Value)) * 10 < unseen.Count)
        {
            seen = [.. seen.Concat(unseen).OrderBy(entry => entry.Order)];
            unseen = [];
        }

        var upright = seen.Where(entry => entry.Turn != Slant)
            .GroupBy(entry => entry.Turn)
            .OrderByDescending(turned => turned.Count())
            .ThenBy(turned => turned.Key)
            .Select(turned => turned.Key)
            .FirstOrDefault();
        return new(
            WithoutDoubles(seen.Where(entry => entry.Turn == upright)),
            WithoutDoubles(seen.Where(entry => entry.Turn != upright && entry.Turn != Slant).OrderBy(entry => entry.Turn)),
            WithoutDoubles(seen.Where(entry => entry.Turn == Slant)),
            WithoutDoubles(unseen),
            unknown
        );
    }

    private static bool IsSeen(Letter letter, PdfRectangle box, Page page) =>
        letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        && (
            page.Rotation.Value != 0
            || (
                letter.StartBaseLine.X < box.Right
                && letter.EndBaseLine.X > box.Left
                && letter.StartBaseLine.Y < box.Top
                && letter.StartBaseLine.Y > box.Bottom - 1
            )
        );

    /// <summary>By how many quarters of a circle a letter's line is turned; null where it has no width to tell by.</summary>
    private static int? TurnOf(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (Math.Abs(x) + Math.Abs(y) < 0.01)
        {
            return null;
        }

        var degrees = Math.Atan2(y, x) * 180 / Math.PI;
        var quarter = Math.Round(degrees / 90);
        return Math.Abs(degrees - (quarter * 90)) > MostSlope ? Slant : ((int)quarter + 4) % 4;
    }

    private static PdfLetter Placed(Letter letter, int order, int turn)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (left, right, baseline) = turn switch
        {
            1 => (start.Y, end.Y, -start.X),
            2 => (-start.X, -end.X, -start.Y),
            3 => (-start.Y, -end.Y, start.X),
            Slant => (start.X, end.X, start.Y),
            _ => (start.X, end.X, start.Y),
        };
        return new(letter.Value, left, right, baseline, Math.Max(1, Math.Abs(letter.PointSize)), IsBold(letter), order);
    }

    private static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold
        || letter.FontDetails.Weight >= 600
        || (
            letter.FontName is { } name
            && (name.Contains("bold", StringComparison.OrdinalIgnoreCase) || name.Contains("black", StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Letters that are drawn twice on one place, a way to make them bold, count once.</summary>
    private static List<PdfLetter> WithoutDoubles(IEnumerable<(Letter Letter, int Order, int Turn)> letters)
    {
        var kept = new List<PdfLetter>();
        var places = new Dictionary<(string Text, int X, int Y), (double X, double Y)>();
        foreach (var letter in letters.Select(entry => Placed(entry.Letter, entry.Order, entry.Turn)))
        {
            if (!letter.IsSpace && IsDouble(letter, places))
            {
                continue;
            }

            places[(letter.Text, (int)Math.Floor(letter.Left), (int)Math.Floor(letter.Baseline))] = (letter.Left, letter.Baseline);
            kept.Add(letter);
        }

        return kept;
    }

    private static bool IsDouble(PdfLetter letter, Dictionary<(string Text, int X, int Y), (double X, double Y)> places)
    {
        var near = Math.Min(0.9, letter.Size * 0.08);
        var (x, y) = ((int)Math.Floor(letter.Left), (int)Math.Floor(letter.Baseline));
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (
                    places.TryGetValue((letter.Text, x + dx, y + dy), out var place)
                    && Math.Abs(place.X - letter.Left) < near
                    && Math.Abs(place.Y - letter.Baseline) < near
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
