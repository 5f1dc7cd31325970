using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Index;

/// <summary>
/// Makes the search index: see README.md beside this file. The files lie in a folder named by the hash of all they hold, so that a
/// browser may keep them for ever and an old page never mixes two indexes; only /assets/search.json has a fixed name.
/// </summary>
public static class IndexSearch
{
    private const string EntryPath = "assets/search.json";

    /// <summary>The index of everything in the archive that readers may see; closed items are not in it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="between">Called between the steps, when what one made for itself is no longer in use.</param>
    public static SearchIndex Files(Archive archive, Action? between = null)
    {
        var items = new SearchItems(archive);
        var values = new FacetValues(items);
        var (terms, spelling, frequent) = Words(items, values, between);
        between?.Invoke();
        var cards = new CardTexts(values);

        var manifest = Manifest.Of(values, terms, spelling);
        List<(string Name, byte[] Content)> files =
        [
            ("manifest.bin", Deflated.OfJson(manifest)),
            ("facets.bin", FacetFile.Of(values)),
            ("common.bin", frequent),
            .. Numbered("d", TermDirectory.Of(terms)),
            .. Numbered("t", terms.Chunks),
            .. Numbered("x", terms.Tails),
            .. Numbered("w", spelling.Files),
            .. Numbered("c", ResultCards.Of(items, cards)),
        ];
        var folder = $"assets/search/{HashOf(files, items)}/";
        return new(
            $"/{folder}manifest.bin",
            [
                OutputFile.Of(EntryPath, Deflated.JsonOf(manifest with { Address = $"{folder}manifest.bin" })),
                .. files.Select(file => OutputFile.Of(folder + file.Name, file.Content)),
                .. terms.FirstResults.Select((ids, at) => new OutputFile(
                    $"{folder}r{at}.bin", () => ValueTask.FromResult<ReadOnlyMemory<byte>>(ResultCards.Of(items, cards, ids, withIds: true)))),
                .. archive.Meetings.Select((meeting, at) => new OutputFile(
                    $"{folder}m{at}.bin", () => ValueTask.FromResult<ReadOnlyMemory<byte>>(TextPacks.Of(meeting)))),
            ],
            files.Sum(file => file.Content.LongLength));
    }

    // Apart, and the reading once more, so that what only leads to them does not live on while the next is made.
    private static (TermChunks Terms, SpellingFiles Spelling, byte[] Frequent) Words(SearchItems items, FacetValues values, Action? between)
    {
        var read = Read(items, between);
        between?.Invoke();
        return (TermChunks.Of(read.Words, read.Postings, values), read.Spelling, read.Frequent);
    }

    private static ReadWords Read(SearchItems items, Action? between)
    {
        var reading = Reading.Of(items);
        var words = WordTerms.From(reading);
        between?.Invoke();

        // The spelling files last: made before the words' terms, what they leave behind costs 150 MiB at 10,000 meetings.
        return new(words, CollectPostings.From(items, reading, words), SpellingFiles.Of(reading), FrequentWords.Of(reading));
    }

    private static IEnumerable<(string Name, byte[] Content)> Numbered(string letter, IReadOnlyList<byte[]> files)
        => files.Select((content, number) => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter}{number}.bin"), content));

    // Text packs and first results are made when they are written. The texts count in the hash all the same; the results follow from the rest.
    private static string HashOf(List<(string Name, byte[] Content)> files, SearchItems items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }

        var texts = new byte[items.All.Count][];
        Parallel.For(0, texts.Length, id => texts[id] = HashOf(items.All[id]));
        foreach (var ofItem in texts)
        {
            hash.AppendData(ofItem);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static byte[] HashOf(SearchItem item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in TextPacks.Sources(item.Item.Item))
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.AppendData("\0"u8);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>What is made of the texts while they are there as numbers.</summary>
    private sealed record ReadWords(WordTerms Words, PostingTable Postings, SpellingFiles Spelling, byte[] Frequent);
}
