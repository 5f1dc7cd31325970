using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>What a run of items is found by, as numbers in reading order: texts are taken apart once, and gone through several times.</summary>
internal sealed class Reading : ITermSink
{
    private const int FieldBits = 4;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly List<string> names = [];
    private readonly List<int> counts = [];
    private readonly List<uint> current = [];
    private readonly List<uint[]> items = [];

    private Reading() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words and terms by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>How many items were read.</summary>
    public int Items => items.Count;

    /// <summary>Reads every item, in as many runs as there are cores, 16 at most. The runs follow each other in the order of the items.</summary>
    public static IReadOnlyList<Reading> Of(SearchItems items)
    {
        var partitions = items.Partitions();
        var readings = new Reading[partitions.Count];
        Parallel.For(0, partitions.Count, i =>
        {
            readings[i] = new();
            foreach (var id in Enumerable.Range(0, items.All.Count).Take(partitions[i]))
            {
                items.Read(readings[i], items.All[id]);
                readings[i].EndItem();
            }
        });
        return readings;
    }

    /// <summary>What an item has, in reading order.</summary>
    public ReadOnlySpan<uint> Of(int item) => items[item];

    /// <summary>How often a word occurs.</summary>
    public int CountOf(int number) => counts[number];

    /// <summary>Whether a number is a word's; if not, a term's, which makes no field longer.</summary>
    public bool IsWord(int number) => counts[number] > 0;

    /// <summary>The number of a word or term, and where it stands.</summary>
    public static (int Number, Field Field) At(uint occurrence) => ((int)(occurrence >> FieldBits), (Field)(occurrence & ((1 << FieldBits) - 1)));

    /// <summary>Counts an item's words by field.</summary>
    public void CountWords(ReadOnlySpan<uint> occurrences, Span<int> lengths)
    {
        lengths.Clear();
        foreach (var occurrence in occurrences)
        {
            var (number, field) = At(occurrence);
            lengths[(int)field] += IsWord(number) ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public void Word(ReadOnlySpan<char> word, Field field)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(byLetters, word, out var exists);
        number = exists ? number : Name(word.ToString());
        counts[number]++;
        Add(number, field);
    }

    /// <inheritdoc/>
    public void Term(string term, Field field)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var exists);
        number = exists ? number : Name(term);
        Add(number, field);
    }

    private void EndItem()
    {
        items.Add([.. current]);
        current.Clear();
    }

    private int Name(string name)
    {
        names.Add(name);
        counts.Add(0);
        return names.Count - 1;
    }

    private void Add(int number, Field field) => current.Add(((uint)number << FieldBits) | (uint)field);
}
