namespace MinutesSite.Index;

/// <summary>
/// t{n}.bin: terms in ordinal order, as many as fill a chunk. For each:
/// <list type="bullet">
/// <item>the term, front-coded: how many characters it shares with the one before, the length of the rest in bytes, the rest in UTF-8;</item>
/// <item>the length in bytes of all that follows, so that a reader can step over it;</item>
/// <item>the number of items that have it (df);</item>
/// <item>the number of its forms (0 to 4) and the forms, front-coded after the term;</item>
/// <item>its <see cref="FacetCounts"/>;</item>
/// <item>where df is at least <see cref="FirstResults.FewestItems"/>: the number of the file with its first results;</item>
/// <item>where df is over <see cref="HeadLength"/>: the number of the tail file and where in it the rest begins;</item>
/// <item>its best <see cref="HeadLength"/> postings by item: the step from the item before, one byte impact, one byte forms.</item>
/// </list>
/// All numbers but the last two are varints.
/// </summary>
internal sealed class TermChunks
{
    /// <summary>How many postings stand beside the term; the others are in a tail file, which the first answer does not need.</summary>
    public const int HeadLength = 128;

    /// <summary>How many bytes a chunk has before it is deflated: about 6 KB after. Smaller chunks would make the manifest longer by more.</summary>
    private const int ChunkLength = 8 * 1024;

    private TermChunks(IReadOnlyList<string> firstTerms, IReadOnlyList<byte[]> chunks, IReadOnlyList<byte[]> tails, FirstResults firstResults)
    {
        FirstResults = firstResults;
        FirstTerms = firstTerms;
        Chunks = chunks;
        Tails = tails;
    }

    /// <summary>For each chunk what its terms are not before, and those of the chunk before it are: its first term, as short as it can be.</summary>
    public IReadOnlyList<string> FirstTerms { get; }

    /// <summary>The chunks, deflated.</summary>
    public IReadOnlyList<byte[]> Chunks { get; }

    /// <summary>The tail files, deflated.</summary>
    public IReadOnlyList<byte[]> Tails { get; }

    /// <summary>What searches for single terms show first.</summary>
    public FirstResults FirstResults { get; }

    public static TermChunks Of(WordTerms words, IReadOnlyList<PostingLists> postings, FacetValues values)
    {
        var lists = new TermPostings[words.Terms.Count];
        Parallel.For(
            0,
            words.Terms.Count,
            () => (Counts: new FacetCounts(values), Writer: new ByteWriter(), Postings: new List<Posting>()),
            (term, _, own) =>
            {
                own.Postings.Clear();
                foreach (var partition in postings)
                {
                    partition.CopyTo(term, own.Postings);
                }

                lists[term] = TermPostings.Of(own.Postings, own.Counts, own.Writer);
                return own;
            },
            _ => { });

        var (tails, places) = TailFiles.Of(lists);
        var firstResults = FirstResults.Of(lists);
        var chunks = new List<byte[]>();
        var firstTerms = new List<string>();
        var chunk = new ByteWriter();
        var entry = new ByteWriter();
        var before = "";
        for (var term = 0; term < lists.Length; term++)
        {
            if (chunk.Length == 0)
            {
                firstTerms.Add(Shortest(words.Terms[term], term == 0 ? "" : words.Terms[term - 1]));
                before = "";
            }

            entry.Clear();
            WriteEntry(entry, words, term, lists[term], places[term], firstResults.FileOfTerm[term]);
            chunk.FrontCoded(words.Terms[term], before).Number(entry.Length).Bytes(entry.Written);
            before = words.Terms[term];
            if (chunk.Length >= ChunkLength || term == lists.Length - 1)
            {
                chunks.Add(chunk.Written.ToArray());
                chunk.Clear();
            }
        }

        return new(firstTerms, DeflateAll(chunks), DeflateAll(tails), firstResults);
    }

    private static string Shortest(string term, string before)
        => before.Length == 0 ? "" : term[..Math.Min(term.Length, term.AsSpan().CommonPrefixLength(before) + 1)];

    private static void WriteEntry(ByteWriter entry, WordTerms words, int term, TermPostings postings, TailPlace tail, int firstResults)
    {
        entry.Number(postings.Count).Number(words.Forms[term].Length);
        foreach (var form in words.Forms[term])
        {
            entry.FrontCoded(form, words.Terms[term]);
        }

        entry.Bytes(postings.Facets);
        if (postings.First.Length > 0)
        {
            entry.Number(firstResults);
        }

        if (postings.Tail.Length > 0)
        {
            entry.Number(tail.File).Number(tail.Offset);
        }

        entry.Bytes(postings.Head);
    }

    private static byte[][] DeflateAll(List<byte[]> files)
    {
        var deflated = new byte[files.Count][];
        Parallel.For(0, files.Count, i => deflated[i] = Deflated.Of(files[i]));
        return deflated;
    }
}
