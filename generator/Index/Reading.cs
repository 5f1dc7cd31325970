namespace MinutesSite.Index;

/// <summary>What every item is found by, as numbers in reading order: texts are taken apart once, and gone through several times.</summary>
/// <param name="Words">The words; a word's number is its place.</param>
/// <param name="Counts">How often each word occurs.</param>
/// <param name="Terms">The terms that are no words (<see cref="SpecialTerms"/>); their numbers follow the words'.</param>
/// <param name="Items">By item: its words and terms in reading order, as <see cref="At"/> takes them apart.</param>
internal sealed record Reading(
    IReadOnlyList<string> Words,
    IReadOnlyList<int> Counts,
    IReadOnlyList<string> Terms,
    IReadOnlyList<uint[]> Items
)
{
    private const int FieldBits = 4;

    /// <summary>Reads every item, on all cores. What is made of it does not depend on how many there are.</summary>
    public static Reading Of(SearchItems items)
    {
        var partitions = items.Partitions();
        var runs = new ReadRun[partitions.Count];
        Parallel.For(0, runs.Length, i => runs[i] = ReadRun.Of(items, partitions[i]));
        return JoinRuns.Of(runs);
    }

    /// <summary>The number of a word or term, and where it stands, in one.</summary>
    public static uint Occurrence(int number, Field field) => ((uint)number << FieldBits) | (uint)field;

    /// <summary>The number of a word or term, and where it stands.</summary>
    public static (int Number, Field Field) At(uint occurrence) =>
        ((int)(occurrence >> FieldBits), (Field)(occurrence & ((1 << FieldBits) - 1)));

    /// <summary>Counts an item's words by field; a term makes no field longer.</summary>
    public void CountWords(ReadOnlySpan<uint> occurrences, Span<int> lengths)
    {
        lengths.Clear();
        foreach (var occurrence in occurrences)
        {
            var (number, field) = At(occurrence);
            lengths[(int)field] += number < Words.Count ? 1 : 0;
        }
    }

    /// <summary>By field: its length in items that have it, on average.</summary>
    public float[] AverageLengths()
    {
        var words = new long[FieldWeights.Count];
        var items = new long[FieldWeights.Count];
        Span<int> ofItem = stackalloc int[FieldWeights.Count];
        foreach (var item in Items)
        {
            CountWords(item, ofItem);
            for (var field = 0; field < FieldWeights.Count; field++)
            {
                words[field] += ofItem[field];
                items[field] += ofItem[field] > 0 ? 1 : 0;
            }
        }

        return [.. words.Zip(items, (length, count) => count == 0 ? 0 : (float)((double)length / count))];
    }
}
