namespace MinutesSite.Index;

/// <summary>
/// r{n}.bin: the result cards (see <see cref="ResultCards"/>) of the items that searches for some neighbouring terms show first, with
/// their ids as <c>"n"</c>: one file instead of ten. Terms with fewer than <see cref="FewestItems"/> items have none.
/// </summary>
internal sealed class FirstResults
{
    /// <summary>How many items a term must have.</summary>
    public const int FewestItems = 8;

    private const int ResultsShown = 10;
    private const int ItemsPerFile = 26;

    /// <summary>What the client takes off where the commonest form of a term does not stand in an item.</summary>
    private const float OtherForm = 0.85f;

    private FirstResults(IReadOnlyList<int[]> files, int[] fileOfTerm)
    {
        Files = files;
        FileOfTerm = fileOfTerm;
    }

    /// <summary>The items of each file.</summary>
    public IReadOnlyList<int[]> Files { get; }

    /// <summary>By term: the number of its file.</summary>
    public int[] FileOfTerm { get; }

    /// <summary>The items that a term's commonest form shows first.</summary>
    /// <param name="postings">The term's best postings, by item.</param>
    public static int[] Of(List<Posting> postings)
    {
        if (postings.Count < FewestItems)
        {
            return [];
        }

        Span<(float Impact, int Item)> best = stackalloc (float, int)[ResultsShown];
        var kept = 0;
        foreach (var posting in postings)
        {
            var impact = posting.Impact * ((posting.Forms & 1) != 0 || posting.Forms == 0 ? 1 : OtherForm);
            if (kept == ResultsShown && impact <= best[^1].Impact)
            {
                continue;
            }

            // Of two with one impact the first stays before the other.
            var place = kept < ResultsShown ? kept++ : kept - 1;
            for (; place > 0 && best[place - 1].Impact < impact; place--)
            {
                best[place] = best[place - 1];
            }

            best[place] = (impact, posting.Item);
        }

        var items = new int[kept];
        for (var i = 0; i < kept; i++)
        {
            items[i] = best[i].Item;
        }

        return items;
    }

    /// <summary>Puts neighbouring terms into files.</summary>
    public static FirstResults Of(TermPostings[] terms)
    {
        var files = new List<int[]>();
        var fileOfTerm = new int[terms.Length];
        var items = new HashSet<int>();
        for (var term = 0; term < terms.Length; term++)
        {
            var first = terms[term].First;
            if (items.Count > 0 && items.Count + first.Count(id => !items.Contains(id)) > ItemsPerFile)
            {
                files.Add([.. items.Order()]);
                items.Clear();
            }

            items.UnionWith(first);
            fileOfTerm[term] = files.Count;
        }

        if (items.Count > 0)
        {
            files.Add([.. items.Order()]);
        }

        return new(files, fileOfTerm);
    }
}
