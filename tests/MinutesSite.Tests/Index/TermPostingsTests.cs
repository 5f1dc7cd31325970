using MinutesSite.Index;

namespace MinutesSite.Tests.Index;

public sealed class TermPostingsTests
{
    [Fact]
    public void A_frequent_term_has_its_best_postings_first_and_every_other_one_in_blocks_of_like_impact()
    {
        List<Posting> postings = [.. Enumerable.Range(0, 600).Select(id => new Posting(id, (byte)(1 + (id * 7 % 255)), (byte)(id % 4)))];

        var written = TermPostings.Of(postings, new());
        var head = Head(written.Head);
        var tail = Tail(written.Tail);

        Assert.Equal(600, written.Count);
        Assert.Equal(TermChunks.HeadLength, head.Count);
        Assert.Equal(
            postings.Select(posting => (posting.Item, posting.Forms)),
            head.Concat(tail.SelectMany(block => block.Postings))
                .OrderBy(posting => posting.Item)
                .Select(posting => (posting.Item, posting.Forms))
        );
        Assert.True(head.Min(posting => posting.Impact) >= tail.Max(block => block.Impact));
        Assert.Equal(head, head.OrderBy(posting => posting.Item));
        Assert.Equal(tail.Select(block => block.Impact), tail.Select(block => block.Impact).OrderDescending());
        Assert.All(
            tail,
            block =>
                Assert.All(block.Postings, posting => Assert.InRange(postings[posting.Item].Impact, block.Impact - 32, block.Impact + 32))
        );
    }

    [Fact]
    public void Of_postings_that_say_as_much_the_first_are_the_best()
    {
        List<Posting> postings = [.. Enumerable.Range(0, 200).Select(id => new Posting(id, 7, 1))];

        Assert.Equal(postings.Take(TermChunks.HeadLength), Head(TermPostings.Of(postings, new()).Head));
    }

    [Fact]
    public void What_was_worked_out_before_at_the_same_desk_leaves_nothing_behind()
    {
        var writer = new ByteWriter();
        foreach (var length in (int[])[300, 1, 129, 12, 128, 200])
        {
            List<Posting> postings =
            [
                .. Enumerable.Range(0, length).Select(id => new Posting(id, (byte)(1 + (id * 7 % 255)), (byte)(id % 4))),
            ];

            var used = TermPostings.Of(postings, writer);
            var fresh = TermPostings.Of(postings, new());

            Assert.Equal(fresh.Count, used.Count);
            Assert.Equal(fresh.Head, used.Head);
            Assert.Equal(fresh.Tail, used.Tail);
        }
    }

    private static List<Posting> Head(byte[] bytes)
    {
        var reader = new BytesBeingRead(bytes);
        var postings = new List<Posting>();
        for (var item = 0; !reader.Done;)
        {
            item += reader.Number();
            postings.Add(new(item, reader.Byte(), reader.Byte()));
        }

        return postings;
    }

    private static List<(byte Impact, List<Posting> Postings)> Tail(byte[] bytes)
    {
        var reader = new BytesBeingRead(bytes);
        var blocks = new List<(byte, List<Posting>)>();
        while (!reader.Done)
        {
            var impact = reader.Byte();
            var items = new int[reader.Number()];
            for (var (i, item) = (0, 0); i < items.Length; i++)
            {
                items[i] = item += reader.Number();
            }

            blocks.Add((impact, [.. items.Select(item => new Posting(item, impact, reader.Byte()))]));
        }

        return blocks;
    }

    private sealed class BytesBeingRead(byte[] bytes)
    {
        private int at;

        public bool Done => at == bytes.Length;

        public byte Byte() => bytes[at++];

        public int Number()
        {
            var number = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = Byte();
                number += (next & 0x7f) << shift;
                if (next < 0x80)
                {
                    return number;
                }
            }
        }
    }
}
