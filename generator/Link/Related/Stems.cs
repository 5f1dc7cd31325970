using System.Collections.Concurrent;
using MinutesSite.Language;

namespace MinutesSite.Link.Related;

/// <summary>Stems with one spelling, as the search has them; the commonest words are stemmed once.</summary>
internal static class Stems
{
    private const int Kept = 200_000;
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static int kept;

    /// <summary>The key of a word in lower case.</summary>
    public static string Of(string word)
    {
        if (Known.TryGetValue(word, out var stem))
        {
            return stem;
        }

        stem = SpellingKey.Of(DanishStemmer.Stem(word));

        // Counted here, for ConcurrentDictionary.Count takes every lock.
        if (Volatile.Read(ref kept) < Kept && Known.TryAdd(word, stem))
        {
            Interlocked.Increment(ref kept);
        }

        return stem;
    }
}
