using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// s{n}.bin: the cases by all that names one: the whole number, its running part (P00-12-25), the case system's number beside it. In order
/// of their keys, which are the number's letters and digits and nothing else; for each: the key, front-coded; how many items the case has;
/// its number as written. The first key of each file stands in the manifest.
/// </summary>
internal sealed class CaseFiles
{
    /// <summary>How many bytes a file has before it is deflated: about 5 KB after.</summary>
    private const int FileLength = 12 * 1024;

    /// <summary>A key takes about so many bytes.</summary>
    private const int BytesOfKey = 24;

    private const int Few = 8;

    private CaseFiles(IReadOnlyList<string> firstKeys, IReadOnlyList<byte[]> files)
    {
        FirstKeys = firstKeys;
        Files = files;
    }

    /// <summary>Where each file begins.</summary>
    public IReadOnlyList<string> FirstKeys { get; }

    /// <summary>The files, deflated.</summary>
    public IReadOnlyList<byte[]> Files { get; }

    public static CaseFiles Of(Archive archive)
    {
        var keys = new List<(string Key, Case Case)>();
        foreach (var one in archive.Cases.Where(one => one.Items.Any(item => item.Item.HasWords)))
        {
            keys.AddRange(KeysOf(one).Distinct(StringComparer.Ordinal).Select(key => (key, one)));
        }

        keys.Sort(
            (one, other) =>
                string.CompareOrdinal(one.Key, other.Key) is not 0 and var order
                    ? order
                    : string.CompareOrdinal(one.Case.Number.Value, other.Case.Number.Value)
        );
        var files = new DeflatedFiles();
        var firstKeys = new List<string>();
        var count = FileCount.Of((long)keys.Count * BytesOfKey, FileLength, Few);
        var writer = new ByteWriter();
        foreach (var some in keys.Chunk(Math.Max(1, (keys.Count + count - 1) / count)))
        {
            // The same key may go on from the file before; the first file that can have it is read.
            firstKeys.Add(some[0].Key);
            writer.Clear();
            var before = "";
            foreach (var (key, one) in some)
            {
                writer.FrontCoded(key, before).Number(one.Items.Count).Text(one.Number.Value);
                before = key;
            }

            files.Add(writer.Written);
        }

        return new(firstKeys, files.All());
    }

    private static IEnumerable<string> KeysOf(Case one)
    {
        yield return KeyOf(one.Number.Value);
        if (one.Number.Kle is not null && one.Number.Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
        {
            yield return KeyOf(one.Number.Value[(dash + 1)..]);
        }

        foreach (var item in one.Items)
        {
            if (item.Item.SystemNumber is { } system && item.Item.HasWords)
            {
                yield return KeyOf(system.Value.Value);
            }

            if (item.Item.CaseNumber is { } own && item.Item.HasWords)
            {
                yield return KeyOf(own.Value.Value);
            }
        }
    }

    /// <summary>A number's letters and digits in lower case, Danish letters written out.</summary>
    private static string KeyOf(string number) => string.Concat(SpellingKey.Of(number.ToLowerInvariant()).Where(char.IsLetterOrDigit));
}
