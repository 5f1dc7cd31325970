using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>Reads a run of items on one core: what they are found by, as numbers that count within the run.</summary>
internal sealed class ReadRun : ITermSink
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly List<string> names = [];
    private readonly List<int> counts = [];
    private readonly List<uint> current = [];
    private readonly List<uint[]> items = [];
    private readonly Dictionary<int, uint[]> shared = [];

    private ReadRun() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words and terms by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>
    /// By number: how often a word occurs; 0 for a term that is no word. None is both: a term has a character that no word has.
    /// </summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>Each item's words and terms in reading order, as <see cref="Reading.At"/> takes them apart.</summary>
    public IReadOnlyList<uint[]> Items => items;

    /// <summary>Whether a number is a word's; if not, a term's.</summary>
    public bool IsWord(int number) => counts[number] > 0;

    /// <summary>Reads some items.</summary>
    public static ReadRun Of(SearchItems items, Range some)
    {
        var run = new ReadRun();
        foreach (var item in items.All.Take(some))
        {
            items.Read(run, item);
            run.AddMeeting(items, item);
            run.EndItem();
        }

        return run;
    }

    // What all items of a meeting are found by is taken apart at the first.
    private void AddMeeting(SearchItems all, SearchItem item)
    {
        if (!shared.TryGetValue(item.Meeting, out var occurrences))
        {
            var first = current.Count;
            all.ReadMeeting(this, all.MeetingOf(item));
            shared.Add(item.Meeting, [.. current[first..]]);
            return;
        }

        foreach (var occurrence in occurrences)
        {
            var number = Reading.At(occurrence).Number;
            counts[number] += IsWord(number) ? 1 : 0;
            current.Add(occurrence);
        }
    }

    /// <inheritdoc/>
    public void Word(ReadOnlySpan<char> word, Field field)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(byLetters, word, out var exists);
        number = exists ? number : Name(word.ToString());
        counts[number]++;
        current.Add(Reading.Occurrence(number, field));
    }

    /// <inheritdoc/>
    public void Term(string term, Field field)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var exists);
        number = exists ? number : Name(term);
        current.Add(Reading.Occurrence(number, field));
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
}
