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
    private const int ItemsPerFile = 40;

    /// <summary>What the client takes off where the commonest form of a term does not stand in an item.</summary>
    private const float OtherForm = 0.85f;

    private readonly List<int[]> files = [];
    private readonly HashSet<int> items = [];

    /// <summary>Adds what a term shows first to a file that still has room.</summary>
    /// <returns>The number of the file.</returns>
    public int Add(int[] first)
    {
        if (items.Count > 0 && items.Count + first.Count(id => !items.Contains(id)) > ItemsPerFile)
        {
            EndFile();
        }

        items.UnionWith(first);
        return files.Count;
    }

    /// <summary>The items of each file.</summary>
    public IReadOnlyList<int[]> All()
    {
        if (items.Count > 0)
        {
            EndFile();
        }

        return files;
    }

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

    private void EndFile()
    {
        files.Add([.. items.Order()]);
        items.Clear();
    }
}
