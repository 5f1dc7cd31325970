using System.Numerics;
using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>
/// w{n}.bin: the archive's words with one first letter and some lengths (of their keys), and the stems that are no words themselves, for
/// mending a word that has no hit. Sorted; for each: the word, front-coded, and one byte: how many bits its number of occurrences has.
/// The manifest's <c>words</c> names the files in order: <c>b6</c> has words with b and six letters, and longer ones up to the next file
/// with b; a file has at least <see cref="FewestCharacters"/> characters, if its letter has.
/// </summary>
internal sealed record SpellingFiles(IReadOnlyList<string> Names, IReadOnlyList<byte[]> Files)
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;
    private const int LongestApart = 20;
    private const int FewestCharacters = 40_000;

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

        var groups = Groups([.. counts.Keys]);
        var files = new byte[groups.Count][];
        Parallel.For(
            0,
            groups.Count,
            i =>
            {
                var writer = new ByteWriter();
                var before = "";
                foreach (var word in groups[i].Words.Order(StringComparer.Ordinal))
                {
                    writer.FrontCoded(word, before).Byte((byte)(32 - BitOperations.LeadingZeroCount((uint)counts[word])));
                    before = word;
                }

                files[i] = Deflated.Of(writer.Written);
            }
        );
        return new([.. groups.Select(group => group.Name)], files);
    }

    private static bool IsSpelled(string word) => word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsLetter);

    private static KeyValuePair<string, int>[] StemsOf(KeyValuePair<string, int>[] words)
    {
        var stems = new KeyValuePair<string, int>[words.Length];
        Parallel.For(0, words.Length, i => stems[i] = new(DanishStemmer.StemTwice(words[i].Key), words[i].Value));
        return stems;
    }

    // Words by first letter, the short ones first; neighbouring lengths share a file until it is worth a request.
    private static List<(string Name, List<string> Words)> Groups(string[] words)
    {
        var places = new (char Letter, int Length)[words.Length];
        Parallel.For(0, words.Length, i => places[i] = PlaceOf(SpellingKey.Of(words[i])));
        var groups = new List<(string Name, List<string> Words)>();
        var (letter, characters) = ('\0', 0);
        foreach (var ofLength in words.Zip(places).GroupBy(word => word.Second, word => word.First).OrderBy(group => group.Key))
        {
            if (ofLength.Key.Letter != letter || characters >= FewestCharacters)
            {
                groups.Add(
                    (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ofLength.Key.Letter}{ofLength.Key.Length}"), [])
                );
                (letter, characters) = (ofLength.Key.Letter, 0);
            }

            groups[^1].Words.AddRange(ofLength);
            characters += ofLength.Sum(word => word.Length);
        }

        return groups;
    }

    private static (char Letter, int Length) PlaceOf(string key) => (key[0], Math.Min(key.Length, LongestApart));
}
