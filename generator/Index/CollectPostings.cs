namespace MinutesSite.Index;

/// <summary>The second reading: what each term says of each item (BM25F).</summary>
internal static class CollectPostings
{
    /// <summary>Reads every item once more, on all cores. The lists follow each other in the order of the items.</summary>
    public static IReadOnlyList<PostingLists> From(SearchItems items, WordTerms words, float[] averageLengths)
    {
        var partitions = items.Partitions();
        var lists = new PostingLists[partitions.Count];
        Parallel.For(0, partitions.Count, i =>
        {
            var item = new ItemTerms(words, averageLengths);
            lists[i] = new PostingLists(words.Terms.Count);
            foreach (var id in Enumerable.Range(0, items.All.Count).Take(partitions[i]))
            {
                var sink = new Sink(item);
                items.Read(ref sink, items.All[id]);
                item.MoveTo(lists[i], id, items.All[id].Item.IsStanding ? FieldWeights.Standing : 1f);
            }
        });
        return lists;
    }

    private readonly struct Sink(ItemTerms item) : ITermSink
    {
        public void Word(ReadOnlySpan<char> word, Field field) => item.AddWord(word, field);

        public void Term(string term, Field field) => item.AddTerm(term, field);
    }

    /// <summary>One item's terms; used again for the next.</summary>
    private sealed class ItemTerms(WordTerms words, float[] averageLengths)
    {
        private readonly Dictionary<string, WordTerms.Entry>.AlternateLookup<ReadOnlySpan<char>> byLetters = words.ByLetters;
        private readonly List<(int Term, Field Field, bool IsPart, byte Forms)> occurrences = [];
        private readonly int[] lengths = new int[FieldWeights.Count];
        private readonly float[] weightOfField = new float[FieldWeights.Count];
        private readonly float[] weights = new float[words.Terms.Count];
        private readonly byte[] forms = new byte[words.Terms.Count];
        private readonly List<int> seen = [];

        public void AddWord(ReadOnlySpan<char> word, Field field)
        {
            var entry = byLetters[word];
            var form = entry.Form == WordTerms.NoForm ? (byte)0 : (byte)(1 << entry.Form);
            occurrences.Add((entry.Term, field, false, form));
            lengths[(int)field]++;
            foreach (var part in entry.Parts)
            {
                occurrences.Add((part, field, true, 0));
            }
        }

        public void AddTerm(string term, Field field) => occurrences.Add((words.IdOf(term), field, false, 0));

        public void MoveTo(PostingLists lists, int id, float factor)
        {
            for (var field = 0; field < FieldWeights.Count; field++)
            {
                weightOfField[field] = FieldWeights.Of((Field)field, lengths[field], averageLengths[field]);
            }

            foreach (var (term, field, isPart, form) in occurrences)
            {
                if (weights[term] == 0)
                {
                    seen.Add(term);
                }

                weights[term] += weightOfField[(int)field] * (isPart ? FieldWeights.PartOfCompound : 1);
                forms[term] |= form;
            }

            foreach (var term in seen)
            {
                var impact = weights[term] / (FieldWeights.Saturation + weights[term]) * factor;
                lists.Add(term, new(id, (byte)Math.Clamp((int)MathF.Round(impact * 255), 1, 255), forms[term]));
                weights[term] = 0;
                forms[term] = 0;
            }

            occurrences.Clear();
            seen.Clear();
            Array.Clear(lengths);
        }
    }
}
