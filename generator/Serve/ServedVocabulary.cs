using Lucene.Net.Index;

namespace MinutesSite.Serve;

/// <summary>The words and stems of the index with how many items have each: what a word that nothing has may be a slip of.</summary>
internal sealed class ServedVocabulary
{
    private const int ShortestMended = 4;
    private const int LongestMended = 40;
    private readonly string[] terms;
    private readonly Dictionary<(char First, int Length), List<(string Word, int Items)>> words = [];

    private ServedVocabulary(List<(string Term, int Items)> found)
    {
        terms = [.. found.Select(term => term.Term).Where(term => !IsMarked(term)).Order(StringComparer.Ordinal)];
        foreach (var (term, items) in found)
        {
            if (term.StartsWith(ItemTerms.Exact, StringComparison.Ordinal) && term.Length > 1 && term.Skip(1).All(char.IsLetter))
            {
                var key = (term[1], term.Length - 1);
                if (!words.TryGetValue(key, out var list))
                {
                    words[key] = list = [];
                }

                list.Add((term[1..], items));
            }
        }
    }

    /// <summary>The terms of an index.</summary>
    public static ServedVocabulary Of(IndexReader reader)
    {
        var found = new List<(string, int)>();
        if (MultiFields.GetTerms(reader, ServedIndex.All) is { } all)
        {
            var each = all.GetEnumerator();
            while (each.MoveNext())
            {
                found.Add((each.Term.Utf8ToString(), each.DocFreq));
            }
        }

        return new(found);
    }

    /// <summary>Terms that begin as something that is being written does, at most some.</summary>
    public IEnumerable<string> StartingWith(string beginning)
    {
        var at = Array.BinarySearch(terms, beginning, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < terms.Length && terms[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            yield return terms[at];
        }
    }

    /// <summary>The words nearest to one that nothing has, the most frequent first; none where nothing is near.</summary>
    /// <param name="key">The word without Danish letters.</param>
    /// <remarks>One slip in words of up to five letters, two in longer ones; the first letter, or the second, is right.</remarks>
    public (int Distance, IReadOnlyList<string> Words) Near(string key)
    {
        if (key.Length is < ShortestMended or > LongestMended)
        {
            return (int.MaxValue, []);
        }

        var most = key.Length <= 5 ? 1 : 2;
        foreach (var first in new[] { key[0], key[1] })
        {
            var near = new List<(string Word, int Items)>();
            var nearest = most;
            for (var length = key.Length - most; length <= key.Length + most; length++)
            {
                foreach (var candidate in words.GetValueOrDefault((first, length)) ?? [])
                {
                    if (EditDistance.Of(key, candidate.Word, nearest) is not { } distance)
                    {
                        continue;
                    }

                    if (distance < nearest)
                    {
                        near.Clear();
                        nearest = distance;
                    }

                    near.Add(candidate);
                }
            }

            if (near.Count > 0)
            {
                var best = near.OrderByDescending(word => word.Items).ThenBy(word => word.Word, StringComparer.Ordinal).Take(3);
                return (nearest, [.. best.Select(word => word.Word)]);
            }
        }

        return (int.MaxValue, []);
    }

    private static bool IsMarked(string term) =>
        term.StartsWith(ItemTerms.Exact, StringComparison.Ordinal) || term.StartsWith(ItemTerms.Part, StringComparison.Ordinal);
}
