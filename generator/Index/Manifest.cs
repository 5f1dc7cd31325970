using System.Text.Json.Serialization;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>
/// manifest.bin: what a search needs to know first, as JSON. assets/search.json holds the same, and the manifest's name: a client
/// that was not told the name has then all it needs.
/// </summary>
/// <param name="Address">In assets/search.json: the path of manifest.bin, below the site's base path.</param>
/// <param name="Version">Any other number would be another layout than this one; a client that does not know it says so.</param>
/// <param name="Items">How many items can be found.</param>
/// <param name="Terms">Where each file of the <see cref="TermDirectory"/> begins, divided by line breaks.</param>
/// <param name="Chunks">How many term chunks there are.</param>
/// <param name="DirectoryChunks">How many chunks such a file tells of.</param>
/// <param name="Words">The names of the spelling files, divided by spaces: see <see cref="SpellingFiles"/>.</param>
/// <param name="CardItems">How many items a file of result cards has.</param>
/// <param name="Head">How many postings stand beside a term.</param>
/// <param name="FacetBytes">How long facets.bin is: a small one is read at once, a large one after the results.</param>
/// <param name="PhraseFiles">How many files of neighbouring words there are: see <see cref="Index.PhraseFiles"/>.</param>
/// <param name="Forums">The forums by number.</param>
/// <param name="Years">The years, newest first.</param>
/// <param name="Topics">The topics by number.</param>
/// <param name="Outcomes">The outcomes by number.</param>
/// <param name="People">The people by number.</param>
/// <param name="TopicPages">By topic: what its page has and is called too: see <see cref="NamedPages"/>.</param>
/// <param name="PersonPages">By person.</param>
/// <param name="ForumPages">By forum.</param>
/// <param name="Synonyms">Words that mean the same: see <see cref="KnownSynonyms"/>.</param>
/// <param name="Cases">Where each file of <see cref="CaseFiles"/> begins, divided by spaces.</param>
/// <param name="Ranking">The numbers that the client ranks by.</param>
/// <param name="StopWords">The words that are not indexed, divided by spaces.</param>
internal sealed record Manifest(
    [property: JsonPropertyName("manifest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Address,
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("items")] int Items,
    [property: JsonPropertyName("terms")] string Terms,
    [property: JsonPropertyName("chunks")] int Chunks,
    [property: JsonPropertyName("directoryChunks")] int DirectoryChunks,
    [property: JsonPropertyName("words")] string Words,
    [property: JsonPropertyName("cardItems")] int CardItems,
    [property: JsonPropertyName("head")] int Head,
    [property: JsonPropertyName("facetBytes")] int FacetBytes,
    [property: JsonPropertyName("phraseFiles")] int PhraseFiles,
    [property: JsonPropertyName("forums")] IReadOnlyList<string> Forums,
    [property: JsonPropertyName("years")] IReadOnlyList<int> Years,
    [property: JsonPropertyName("topics")] IReadOnlyList<string> Topics,
    [property: JsonPropertyName("outcomes")] IReadOnlyList<string> Outcomes,
    [property: JsonPropertyName("people")] IReadOnlyList<string> People,
    [property: JsonPropertyName("topicPages")] IReadOnlyList<IReadOnlyList<object>> TopicPages,
    [property: JsonPropertyName("personPages")] IReadOnlyList<IReadOnlyList<object>> PersonPages,
    [property: JsonPropertyName("forumPages")] IReadOnlyList<IReadOnlyList<object>> ForumPages,
    [property: JsonPropertyName("synonyms")] string Synonyms,
    [property: JsonPropertyName("cases")] string Cases,
    [property: JsonPropertyName("ranking")] RankingNumbers Ranking,
    [property: JsonPropertyName("stopWords")] string StopWords
)
{
    private const int Layout = 3;

    public static Manifest Of(
        FacetValues values,
        TermChunks terms,
        SpellingFiles spelling,
        string synonyms,
        CaseFiles cases,
        int facetBytes,
        int phraseFiles
    ) =>
        new(
            null,
            Layout,
            values.Items.All.Count,
            string.Join('\n', TermDirectory.Beginnings(terms)),
            terms.Chunks.Count,
            TermDirectory.ChunksPerFile,
            string.Join(' ', spelling.Names),
            ResultCards.ItemsPerFile(values.Items.All.Count),
            TermChunks.HeadLength,
            facetBytes,
            phraseFiles,
            values.Forums,
            values.Years,
            values.Topics,
            OutcomeNames.All,
            values.People,
            NamedPages.OfTopics(values.Items.Archive, values.Topics),
            NamedPages.OfPeople(values.Items.Archive, values.People),
            NamedPages.OfForums(values.Items.Archive, values.Forums),
            synonyms,
            string.Join(' ', cases.FirstKeys),
            RankingNumbers.Chosen,
            string.Join(' ', Language.StopWords.All)
        );
}
