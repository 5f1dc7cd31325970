using System.Collections.Concurrent;
using MinutesSite.Language;

namespace MinutesSite.Link.Related;

/// <summary>Numbers the stems of an archive's words, so that texts are compared by numbers. Each word is stemmed once.</summary>
internal sealed class StemTable
{
    private const int LongestWord = 60;
    private const int ShortestPart = 3;
    private const int NoStem = -1;
    private readonly ConcurrentDictionary<string, StemmedWord> byWord = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> byStem = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StemmedWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private int count;

    public StemTable() => words = byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many stems there are.</summary>
    public int Count => count;

    /// <summary>The stems by number.</summary>
    public string[] Names()
    {
        var names = new string[count];
        foreach (var (stem, number) in byStem)
        {
            names[number] = stem;
        }

        return names;
    }

    /// <summary>The parts of all compounds among the words, by the number of the compound's stem: numbers of stems too.</summary>
    /// <remarks>Called once all words are known; it may add stems that stand alone nowhere.</remarks>
    public Dictionary<int, int[]> Parts()
    {
        var known = byWord.Where(pair => pair.Value.Stem != NoStem).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var splitter = new CompoundSplitter(new Vocabulary(known.Select(pair => pair.Key).Concat(MunicipalWords.All)));
        var parts = new Dictionary<int, int[]>();
        foreach (var (word, stemmed) in known)
        {
            if (!parts.ContainsKey(stemmed.Stem) && splitter.Split(word) is { Count: > 1 } split)
            {
                parts[stemmed.Stem] =
                [
                    .. split
                        .Where(part => part.Length >= ShortestPart)
                        .Select(part => Of(part))
                        .OfType<StemmedWord>()
                        .Select(part => part.Stem)
                        .Where(stem => stem != stemmed.Stem)
                        .Distinct(),
                ];
            }
        }

        return parts;
    }

    /// <summary>A word's stem; none for a word that says nothing: a small word, one of two letters, one of how items are treated.</summary>
    /// <param name="word">The word as written.</param>
    public StemmedWord? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestWord)
        {
            return null;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var stemmed = words.TryGetValue(lower, out var known) ? known : Add(lower.ToString());
        return stemmed.Stem == NoStem ? null : stemmed;
    }

    private StemmedWord Add(string word)
    {
        var number =
            StopWords.Contains(word) || WordsOfTreatment.Contains(word)
                ? NoStem
                : byStem.GetOrAdd(SpellingKey.Of(DanishStemmer.Stem(word)), _ => Interlocked.Increment(ref count) - 1);
        return byWord.GetOrAdd(word, new StemmedWord(number, word));
    }
}

/// <summary>A word and its stem.</summary>
/// <param name="Stem">The number of its stem.</param>
/// <param name="Word">The word in lower case: one string for all that have it.</param>
internal readonly record struct StemmedWord(int Stem, string Word);
