namespace MinutesSite.Index;

/// <summary>
/// How many of a term's items have each forum, year, outcome, topic and person: written beside the term, so that the first answer to a
/// word needs no other file. For each of the five: a count n, then n pairs of value and number of items, the most frequent first.
/// Topics and people are cut at <see cref="Most"/>; the rest come with facets.bin.
/// </summary>
/// <param name="values">What the items have.</param>
internal sealed class FacetCounts(FacetValues values)
{
    /// <summary>How many topics and people a term tells of.</summary>
    public const int Most = 6;

    private readonly int[] forums = new int[values.Forums.Count];
    private readonly int[] years = new int[values.Years.Count];
    private readonly int[] outcomes = new int[FacetValues.NoOutcome + 1];
    private readonly int[] topics = new int[values.Topics.Count];
    private readonly int[] people = new int[values.People.Count];

    public void WriteTo(ByteWriter writer, IReadOnlyList<Posting> postings)
    {
        var year = 0;
        foreach (var posting in postings)
        {
            var item = posting.Item;
            forums[values.Forum[item]]++;
            outcomes[values.Outcome[item]]++;
            while (year + 1 < values.Years.Count && values.Years[year + 1].First <= item)
            {
                year++;
            }

            years[year]++;
            Count(topics, values.TopicsOf[item]);
            Count(people, values.PeopleOf[item]);
        }

        Write(writer, forums, forums.Length);
        Write(writer, years, years.Length);
        outcomes[FacetValues.NoOutcome] = 0;
        Write(writer, outcomes, outcomes.Length);
        Write(writer, topics, Most);
        Write(writer, people, Most);
    }

    private static void Count(int[] counts, int[] found)
    {
        foreach (var value in found)
        {
            counts[value]++;
        }
    }

    private static void Write(ByteWriter writer, int[] counts, int most)
    {
        var found = new List<(int Value, int Count)>();
        for (var value = 0; value < counts.Length; value++)
        {
            if (counts[value] > 0)
            {
                found.Add((value, counts[value]));
                counts[value] = 0;
            }
        }

        found.Sort(static (one, other) => other.Count != one.Count ? other.Count.CompareTo(one.Count) : one.Value.CompareTo(other.Value));
        var kept = Math.Min(found.Count, most);
        writer.Number(kept);
        foreach (var (value, count) in found.Take(kept))
        {
            writer.Number(value).Number(count);
        }
    }
}
