using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSite.Index;

namespace MinutesSite.Serve;

/// <summary>
/// The items in a Lucene index of a temporary folder, which is removed at the end: the site itself is only read. A field of Lucene's for
/// each <see cref="Index.Field"/>, one with all terms, one with all words in order for phrases, one with the texts for excerpts.
/// </summary>
internal sealed class ServedIndex : IDisposable
{
    /// <summary>All terms of an item, whatever field they are of.</summary>
    public const string All = "alt";

    /// <summary>All words of an item in order.</summary>
    public const string Phrases = "ord";

    // Texts are this far apart, so that no phrase reaches from one into the next.
    private const int Gap = 100;
    private const string Number = "nummer";
    private const string Texts = "tekst";
    private const double BufferMegabytes = 64;

    private static readonly FieldType Terms = Frozen(
        new()
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS,
        }
    );

    private static readonly FieldType Presence = Frozen(
        new()
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_ONLY,
        }
    );

    private static readonly FieldType Places = Frozen(
        new()
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        }
    );

    private readonly string folder;
    private readonly MMapDirectory directory;
    private readonly DirectoryReader reader;

    private ServedIndex(string folder, MMapDirectory directory, WordStems words, IReadOnlyList<ServedItem> items)
    {
        this.folder = folder;
        this.directory = directory;
        reader = DirectoryReader.Open(directory);
        Words = words;
        Items = items;
        Searcher = new IndexSearcher(reader) { Similarity = Similarity() };
        var numbers = new int[reader.MaxDoc];
        foreach (var leaf in reader.Leaves)
        {
            var values = leaf.AtomicReader.GetNumericDocValues(Number);
            for (var at = 0; at < leaf.AtomicReader.MaxDoc; at++)
            {
                numbers[leaf.DocBase + at] = (int)values.Get(at);
            }
        }

        ItemOf = numbers;
        var documents = new int[numbers.Length];
        for (var document = 0; document < numbers.Length; document++)
        {
            documents[numbers[document]] = document;
        }

        DocumentOf = documents;
        Vocabulary = ServedVocabulary.Of(reader);
    }

    /// <summary>The items, the newest first.</summary>
    public IReadOnlyList<ServedItem> Items { get; }

    /// <summary>By Lucene's number of a document: which item it is.</summary>
    public IReadOnlyList<int> ItemOf { get; }

    /// <summary>What finds documents.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>What words are found by.</summary>
    public WordStems Words { get; }

    /// <summary>The words that there are.</summary>
    public ServedVocabulary Vocabulary { get; }

    private IReadOnlyList<int> DocumentOf { get; }

    /// <summary>Indexes items on all cores.</summary>
    public static ServedIndex Of(IReadOnlyList<FoundItem> items)
    {
        var words = WordStems.From(items);
        var folder = System.IO.Directory.CreateTempSubdirectory("referater-soeg-").FullName;
        var directory = new MMapDirectory(folder);
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            Similarity = Similarity(),
            RAMBufferSizeMB = BufferMegabytes,
        };
        using (var writer = new IndexWriter(directory, settings))
        {
            Parallel.For(0, items.Count, id => writer.AddDocument(Document(items[id], id, words)));
            writer.Commit();
        }

        return new(folder, directory, words, [.. items.Select(item => item.Item)]);
    }

    /// <summary>How many items a term is in.</summary>
    public int Count(string term) => reader.DocFreq(new Term(All, term));

    /// <summary>The texts of an item, the title first.</summary>
    public IReadOnlyList<string> TextsOf(int item) =>
        reader.Document(DocumentOf[item], new HashSet<string> { Texts }).Get(Texts, CultureInfo.InvariantCulture)?.Split('\n') ?? [];

    /// <inheritdoc />
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private static BM25Similarity Similarity() => new(FieldWeights.Saturation, 0.5f);

    [SuppressMessage("Reliability", "CA2000", Justification = "Lucene closes the streams of a document that it adds.")]
    private static Document Document(FoundItem found, int id, WordStems words)
    {
        var terms = new ItemTerms(words, found.Item.Date);
        var byField = new Dictionary<Index.Field, List<(string Term, int Step)>>();
        var order = new List<(string Term, int Step)>();
        foreach (var text in found.Texts)
        {
            In(text.Field).AddRange(terms.Of(text));
            if (text.Field is not (Index.Field.Participants or Index.Field.Forum or Index.Field.Outcome or Index.Field.PeopleNamed))
            {
                order.AddRange(ItemTerms.WordsOf(text.Value).Select((word, at) => (word, at == 0 && order.Count > 0 ? Gap : 1)));
            }
        }

        In(Index.Field.Date).AddRange(SpecialTerms.OfMeeting(found.Item.Date).Select(term => (term, 1)));
        In(Index.Field.CaseNumber).AddRange(found.CaseNumbers.SelectMany(SpecialTerms.OfCaseNumber).Select(term => (term, 1)));
        var document = new Document { new NumericDocValuesField(Number, id), new StoredField(Texts, Shown(found)) };
        foreach (var (field, stream) in byField.Where(pair => pair.Value.Count > 0))
        {
            document.Add(new Lucene.Net.Documents.Field(NameOf(field), new TermStream(stream), Terms));
        }

        document.Add(
            new Lucene.Net.Documents.Field(All, new TermStream([.. byField.Values.SelectMany(list => list).Distinct()]), Presence)
        );
        document.Add(new Lucene.Net.Documents.Field(Phrases, new TermStream(order), Places));
        return document;

        List<(string Term, int Step)> In(Index.Field field)
        {
            if (!byField.TryGetValue(field, out var list))
            {
                byField[field] = list = [];
            }

            return list;
        }
    }

    /// <summary>Lucene's name of a field.</summary>
    public static string NameOf(Index.Field field) => field.ToString();

    // The title has the first line even where it is empty; the others are what the minutes say.
    private static string Shown(FoundItem found)
    {
        var texts = found.Texts.Where(text =>
            text.Field is Index.Field.Decision or Index.Field.Summary or Index.Field.Body or Index.Field.Attachments
        );
        return string.Join('\n', texts.Select(text => text.Value.ReplaceLineEndings(" ")).Prepend(found.Item.Title));
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
