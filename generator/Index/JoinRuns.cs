using System.Runtime.InteropServices;

namespace MinutesSite.Index;

/// <summary>Gives the words and terms of all runs one number each, and the items, in the order of the runs, those numbers.</summary>
internal static class JoinRuns
{
    /// <summary>Joins the runs. Their items are the reading's from here on: the numbers in them are replaced, not copied.</summary>
    public static Reading Of(IReadOnlyList<ReadRun> runs)
    {
        var words = new Dictionary<string, int>(runs.Max(run => run.Names.Count), StringComparer.Ordinal);
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var numbers = runs.Select(run => new int[run.Names.Count]).ToArray();
        foreach (var (run, own) in runs.Zip(numbers))
        {
            for (var i = 0; i < own.Length; i++)
            {
                if (run.Counts[i] > 0)
                {
                    own[i] = NumberOf(run.Names[i], words, 0);
                    if (own[i] == counts.Count)
                    {
                        counts.Add(0);
                    }

                    counts[own[i]] += run.Counts[i];
                }
            }
        }

        foreach (var (run, own) in runs.Zip(numbers))
        {
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = run.Counts[i] > 0 ? own[i] : NumberOf(run.Names[i], terms, words.Count);
            }
        }

        Parallel.For(0, runs.Count, i => Renumber(runs[i].Items, numbers[i]));
        return new([.. words.Keys], counts, [.. terms.Keys], [.. runs.SelectMany(run => run.Items)]);
    }

    private static int NumberOf(string name, Dictionary<string, int> numbers, int first)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var exists);
        return number = exists ? number : first + numbers.Count - 1;
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
}
