namespace MinutesSite.Index;

/// <summary>
/// b{n}.bin: where pairs of neighbouring words stand, stop words included, so that a phrase of any words is found and counted without
/// reading a text: its pairs are looked up and their places joined. A word that is not among its term's commonest forms is there by itself.
/// The upper half of a pair's number (<see cref="WordHash"/>) times the number of files is, in its upper half, the number of its file. A
/// file has its pairs in order of their lower halves; for each: the step from the pair before; how many items; for each item twice the step
/// from the item before, and 1 more where it has several places; then how many, if several; then the places, each the step from the one
/// before. All are varints. The title's places are below <see cref="PhraseRun.FirstPlaceOfBody"/>, and between two texts a place is left
/// free.
/// </summary>
internal static class PhraseFiles
{
    /// <summary>A pair's place takes about so many bytes.</summary>
    private const double BytesOfPlace = 5;

    private const int FileLength = 16 * 1024;
    private const int Few = 120;

    /// <summary>So many groups of files are made one after the other, so that what is read is given up on the way.</summary>
    private const int MostGroups = 32;

    /// <summary>An archive with fewer items is one group.</summary>
    private const int FewItems = 1_000;

    public static IReadOnlyList<byte[]> Of(SearchItems items, IReadOnlySet<uint> alone)
    {
        var partitions = items.Partitions();
        var groups = items.All.Count < FewItems ? 1 : MostGroups;
        var runs = new PhraseRun[partitions.Count];
        Parallel.For(0, runs.Length, i => runs[i] = PhraseRun.Of(items, partitions[i], alone, groups));
        var count = FileCount.Of((long)(runs.Sum(run => run.Count) * BytesOfPlace), FileLength, Few);
        var files = new byte[(count + groups - 1) / groups * groups][];
        Parallel.For(
            0,
            groups,
            () => new ByteWriter(),
            (group, _, writer) =>
            {
                WriteGroup(runs, group, files, files.Length / groups, writer);
                return writer;
            },
            _ => { }
        );
        return files;
    }

    private static void WriteGroup(PhraseRun[] runs, int group, byte[][] files, int filesOfGroup, ByteWriter writer)
    {
        var byFile = new List<PhrasePlace>[filesOfGroup];
        for (var i = 0; i < filesOfGroup; i++)
        {
            byFile[i] = [];
        }

        foreach (var place in runs.SelectMany(run => run.Take(group)))
        {
            var file = (int)((place.Pair >> 32) * (ulong)files.Length >> 32);
            byFile[file - (group * filesOfGroup)].Add(place with { Pair = place.Pair & uint.MaxValue });
        }

        for (var i = 0; i < filesOfGroup; i++)
        {
            byFile[i].Sort();
            writer.Clear();
            WriteFile(byFile[i], writer);
            files[(group * filesOfGroup) + i] = Deflated.Of(writer.Written);
            byFile[i] = [];
        }
    }

    private static void WriteFile(List<PhrasePlace> places, ByteWriter writer)
    {
        var pairBefore = 0ul;
        for (var start = 0; start < places.Count;)
        {
            var pair = places[start].Pair;
            var end = EndOf(places, start, (one, other) => one.Pair == other.Pair);
            writer.Number(unchecked((int)(uint)(pair - pairBefore))).Number(ItemsOf(places, start, end));
            pairBefore = pair;
            var itemBefore = 0;
            while (start < end)
            {
                var next = EndOf(places, start, (one, other) => one.Pair == other.Pair && one.Item == other.Item);
                WriteItem(places, start, next, itemBefore, writer);
                itemBefore = places[start].Item;
                start = next;
            }
        }
    }

    private static void WriteItem(List<PhrasePlace> places, int start, int end, int itemBefore, ByteWriter writer)
    {
        var several = end - start > 1;
        writer.Number((2 * (places[start].Item - itemBefore)) + (several ? 1 : 0));
        if (several)
        {
            writer.Number(end - start);
        }

        var before = 0;
        for (var i = start; i < end; i++)
        {
            writer.Number(places[i].Place - before);
            before = places[i].Place;
        }
    }

    private static int EndOf(List<PhrasePlace> places, int start, Func<PhrasePlace, PhrasePlace, bool> isSame)
    {
        var end = start + 1;
        while (end < places.Count && isSame(places[start], places[end]))
        {
            end++;
        }

        return end;
    }

    private static int ItemsOf(List<PhrasePlace> places, int start, int end)
    {
        var count = 1;
        for (var i = start + 1; i < end; i++)
        {
            count += places[i].Item != places[i - 1].Item ? 1 : 0;
        }

        return count;
    }
}
