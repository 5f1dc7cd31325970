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

    private readonly Tally forums = new(values.Forums.Count);
    private readonly Tally years = new(values.Years.Count);
    private readonly Tally outcomes = new(FacetValues.NoOutcome);
    private readonly Tally topics = new(values.Topics.Count);
    private readonly Tally people = new(values.People.Count);

    public void WriteTo(ByteWriter writer, IReadOnlyList<Posting> postings)
    {
        var year = 0;
        foreach (var posting in postings)
        {
            var item = posting.Item;
            forums.Count(values.Forum[item]);
            if (values.Outcome[item] != FacetValues.NoOutcome)
            {
                outcomes.Count(values.Outcome[item]);
            }

            while (year + 1 < values.Years.Count && values.Years[year + 1].First <= item)
            {
                year++;
            }

            years.Count(year);
            topics.Count(values.TopicsOf[item]);
            people.Count(values.PeopleOf[item]);
        }

        forums.WriteTo(writer, int.MaxValue);
        years.WriteTo(writer, int.MaxValue);
        outcomes.WriteTo(writer, int.MaxValue);
        topics.WriteTo(writer, Most);
        people.WriteTo(writer, Most);
    }

    /// <summary>How often each value was met; only those that were are looked at when it is written and emptied.</summary>
    private sealed class Tally(int values)
    {
        private readonly int[] counts = new int[values];
        private readonly List<int> met = [];

        public void Count(int value)
        {
            if (counts[value]++ == 0)
            {
                met.Add(value);
            }
        }

        public void Count(int[] found)
        {
            foreach (var value in found)
            {
                Count(value);
            }
        }

        public void WriteTo(ByteWriter writer, int most)
        {
            met.Sort((one, other) => counts[other] != counts[one] ? counts[other].CompareTo(counts[one]) : one.CompareTo(other));
            var kept = Math.Min(met.Count, most);
            writer.Number(kept);
            for (var i = 0; i < kept; i++)
            {
                writer.Number(met[i]).Number(counts[met[i]]);
            }

            foreach (var value in met)
            {
                counts[value] = 0;
            }

            met.Clear();
        }
    }
}
