using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>Gives the words and terms of all runs one number each, and the items, in the order of the runs, those numbers.</summary>
internal static class JoinRuns
{
    /// <summary>Joins the runs. Their items are the reading's from here on: the numbers in them are replaced, not copied.</summary>
    public static Reading Of(IReadOnlyList<ReadRun> runs)
    {
        var words = new Numbering();
        var counts = new List<int>();
        var numbers = runs.Select(run => new int[run.Names.Count]).ToArray();
        foreach (var (run, own) in runs.Zip(numbers))
        {
            for (var i = 0; i < own.Length; i++)
            {
                if (run.IsWord(i))
                {
                    own[i] = words.Of(run.Names[i]);
                    if (counts.Count < words.Names.Count)
                    {
                        counts.Add(0);
                    }

                    counts[own[i]] += run.Counts[i];
                }
            }
        }

        var terms = new Numbering();
        foreach (var (run, own) in runs.Zip(numbers))
        {
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = run.IsWord(i) ? own[i] : words.Names.Count + terms.Of(run.Names[i]);
            }
        }

        Parallel.For(0, runs.Count, i => Renumber(runs[i].Items, numbers[i]));
        return new(words.Names, counts, terms.Names, [.. runs.SelectMany(run => run.Items)]);
    }

    private static void Renumber(IReadOnlyList<uint[]> items, int[] numbers)
    {
        foreach (var item in items)
        {
            foreach (ref var occurrence in item.AsSpan())
            {
                var (number, field) = Reading.At(occurrence);
                occurrence = Reading.Occurrence(numbers[number], field);
            }
        }
    }

    /// <summary>Numbers names from 0 in the order in which they are first met.</summary>
    private sealed class Numbering
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> names = [];

        /// <summary>The names by number.</summary>
        public IReadOnlyList<string> Names => names;

        public int Of(string name)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var exists);
            if (!exists)
            {
                number = names.Count;
                names.Add(name);
            }

            return number;
        }
    }
}
