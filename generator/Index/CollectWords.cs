using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>Which words and terms there are, and how long fields are.</summary>
/// <param name="Words">How often each word occurs.</param>
/// <param name="Terms">The terms that are not words.</param>
/// <param name="AverageLengths">By field: its length in items that have it, on average.</param>
internal sealed record CollectWords(IReadOnlyDictionary<string, int> Words, IReadOnlySet<string> Terms, float[] AverageLengths)
{
    /// <summary>Puts together what was read.</summary>
    public static CollectWords From(IReadOnlyList<Reading> readings)
    {
        var words = new Dictionary<string, int>(readings.Max(reading => reading.Names.Count), StringComparer.Ordinal);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            for (var number = 0; number < reading.Names.Count; number++)
            {
                if (reading.IsWord(number))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(words, reading.Names[number], out _) += reading.CountOf(number);
                }
                else
                {
                    terms.Add(reading.Names[number]);
                }
            }
        }

        return new(words, terms, AverageLengthsOf(readings));
    }

    private static float[] AverageLengthsOf(IReadOnlyList<Reading> readings)
    {
        var words = new long[FieldWeights.Count];
        var items = new long[FieldWeights.Count];
        Span<int> ofItem = stackalloc int[FieldWeights.Count];
        foreach (var reading in readings)
        {
            for (var item = 0; item < reading.Items; item++)
            {
                reading.CountWords(reading.Of(item), ofItem);
                for (var field = 0; field < FieldWeights.Count; field++)
                {
                    words[field] += ofItem[field];
                    items[field] += ofItem[field] > 0 ? 1 : 0;
                }
            }
        }

        return [.. words.Zip(items, (length, count) => count == 0 ? 0 : (float)((double)length / count))];
    }
}
