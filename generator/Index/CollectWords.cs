using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>The first reading: which words and terms there are, and how long fields are.</summary>
/// <param name="Words">How often each word occurs.</param>
/// <param name="Terms">The terms that are not words.</param>
/// <param name="AverageLengths">By field: its length in items that have it, on average.</param>
internal sealed record CollectWords(IReadOnlyDictionary<string, int> Words, IReadOnlySet<string> Terms, float[] AverageLengths)
{
    /// <summary>Reads every item once, on all cores.</summary>
    public static CollectWords From(SearchItems items)
    {
        var partitions = items.Partitions();
        var counts = new Counter[partitions.Count];
        Parallel.For(0, partitions.Count, i =>
        {
            var counter = new Counter();
            foreach (var id in Enumerable.Range(0, items.All.Count).Take(partitions[i]))
            {
                var sink = new Sink(counter);
                items.Read(ref sink, items.All[id]);
                counter.EndItem();
            }

            counts[i] = counter;
        });
        return Sum(counts);
    }

    private static CollectWords Sum(Counter[] counts)
    {
        var all = counts.Length == 0 ? new Counter() : counts[0];
        foreach (var other in counts.Skip(1))
        {
            foreach (var (word, count) in other.Words)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(all.Words, word, out _) += count;
            }

            all.Terms.UnionWith(other.Terms);
            for (var field = 0; field < FieldWeights.Count; field++)
            {
                all.Lengths[field] += other.Lengths[field];
                all.Items[field] += other.Items[field];
            }
        }

        return new(all.Words, all.Terms, [.. all.Lengths.Select((length, field) => all.Items[field] == 0 ? 0 : (float)((double)length / all.Items[field]))]);
    }

    private sealed class Counter
    {
        private readonly int[] current = new int[FieldWeights.Count];

        public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

        public long[] Lengths { get; } = new long[FieldWeights.Count];

        public long[] Items { get; } = new long[FieldWeights.Count];

        public Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByLetters => Words.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Count(Field field) => current[(int)field]++;

        public void EndItem()
        {
            for (var field = 0; field < current.Length; field++)
            {
                Lengths[field] += current[field];
                Items[field] += current[field] > 0 ? 1 : 0;
                current[field] = 0;
            }
        }
    }

    private readonly struct Sink(Counter counter) : ITermSink
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = counter.ByLetters;

        public void Word(ReadOnlySpan<char> word, Field field)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _)++;
            counter.Count(field);
        }

        public void Term(string term, Field field) => counter.Terms.Add(term);
    }
}
