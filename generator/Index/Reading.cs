using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>What a run of items is found by, as numbers in reading order: texts are taken apart once, and counted twice.</summary>
internal sealed class Reading : ITermSink
{
    private const int FieldBits = 4;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly List<string> names = [];
    private readonly List<int> counts = [];
    private readonly List<uint> occurrences = [];
    private readonly List<int> ends = [];

    public Reading() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words and terms by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>By number: how often it occurs; 0 for a term, which is no word and makes no field longer.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>How many items were read.</summary>
    public int Items => ends.Count;

    /// <summary>What an item has, in reading order.</summary>
    public ReadOnlySpan<uint> Of(int item)
    {
        var start = item == 0 ? 0 : ends[item - 1];
        return CollectionsMarshal.AsSpan(occurrences)[start..ends[item]];
    }

    /// <summary>The number of a word or term, and where it stands.</summary>
    public static (int Number, Field Field) At(uint occurrence) => ((int)(occurrence >> FieldBits), (Field)(occurrence & ((1 << FieldBits) - 1)));

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

    /// <summary>Ends an item.</summary>
    public void EndItem() => ends.Add(occurrences.Count);

    private int Name(string name)
    {
        names.Add(name);
        counts.Add(0);
        return names.Count - 1;
    }

    private void Add(int number, Field field) => occurrences.Add(((uint)number << FieldBits) | (uint)field);
}
