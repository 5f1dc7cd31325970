namespace MinutesSite.Serve;

/// <summary>How many slips of the pen lie between two words: a letter left out, added, wrong, or two that changed places.</summary>
internal static class EditDistance
{
    /// <summary>The distance; null where it is more than <paramref name="most"/>.</summary>
    public static int? Of(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return null;
        }

        // Three rows of the table: the one that is made, the one before, and the one before that, for letters that changed places.
        Span<int> older = stackalloc int[other.Length + 1];
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var wrong = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(before[j - 1] + wrong, Math.Min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return null;
            }

            var free = older;
            older = before;
            before = row;
            row = free;
        }

        return before[other.Length] <= most ? before[other.Length] : null;
    }
}
