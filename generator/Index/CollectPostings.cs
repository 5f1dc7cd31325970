namespace MinutesSite.Index;

/// <summary>What each term says of each item (BM25F).</summary>
internal static class CollectPostings
{
    /// <summary>Counts each term's items, makes room for them, and weighs every item's words, on all cores.</summary>
    public static PostingTable From(SearchItems items, Reading reading, WordTerms words)
    {
        var averageLengths = reading.AverageLengths();
        var partitions = items.Partitions();
        var runs = new ItemTerms[partitions.Count];
        var counts = new int[partitions.Count][];
        Parallel.For(
            0,
            runs.Length,
            run =>
            {
                runs[run] = new ItemTerms(reading, words, averageLengths);
                counts[run] = runs[run].CountItems(partitions[run]);
            }
        );

        var table = new PostingTable([.. Enumerable.Range(0, words.Terms.Count).Select(term => counts.Sum(run => run[term]))]);
        Parallel.For(
            0,
            runs.Length,
            run =>
            {
                // The runs follow each other in the order of the items, and so do their postings within each term's.
                var places = Enumerable
                    .Range(0, words.Terms.Count)
                    .Select(term => table.StartOf(term) + counts.Take(run).Sum(before => before[term]))
                    .ToArray();
                for (var item = partitions[run].Start.Value; item < partitions[run].End.Value; item++)
                {
                    runs[run].Read(item);
                    runs[run].MoveTo(table, places, item, items.All[item].Item.IsStanding ? FieldWeights.Standing : 1f);
                }
            }
        );
        return table;
    }

    /// <summary>The terms of items, one item after the other.</summary>
    private sealed class ItemTerms(Reading reading, WordTerms words, float[] averageLengths)
    {
        /// <summary>The bit, while an item is read, of what stands elsewhere than in an enclosure's text.</summary>
        private const byte OfItem = 0x40;

        private readonly float[] weights = new float[words.Terms.Count];
        private readonly byte[] forms = new byte[words.Terms.Count];
        private readonly List<int> seen = [];

        /// <summary>By term: how many of the items have it.</summary>
        public int[] CountItems(Range items)
        {
            var counts = new int[weights.Length];
            var last = new int[weights.Length];
            for (var item = items.Start.Value; item < items.End.Value; item++)
            {
                foreach (var occurrence in reading.Items[item])
                {
                    var entry = words.Entries[Reading.At(occurrence).Number];
                    Count(entry.Term, item);
                    foreach (var part in entry.Parts)
                    {
                        Count(part, item);
                    }
                }
            }

            return counts;

            void Count(int term, int item)
            {
                counts[term] += last[term] == item + 1 ? 0 : 1;
                last[term] = item + 1;
            }
        }

        public void Read(int item)
        {
            Span<float> weightOfField = stackalloc float[FieldWeights.Count];
            WeighFields(reading.Items[item], weightOfField);
            foreach (var occurrence in reading.Items[item])
            {
                var (number, field) = Reading.At(occurrence);
                var entry = words.Entries[number];
                var place = (Field)field == Field.AttachmentText ? (byte)0 : OfItem;
                Add(entry.Term, weightOfField[(int)field]);
                forms[entry.Term] |= (byte)(place | (entry.Form == WordTerms.NoForm ? 0 : 1 << entry.Form));
                foreach (var part in entry.Parts)
                {
                    forms[part] |= place;
                    Add(part, weightOfField[(int)field] * FieldWeights.PartOfCompound);
                }
            }
        }

        public void MoveTo(PostingTable table, int[] places, int id, float factor)
        {
            foreach (var term in seen)
            {
                var impact = weights[term] / (FieldWeights.Saturation + weights[term]) * factor;
                table.Put(places[term]++, new(id, (byte)Math.Clamp((int)MathF.Round(impact * 255), 1, 255), FormsOf(forms[term])));
                weights[term] = 0;
                forms[term] = 0;
            }

            seen.Clear();
        }

        private static byte FormsOf(byte seen) => (byte)((seen & OfItem) == 0 ? seen | Posting.InAttachment : seen & ~OfItem);

        private void WeighFields(ReadOnlySpan<uint> occurrences, Span<float> weightOfField)
        {
            Span<int> lengths = stackalloc int[FieldWeights.Count];
            reading.CountWords(occurrences, lengths);
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
