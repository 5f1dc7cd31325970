namespace MinutesSite.Index;

/// <summary>Every posting of every term, a term after the other, each term's by item: six bytes a posting and nothing around it.</summary>
internal sealed class PostingTable
{
    private readonly int[] starts;
    private readonly int[] items;
    private readonly byte[] impacts;
    private readonly byte[] forms;

    /// <summary>Makes room.</summary>
    /// <param name="counts">By term: how many postings it has.</param>
    public PostingTable(IReadOnlyList<int> counts)
    {
        starts = Starts(counts);
        items = new int[starts[^1]];
        impacts = new byte[starts[^1]];
        forms = new byte[starts[^1]];
    }

    /// <summary>Where a term's postings begin.</summary>
    public int StartOf(int term) => starts[term];

    /// <summary>Puts a posting in its place.</summary>
    public void Put(int place, Posting posting)
    {
        items[place] = posting.Item;
        impacts[place] = posting.Impact;
        forms[place] = posting.Forms;
    }

    /// <summary>Appends a term's postings to <paramref name="postings"/>.</summary>
    public void CopyTo(int term, List<Posting> postings)
    {
        for (var place = starts[term]; place < starts[term + 1]; place++)
        {
            postings.Add(new(items[place], impacts[place], forms[place]));
        }
    }

    private static int[] Starts(IReadOnlyList<int> counts)
    {
        var starts = new int[counts.Count + 1];
        for (var term = 0; term < counts.Count; term++)
        {
            starts[term + 1] = starts[term] + counts[term];
        }

        return starts;
    }
}
