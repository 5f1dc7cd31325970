using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>Which words and terms there are, and how long fields are.</summary>
/// <param name="Readings">What each run of items has; the runs follow each other in the order of the items.</param>
/// <param name="Words">How often each word occurs.</param>
/// <param name="Terms">The terms that are not words.</param>
/// <param name="AverageLengths">By field: its length in items that have it, on average.</param>
internal sealed record CollectWords(
    IReadOnlyList<Reading> Readings, IReadOnlyDictionary<string, int> Words, IReadOnlySet<string> Terms, float[] AverageLengths)
{
    /// <summary>Reads every item, on all cores.</summary>
    public static CollectWords From(SearchItems items)
    {
        var partitions = items.Partitions();
        var readings = new Reading[partitions.Count];
        var lengths = new Lengths[partitions.Count];
        Parallel.For(0, partitions.Count, i =>
        {
            var reading = new Reading();
            foreach (var id in Enumerable.Range(0, items.All.Count).Take(partitions[i]))
            {
                items.Read(reading, items.All[id]);
                reading.EndItem();
            }

            readings[i] = reading;
            lengths[i] = Lengths.Of(reading);
        });
        return new(readings, WordsOf(readings), TermsOf(readings), Lengths.Average(lengths));
    }

    private static Dictionary<string, int> WordsOf(Reading[] readings)
    {
        var words = new Dictionary<string, int>(readings.Max(reading => reading.Names.Count), StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            for (var number = 0; number < reading.Names.Count; number++)
            {
                if (reading.Counts[number] > 0)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(words, reading.Names[number], out _) += reading.Counts[number];
                }
            }
        }

        return words;
    }

    private static HashSet<string> TermsOf(Reading[] readings)
        => readings.SelectMany(reading => reading.Names.Where((_, number) => reading.Counts[number] == 0)).ToHashSet(StringComparer.Ordinal);

    /// <summary>By field: how many words it has in all, and in how many items.</summary>
    private sealed class Lengths
    {
        private readonly long[] words = new long[FieldWeights.Count];
        private readonly long[] items = new long[FieldWeights.Count];

        public static Lengths Of(Reading reading)
        {
            var lengths = new Lengths();
            Span<int> ofItem = stackalloc int[FieldWeights.Count];
            for (var item = 0; item < reading.Items; item++)
            {
                ofItem.Clear();
                foreach (var occurrence in reading.Of(item))
                {
                    var (number, field) = Reading.At(occurrence);
                    ofItem[(int)field] += reading.Counts[number] > 0 ? 1 : 0;
                }

                for (var field = 0; field < FieldWeights.Count; field++)
                {
                    lengths.words[field] += ofItem[field];
                    lengths.items[field] += ofItem[field] > 0 ? 1 : 0;
                }
            }

            return lengths;
        }

        public static float[] Average(IReadOnlyCollection<Lengths> all)
        {
            var averages = new float[FieldWeights.Count];
            for (var field = 0; field < averages.Length; field++)
            {
                var items = all.Sum(lengths => lengths.items[field]);
                averages[field] = items == 0 ? 0 : (float)((double)all.Sum(lengths => lengths.words[field]) / items);
            }

            return averages;
        }
    }
}
