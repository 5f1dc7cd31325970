using System.Buffers.Text;

namespace MinutesSite.Index;

/// <summary>
/// c{n}.bin: what a result shows, some items a file, as JSON: <c>{"m": [[a meeting's id, the number of its forum, its date, how many items
/// it has], …], "i": [[place in m, number of the item, its title, the beginning of its decision or summary, its outcome (one past the last
/// for none), [numbers of its topics], 1 for an agenda's, then for each enclosure with text [its title, its address, the number of its
/// file, its place there]], …]}</c>; what an item has nothing of, is not there.
/// </summary>
internal static class ResultCards
{
    /// <summary>A card takes about so many bytes.</summary>
    private const int BytesOfCard = 110;

    private const int FileLength = 16 * BytesOfCard;
    private const int Few = 132;

    /// <summary>How many items a file has.</summary>
    public static int ItemsPerFile(int items)
    {
        var files = FileCount.Of((long)items * BytesOfCard, FileLength, Few);
        return Math.Max(1, (items + files - 1) / files);
    }

    public static byte[][] Of(SearchItems items, CardTexts texts)
    {
        var itemsPerFile = ItemsPerFile(items.All.Count);
        var files = new byte[(items.All.Count + itemsPerFile - 1) / itemsPerFile][];
        Parallel.For(
            0,
            files.Length,
            file =>
            {
                var first = file * itemsPerFile;
                files[file] = Of(items, texts, [.. Enumerable.Range(first, Math.Min(itemsPerFile, items.All.Count - first))]);
            }
        );
        return files;
    }

    /// <summary>The cards of some items.</summary>
    private static byte[] Of(SearchItems items, CardTexts texts, int[] ids)
    {
        var json = new ByteWriter();
        json.Byte((byte)'{');
        List<int> meetings = [.. ids.Select(id => items.All[id].Meeting).Distinct()];
        json.Bytes("\"m\":["u8);
        for (var i = 0; i < meetings.Count; i++)
        {
            Divided(json, i).Bytes(texts.Meeting(meetings[i]));
        }

        json.Bytes("],\"i\":["u8);
        for (var i = 0; i < ids.Length; i++)
        {
            Divided(json, i).Byte((byte)'[');
            Digits(json, meetings.IndexOf(items.All[ids[i]].Meeting));
            json.Bytes(texts.Item(ids[i]));
        }

        json.Bytes("]}"u8);
        return Deflated.Of(json.Written);
    }

    private static ByteWriter Divided(ByteWriter json, int place) => place == 0 ? json : json.Byte((byte)',');

    private static void Digits(ByteWriter json, int number)
    {
        Span<byte> digits = stackalloc byte[11];
        _ = Utf8Formatter.TryFormat(number, digits, out var length);
        json.Bytes(digits[..length]);
    }
}
