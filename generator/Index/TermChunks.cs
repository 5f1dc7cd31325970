using System.Collections.Concurrent;

namespace MinutesSite.Index;

/// <summary>
/// t{n}.bin: terms in ordinal order, as many as fill a chunk. For each:
/// <list type="bullet">
/// <item>the term, front-coded: how many characters it shares with the one before, the length of the rest in bytes, the rest in
/// UTF-8;</item>
/// <item>the length in bytes of all that follows, so that a reader can step over it;</item>
/// <item>the number of items that have it (df);</item>
/// <item>the number of its forms (0 to 4) and the forms, front-coded after the term;</item>
/// <item>where df is over <see cref="HeadLength"/>: the number of the tail file, where in it the rest begins, how many bytes it has;</item>
/// <item>its best <see cref="HeadLength"/> postings by item: the step from the item before, one byte impact, one byte forms.</item>
/// </list>
/// All numbers but the last two are varints.
/// </summary>
internal sealed class TermChunks
{
    /// <summary>How many postings stand beside the term; the others are in a tail file, which the first answer does not need.</summary>
    public const int HeadLength = 128;

    /// <summary>How many bytes a chunk has before it is deflated, at least: about 6 KB after.</summary>
    private const int ChunkLength = 8 * 1024;

    /// <summary>How many chunks are few: see <see cref="FileCount"/>.</summary>
    private const int Few = 110;

    /// <summary>What a term takes without its postings, and one of these, in bytes, about.</summary>
    private const int BytesOfTerm = 15;
    private const int BytesOfPosting = 3;

    /// <summary>How many terms are worked out at a time, on all cores, before they are written in order.</summary>
    private const int TermsAtATime = 4096;

    private readonly WordTerms words;
    private readonly DeflatedFiles chunks = new();
    private readonly TailFiles tails = new();
    private readonly List<string> firstTerms = [];
    private readonly ByteWriter chunk = new();
    private readonly ByteWriter entry = new();
    private readonly int chunkLength;
    private string before = "";

    private TermChunks(WordTerms words, int chunkLength)
    {
        this.words = words;
        this.chunkLength = chunkLength;
    }

    /// <summary>
    /// For each chunk what its terms are not before, and those of the chunk before it are: its first term, as short as it can be.
    /// </summary>
    public IReadOnlyList<string> FirstTerms => firstTerms;

    /// <summary>The chunks, deflated.</summary>
    public IReadOnlyList<byte[]> Chunks => chunks.All();

    /// <summary>The tail files, deflated.</summary>
    public IReadOnlyList<byte[]> Tails => tails.All();

    public static TermChunks Of(WordTerms words, PostingTable postings)
    {
        var written = new TermChunks(words, LengthOfChunk(words, postings));
        var some = new TermPostings[TermsAtATime];
        var desks = new ConcurrentBag<Desk>();
        for (var first = 0; first < words.Terms.Count; first += TermsAtATime)
        {
            var count = Math.Min(TermsAtATime, words.Terms.Count - first);
            Parallel.For(
                0,
                count,
                () => desks.TryTake(out var free) ? free : new(new(), []),
                (i, _, desk) =>
                {
                    desk.Postings.Clear();
                    postings.CopyTo(first + i, desk.Postings);
                    some[i] = TermPostings.Of(desk.Postings, desk.Writer);
                    return desk;
                },
                desks.Add
            );
            for (var i = 0; i < count; i++)
            {
                written.Write(first + i, some[i]);
            }
        }

        written.EndChunk();
        return written;
    }

    private static int LengthOfChunk(WordTerms words, PostingTable postings)
    {
        var bytes = 0L;
        for (var term = 0; term < words.Terms.Count; term++)
        {
            bytes += BytesOfTerm + (BytesOfPosting * Math.Min(HeadLength, postings.StartOf(term + 1) - postings.StartOf(term)));
        }

        return (int)Math.Max(ChunkLength, bytes / FileCount.Of(bytes, ChunkLength, Few));
    }

    private void Write(int term, TermPostings postings)
    {
        if (chunk.Length == 0)
        {
            firstTerms.Add(Shortest(words.Terms[term], term == 0 ? "" : words.Terms[term - 1]));
            before = "";
        }

        WriteEntry(term, postings);
        chunk.FrontCoded(words.Terms[term], before).Number(entry.Length).Bytes(entry.Written);
        before = words.Terms[term];
        if (chunk.Length >= chunkLength)
        {
            EndChunk();
        }
    }

    private void EndChunk()
    {
        if (chunk.Length > 0)
        {
            chunks.Add(chunk.Written);
            chunk.Clear();
        }
    }

    private static string Shortest(string term, string before) =>
        before.Length == 0 ? "" : term[..Math.Min(term.Length, term.AsSpan().CommonPrefixLength(before) + 1)];

    private void WriteEntry(int term, TermPostings postings)
    {
        entry.Clear();
        entry.Number(postings.Count).Number(words.Forms[term].Length);
        foreach (var form in words.Forms[term])
        {
            entry.FrontCoded(form, words.Terms[term]);
        }

        if (tails.Add(postings.Tail) is var tail && postings.Tail.Length > 0)
        {
            entry.Number(tail.File).Number(tail.Offset).Number(postings.Tail.Length);
        }

        entry.Bytes(postings.Head);
    }

    /// <summary>What a core works out one term after the other with; the commonest term's postings are half a megabyte.</summary>
    private sealed record Desk(ByteWriter Writer, List<Posting> Postings);
}
