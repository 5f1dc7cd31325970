using System.Numerics;
using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>
/// w{n}.bin: the archive's words with one first letter and one length (of their keys), and the stems that are no words themselves, for
/// mending a word that has no hit. Sorted; for each: the word, front-coded, and one byte: how many bits its number of occurrences has.
/// The manifest's <c>words</c> names the files in order: <c>b6</c> has words with b and six letters; <c>b20</c> also longer ones.
/// </summary>
internal sealed record SpellingFiles(IReadOnlyList<string> Names, IReadOnlyList<byte[]> Files)
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;
    private const int LongestApart = 20;

    public static SpellingFiles Of(Reading reading)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < reading.Words.Count; number++)
        {
            if (IsSpelled(reading.Words[number]))
            {
                counts.Add(reading.Words[number], reading.Counts[number]);
            }
        }

        // A slip in "trivselsmålingen" may leave what is near "trivselsmåling", which the archive need not have.
        var words = reading.Words.ToHashSet(StringComparer.Ordinal);
        foreach (var (stem, count) in StemsOf([.. counts]).Where(stem => !words.Contains(stem.Key)))
        {
            counts[stem] = counts.GetValueOrDefault(stem) + count;
        }

        var named = new (string File, string Word)[counts.Count];
        var keys = counts.Keys.ToArray();
        Parallel.For(0, keys.Length, i => named[i] = (NameOf(SpellingKey.Of(keys[i])), keys[i]));
        var groups = named.GroupBy(word => word.File, word => word.Word, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var files = new byte[groups.Length][];
        Parallel.For(0, groups.Length, i =>
        {
            var writer = new ByteWriter();
            var before = "";
            foreach (var word in groups[i].Order(StringComparer.Ordinal))
            {
                writer.FrontCoded(word, before).Byte((byte)(32 - BitOperations.LeadingZeroCount((uint)counts[word])));
                before = word;
            }

            files[i] = Deflated.Of(writer.Written);
        });
        return new([.. groups.Select(group => group.Key)], files);
    }

    private static bool IsSpelled(string word) => word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsLetter);

    private static KeyValuePair<string, int>[] StemsOf(KeyValuePair<string, int>[] words)
    {
        var stems = new KeyValuePair<string, int>[words.Length];
        Parallel.For(0, words.Length, i => stems[i] = new(DanishStemmer.StemTwice(words[i].Key), words[i].Value));
        return stems;
    }

    private static string NameOf(string key) => key[0] + Math.Min(key.Length, LongestApart).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
