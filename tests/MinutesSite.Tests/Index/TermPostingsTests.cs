using MinutesSite.Index;
using MinutesSite.Tests.Render;

namespace MinutesSite.Tests.Index;

public sealed class TermPostingsTests
{
    private static readonly FacetValues Values = new(new(MadeUp.Archive(MadeUp.Meeting(
        "2026-01-13", [.. Enumerable.Range(1, 300).Select(number => MadeUp.Item(number, $"Sag {number}"))]))));

    [Fact]
    public void A_frequent_term_has_its_best_postings_first_and_every_other_one_in_the_tail()
    {
        List<Posting> postings = [.. Enumerable.Range(0, 200).Select(id => new Posting(id, (byte)(1 + (id % 50)), 1))];

        var written = TermPostings.Of(postings, new(Values), new());
        var head = Read(written.Head);
        var tail = Read(written.Tail);

        Assert.Equal(TermChunks.HeadLength, head.Count);
        Assert.Equal(postings, head.Concat(tail).OrderBy(posting => posting.Item));
        Assert.True(head.Min(posting => posting.Impact) >= tail.Max(posting => posting.Impact));
        Assert.Equal(head, head.OrderBy(posting => posting.Item));
        Assert.Equal(tail, tail.OrderBy(posting => posting.Item));
        Assert.Equal(200, written.Count);
    }

    [Fact]
    public void Of_postings_that_say_as_much_the_newest_are_the_best()
    {
        List<Posting> postings = [.. Enumerable.Range(0, 200).Select(id => new Posting(id, 7, 1))];

        Assert.Equal(postings.Take(TermChunks.HeadLength), Read(TermPostings.Of(postings, new(Values), new()).Head));
    }

    [Fact]
    public void What_was_worked_out_before_at_the_same_desk_leaves_nothing_behind()
    {
        var (counts, writer) = (new FacetCounts(Values), new ByteWriter());
        foreach (var length in (int[])[300, 1, 129, 12, 128, 200])
        {
            List<Posting> postings = [.. Enumerable.Range(0, length).Select(id => new Posting(id, (byte)(1 + (id * 7 % 255)), (byte)(id % 4)))];

            var used = TermPostings.Of(postings, counts, writer);
            var fresh = TermPostings.Of(postings, new(Values), new());

            Assert.Equal(fresh.Count, used.Count);
            Assert.Equal(fresh.Facets, used.Facets);
            Assert.Equal(fresh.Head, used.Head);
            Assert.Equal(fresh.Tail, used.Tail);
            Assert.Equal(fresh.First, used.First);
        }
    }

    private static List<Posting> Read(byte[] bytes)
    {
        var postings = new List<Posting>();
        for (var (at, item) = (0, 0); at < bytes.Length;)
        {
            for (var shift = 0; ; shift += 7)
            {
                item += (bytes[at] & 0x7f) << shift;
                if (bytes[at++] < 0x80)
                {
                    break;
                }
            }

            postings.Add(new(item, bytes[at++], bytes[at++]));
        }

        return postings;
    }
}
