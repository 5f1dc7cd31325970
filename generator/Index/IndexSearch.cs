using System.Security.Cryptography;
using System.Text;
using MinutesSite.Language;
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
        var (terms, spelling, frequent, rareForms, synonyms) = Words(items, between);
        between?.Invoke();
        var attachments = AttachmentFiles.Of(archive);
        var cards = new CardTexts(values, attachments);

        var facets = FacetFile.Of(values);
        var phrases = PhraseFiles.Of(items, rareForms);
        between?.Invoke();
        var cases = CaseFiles.Of(archive);
        var manifest = Manifest.Of(values, terms, spelling, synonyms, cases, facets.Length, phrases.Count);
        List<(string Name, byte[] Content)> files =
        [
            ("manifest.bin", Deflated.OfJson(manifest)),
            ("facets.bin", facets),
            ("common.bin", frequent),
            .. Numbered("d", TermDirectory.Of(terms)),
            .. Numbered("t", terms.Chunks),
            .. Numbered("x", terms.Tails),
            .. Numbered("w", spelling.Files),
            .. Numbered("b", phrases),
            .. Numbered("c", ResultCards.Of(items, cards)),
            .. Numbered("f", attachments.Files),
            .. Numbered("s", cases.Files),
            .. Numbered("m", MeetingFiles.Of(values)),
        ];
        var folder = $"assets/search/{HashOf(files)}/";
        return new(
            $"/{folder}manifest.bin",
            [
                OutputFile.Of(EntryPath, Deflated.JsonOf(manifest with { Address = $"{folder}manifest.bin" })),
                .. files.Select(file => OutputFile.Of(folder + file.Name, file.Content)),
            ],
            files.Sum(file => file.Content.LongLength)
        );
    }

    // Apart, and the reading once more, so that what only leads to them does not live on while the next is made.
    private static (TermChunks Terms, SpellingFiles Spelling, byte[] Frequent, HashSet<uint> RareForms, string Synonyms) Words(
        SearchItems items,
        Action? between
    )
    {
        var read = Read(items, between);
        between?.Invoke();
        return (TermChunks.Of(read.Words, read.Postings), read.Spelling, read.Frequent, read.RareForms, KnownSynonyms.Of(read.Words.Terms));
    }

    private static ReadWords Read(SearchItems items, Action? between)
    {
        var reading = Reading.Of(items);
        var words = WordTerms.From(reading);
        between?.Invoke();

        // The spelling files last: made before the words' terms, what they leave behind costs 150 MiB at 10,000 meetings.
        return new(
            words,
            CollectPostings.From(items, reading, words),
            SpellingFiles.Of(reading),
            FrequentWords.Of(reading),
            RareForms(reading, words)
        );
    }

    private static HashSet<uint> RareForms(Reading reading, WordTerms words) =>
        [
            .. reading
                .Words.Where((_, number) => words.Entries[number].Form == WordTerms.OtherForm)
                .Select(word => WordHash.Of(SpellingKey.Of(word))),
        ];

    private static IEnumerable<(string Name, byte[] Content)> Numbered(string letter, IReadOnlyList<byte[]> files) =>
        files.Select(
            (content, number) => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter}{number}.bin"), content)
        );

    private static string HashOf(List<(string Name, byte[] Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>What is made of the texts while they are there as numbers.</summary>
    private sealed record ReadWords(
        WordTerms Words,
        PostingTable Postings,
        SpellingFiles Spelling,
        byte[] Frequent,
        HashSet<uint> RareForms
    );
}
