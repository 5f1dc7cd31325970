using System.Buffers.Text;

namespace MinutesSite.Index;

/// <summary>
/// c{n}.bin: what a result shows, <see cref="ItemsPerFile"/> items a file, as JSON:
/// <c>{"m": [[number of the meeting, its id, number of its forum, its date], …], "i": [[place in m, number of the item, its title,
/// the beginning of its decision or summary, its outcome (one past the last for none), [numbers of its topics], its place among its meeting's], …]}</c>.
/// </summary>
internal static class ResultCards
{
    /// <summary>How many items a file has: about one meeting, for ten results are seldom of one meeting.</summary>
    public const int ItemsPerFile = 8;

    public static byte[][] Of(SearchItems items, CardTexts texts)
    {
        var files = new byte[(items.All.Count + ItemsPerFile - 1) / ItemsPerFile][];
        Parallel.For(0, files.Length, file =>
        {
            var first = file * ItemsPerFile;
            files[file] = Of(items, texts, [.. Enumerable.Range(first, Math.Min(ItemsPerFile, items.All.Count - first))], withIds: false);
        });
        return files;
    }

    /// <summary>The cards of some items.</summary>
    public static byte[] Of(SearchItems items, CardTexts texts, int[] ids, bool withIds)
    {
        var json = new ByteWriter();
        json.Byte((byte)'{');
        if (withIds)
        {
            json.Bytes("\"n\":["u8);
            for (var i = 0; i < ids.Length; i++)
            {
                Digits(Divided(json, i), ids[i]);
            }

            json.Bytes("],"u8);
        }

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
