namespace MinutesSite.Index;

/// <summary>What each term says of each item (BM25F).</summary>
internal static class CollectPostings
{
    /// <summary>Weighs every item's words, on all cores. The lists follow each other in the order of the items.</summary>
    public static IReadOnlyList<PostingLists> From(SearchItems items, CollectWords found, WordTerms words)
    {
        var lists = new PostingLists[found.Readings.Count];
        Parallel.For(0, lists.Length, i =>
        {
            var reading = found.Readings[i];
            var first = found.Readings.Take(i).Sum(before => before.Items);
            var item = new ItemTerms(reading, words, found.AverageLengths);
            lists[i] = new PostingLists(words.Terms.Count);
            for (var at = 0; at < reading.Items; at++)
            {
                item.Read(at);
                item.MoveTo(lists[i], first + at, items.All[first + at].Item.IsStanding ? FieldWeights.Standing : 1f);
            }
        });
        return lists;
    }

    /// <summary>One item's terms; used again for the next.</summary>
    private sealed class ItemTerms(Reading reading, WordTerms words, float[] averageLengths)
    {
        private readonly WordTerms.Entry[] entries = [.. reading.Names.Select((name, number) => reading.Counts[number] > 0 ? words.Of(name) : words.OfTerm(name))];
        private readonly float[] weights = new float[words.Terms.Count];
        private readonly byte[] forms = new byte[words.Terms.Count];
        private readonly List<int> seen = [];

        public void Read(int item)
        {
            Span<float> weightOfField = stackalloc float[FieldWeights.Count];
            WeighFields(reading.Of(item), weightOfField);
            foreach (var occurrence in reading.Of(item))
            {
                var (number, field) = Reading.At(occurrence);
                var entry = entries[number];
                Add(entry.Term, weightOfField[(int)field]);
                forms[entry.Term] |= entry.Form == WordTerms.NoForm ? (byte)0 : (byte)(1 << entry.Form);
                foreach (var part in entry.Parts)
                {
                    Add(part, weightOfField[(int)field] * FieldWeights.PartOfCompound);
                }
            }
        }

        public void MoveTo(PostingLists lists, int id, float factor)
        {
            foreach (var term in seen)
            {
                var impact = weights[term] / (FieldWeights.Saturation + weights[term]) * factor;
                lists.Add(term, new(id, (byte)Math.Clamp((int)MathF.Round(impact * 255), 1, 255), forms[term]));
                weights[term] = 0;
                forms[term] = 0;
            }

            seen.Clear();
        }

        private void WeighFields(ReadOnlySpan<uint> occurrences, Span<float> weightOfField)
        {
            Span<int> lengths = stackalloc int[FieldWeights.Count];
            lengths.Clear();
            foreach (var occurrence in occurrences)
            {
                var (number, field) = Reading.At(occurrence);
                lengths[(int)field] += reading.Counts[number] > 0 ? 1 : 0;
            }

            for (var field = 0; field < FieldWeights.Count; field++)
            {
                weightOfField[field] = FieldWeights.Of((Field)field, lengths[field], averageLengths[field]);
            }
        }

        private void Add(int term, float weight)
        {
            if (weights[term] == 0)
            {
                seen.Add(term);
            }

            weights[term] += weight;
        }
    }
}
