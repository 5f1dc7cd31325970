namespace MinutesSite.Diagnostics;

/// <summary>The word that somebody meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The known word with the fewest slips from <paramref name="written"/>, at most one for every three letters; null where none is near.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        var best = (Word: (string?)null, Slips: (written.Length / 3) + 1);
        foreach (var word in known)
        {
            var slips = SlipsBetween(written, word);
            if (slips < best.Slips)
            {
                best = (word, slips);
            }
        }

        return best.Word;
    }

    /// <summary>How many slips lie between two words, whatever their case.</summary>
    public static int SlipsBetween(string left, string right) => Slips(left.ToLowerInvariant(), right.ToLowerInvariant());

    /// <summary>
    /// The known word that somebody almost certainly meant: one slip in a short word, at most three in a long one. Null where
    /// <paramref name="written"/> is itself known, or could well be a word of its own.
    /// </summary>
    public static string? Surely(string written, IEnumerable<string> known)
    {
        var best = (Word: (string?)null, Slips: int.MaxValue);
        foreach (var word in known)
        {
            if (string.Equals(word, written, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            var most = Math.Clamp(word.Length / 6, 1, 3);
            if (
                Math.Abs(word.Length - written.Length) <= most
                && word.Length >= 5
                && SlipsBetween(written, word) is var slips
                && slips <= most
                && slips < best.Slips
            )
            {
                best = (word, slips);
            }
        }

        return best.Word;
    }

    /// <summary>How many slips lie between two texts: insert, delete, replace, or swap two neighbours (optimal string alignment).</summary>
    public static int Slips(string left, string right)
    {
        // Three rows of the table are enough.
        var (before, previous, current) = (
            new int[right.Length + 1],
            Enumerable.Range(0, right.Length + 1).ToArray(),
            new int[right.Length + 1]
        );
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var least = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                current[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
