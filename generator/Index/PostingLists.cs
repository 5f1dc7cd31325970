namespace MinutesSite.Index;

/// <summary>Postings of all terms for a run of items, packed while they are collected.</summary>
/// <param name="terms">How many terms there are.</param>
internal sealed class PostingLists(int terms)
{
    private readonly byte[]?[] bytes = new byte[]?[terms];
    private readonly int[] lengths = new int[terms];
    private readonly int[] last = new int[terms];

    /// <summary>Adds a posting; items come in ascending order.</summary>
    public void Add(int term, Posting posting)
    {
        var buffer = bytes[term] ??= new byte[8];
        var length = lengths[term];
        if (length + 7 > buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
            bytes[term] = buffer;
        }

        var delta = (uint)(posting.Item - last[term]);
        while (delta >= 0x80)
        {
            buffer[length++] = (byte)(delta | 0x80);
            delta >>= 7;
        }

        buffer[length++] = (byte)delta;
        buffer[length++] = posting.Impact;
        buffer[length++] = posting.Forms;
        lengths[term] = length;
        last[term] = posting.Item;
    }

    /// <summary>Appends a term's postings to <paramref name="postings"/>.</summary>
    public void CopyTo(int term, List<Posting> postings)
    {
        var buffer = bytes[term].AsSpan(0, lengths[term]);
        var item = 0;
        for (var at = 0; at < buffer.Length; at += 2)
        {
            uint delta = 0;
            for (var shift = 0; ; shift += 7)
            {
                var b = buffer[at++];
                delta |= (uint)(b & 0x7f) << shift;
                if (b < 0x80)
                {
                    break;
                }
            }

            item += (int)delta;
            postings.Add(new(item, buffer[at], buffer[at + 1]));
        }
    }
}
