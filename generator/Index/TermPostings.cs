namespace MinutesSite.Index;

/// <summary>A term's postings as they are written.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Head">The best <see cref="TermChunks.HeadLength"/>, by item.</param>
/// <param name="Tail">The others: see <see cref="TailFiles"/>.</param>
internal readonly record struct TermPostings(int Count, byte[] Head, byte[] Tail)
{
    /// <summary>How many impacts a block of the tail joins.</summary>
    private const int ImpactsOfBlock = 32;

    /// <summary>Divides the postings: the best are those with the most impact, and of these the first.</summary>
    public static TermPostings Of(List<Posting> postings, ByteWriter writer)
    {
        if (postings.Count <= TermChunks.HeadLength)
        {
            return new(postings.Count, Encoded(postings, writer), []);
        }

        var least = LeastOfHead(postings, out var room);
        var head = new List<Posting>(TermChunks.HeadLength);
        var blocks = new List<Posting>[256 / ImpactsOfBlock];
        foreach (var posting in postings)
        {
            if (posting.Impact > least || (posting.Impact == least && room-- > 0))
            {
                head.Add(posting);
            }
            else
            {
                (blocks[posting.Impact / ImpactsOfBlock] ??= []).Add(posting);
            }
        }

        writer.Clear();
        foreach (var block in blocks.Reverse().Where(block => block is not null))
        {
            WriteBlock(block, writer);
        }

        var tail = writer.Written.ToArray();
        return new(postings.Count, Encoded(head, writer), tail);
    }

    // Counts how many there are of each impact, so that nothing is sorted. `room`: how many of the least impact belong to the best.
    private static int LeastOfHead(List<Posting> postings, out int room)
    {
        Span<int> ofImpact = stackalloc int[256];
        foreach (var posting in postings)
        {
            ofImpact[posting.Impact]++;
        }

        var least = 255;
        room = TermChunks.HeadLength;
        while (ofImpact[least] <= room)
        {
            room -= ofImpact[least--];
        }

        return least;
    }

    private static byte[] Encoded(List<Posting> postings, ByteWriter writer)
    {
        writer.Clear();
        var before = 0;
        foreach (var posting in postings)
        {
            writer.Number(posting.Item - before).Byte(posting.Impact).Byte(posting.Forms);
            before = posting.Item;
        }

        return writer.Written.ToArray();
    }

    private static void WriteBlock(List<Posting> block, ByteWriter writer)
    {
        writer.Byte((byte)Math.Round(block.Average(posting => posting.Impact))).Number(block.Count);
        var before = 0;
        foreach (var posting in block)
        {
            writer.Number(posting.Item - before);
            before = posting.Item;
        }

        foreach (var posting in block)
        {
            writer.Byte(posting.Forms);
        }
    }
}
