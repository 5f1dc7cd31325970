namespace MinutesSite.Index;

/// <summary>A term's postings as they are written.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Facets">See <see cref="FacetCounts"/>.</param>
/// <param name="Head">The best, by item.</param>
/// <param name="Tail">The others, by item.</param>
/// <param name="First">The items that a search for the term shows first, the best first; see <see cref="FirstResults"/>.</param>
internal readonly record struct TermPostings(int Count, byte[] Facets, byte[] Head, byte[] Tail, int[] First)
{
    /// <summary>Divides the postings: the best are those with the most impact, and of these the newest.</summary>
    public static TermPostings Of(List<Posting> postings, FacetCounts counts, ByteWriter writer)
    {
        writer.Clear();
        counts.WriteTo(writer, postings);
        var facets = writer.Written.ToArray();
        if (postings.Count <= TermChunks.HeadLength)
        {
            return new(postings.Count, facets, Encoded(postings, writer), [], FirstResults.Of(postings));
        }

        // How many of each impact, so that the least impact of the best is known without sorting.
        Span<int> ofImpact = stackalloc int[256];
        foreach (var posting in postings)
        {
            ofImpact[posting.Impact]++;
        }

        var least = 255;
        var room = TermChunks.HeadLength;
        while (ofImpact[least] <= room)
        {
            room -= ofImpact[least--];
        }

        var head = new List<Posting>(TermChunks.HeadLength);
        writer.Clear();
        var before = 0;
        foreach (var posting in postings)
        {
            if (posting.Impact > least || (posting.Impact == least && room-- > 0))
            {
                head.Add(posting);
            }
            else
            {
                before = Write(posting, before, writer);
            }
        }

        var tail = writer.Written.ToArray();
        return new(postings.Count, facets, Encoded(head, writer), tail, FirstResults.Of(head));
    }

    private static byte[] Encoded(List<Posting> postings, ByteWriter writer)
    {
        writer.Clear();
        var before = 0;
        foreach (var posting in postings)
        {
            before = Write(posting, before, writer);
        }

        return writer.Written.ToArray();
    }

    private static int Write(Posting posting, int before, ByteWriter writer)
    {
        writer.Number(posting.Item - before).Byte(posting.Impact).Byte(posting.Forms);
        return posting.Item;
    }
}
