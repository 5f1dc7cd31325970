using System.Collections.Concurrent;
using MinutesSite.Language;

namespace MinutesSite.Link.Related;

/// <summary>Stems with one spelling, as the search has them; the commonest words are stemmed once.</summary>
internal static class Stems
{
    private const int Kept = 200_000;
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The key of a word in lower case.</summary>
    public static string Of(string word)
    {
        if (Known.TryGetValue(word, out var stem))
        {
            return stem;
        }

        stem = SpellingKey.Of(DanishStemmer.Stem(word));
        if (Known.Count < Kept)
        {
            Known.TryAdd(word, stem);
        }

        return stem;
    }
}
