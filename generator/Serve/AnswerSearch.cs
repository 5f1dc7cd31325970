using Lucene.Net.Search;
using MinutesSite.Index;

namespace MinutesSite.Serve;

/// <summary>Answers questions, as the search in the browser does.</summary>
/// <param name="index">The index.</param>
internal sealed class AnswerSearch(ServedIndex index)
{
    private readonly Facets facets = new(index.Items);
    private readonly ResolveGroups resolve = new(index);

    /// <summary>The answer to a question.</summary>
    public SearchAnswer To(SearchRequest request)
    {
        var asked = ReadQuery.Of(request.Query);
        var isFiltered = request.Filters.Count > 0 || request.From is not null || request.To is not null;
        if (asked.Groups.Count == 0 && (!isFiltered || asked.Without.Count > 0))
        {
            return SearchAnswer.Nothing;
        }

        var groups = resolve.Of(asked);
        var found = Find(asked, groups).FindAll(hit => IsBetween(index.Items[hit.Item].Date, request));
        var (kept, counts) = facets.Filter(found, facets.Wanted(request.Filters));
        var strong = 2 * ResolveGroups.Cover * groups.Sum(group => group.IsGuessed ? 0.5f : 1);
        var whole = asked.Phrases.Count > 0 || groups.Count == 0 ? kept.Count : kept.Count(hit => hit.Score >= strong);
        if (request.IsNewestFirst && whole > 0 && whole < kept.Count)
        {
            kept = kept.FindAll(hit => hit.Score >= strong);
        }

        var corrected = Corrected(asked, groups);
        var mark = new MarkWords(ReadQuery.Of(corrected ?? asked.Text).Groups);
        return new(kept.Count, whole, [.. Page(kept, request).Select(hit => Result(hit, mark))], counts, corrected);
    }

    private List<FoundHit> Find(AskedQuery asked, IReadOnlyList<ResolvedGroup> groups)
    {
        if (asked.Groups.Count == 0)
        {
            return [.. Enumerable.Range(0, index.Items.Count).Select(item => new FoundHit(item, 0))];
        }

        var query = new BooleanQuery(disableCoord: true) { { ResolveGroups.QueryOf(groups), Occur.MUST } };
        foreach (var phrase in asked.Phrases)
        {
            query.Add(new ConstantScoreQuery(ResolveGroups.PhraseOf(phrase)) { Boost = 0 }, Occur.MUST);
        }

        foreach (var without in asked.Without)
        {
            // A part of a compound is another word: "-møde" leaves "borgermøde".
            query.Add(
                without is [var word] ? new TermQuery(new(ServedIndex.All, WordTerms.TermOf(word))) : ResolveGroups.PhraseOf(without),
                Occur.MUST_NOT
            );
        }

        var hits = new CollectHits(index.ItemOf);
        index.Searcher.Search(query, hits);
        return hits.Hits;
    }

    // An item's number is its place among all, the newest first.
    private static IEnumerable<FoundHit> Page(List<FoundHit> found, SearchRequest request)
    {
        Comparison<FoundHit> before =
            request.IsNewestFirst || request.Query.Length == 0
                ? (one, other) => one.Item.CompareTo(other.Item)
                : (one, other) => other.Score.CompareTo(one.Score) is var order and not 0 ? order : one.Item.CompareTo(other.Item);
        found.Sort(before);
        return found.Skip(request.Offset).Take(request.Limit);
    }

    private static bool IsBetween(DateOnly day, SearchRequest request) =>
        (request.From is not { } from || day >= from) && (request.To is not { } to || day <= to);

    private static string? Corrected(AskedQuery asked, IReadOnlyList<ResolvedGroup> groups)
    {
        var mended = groups.Where(group => group.Mended is not null).OrderByDescending(group => group.Asked.Start).ToList();
        return mended.Count == 0
            ? null
            : mended.Aggregate(asked.Text, (text, group) => text[..group.Asked.Start] + group.Mended + text[group.Asked.End..]);
    }

    private SearchResult Result(FoundHit hit, MarkWords mark)
    {
        var item = index.Items[hit.Item];
        return new(item, BestPassage.Of(index.TextsOf(hit.Item), mark), hit.Score % ResolveGroups.Cover);
    }
}

/// <summary>An answer, with the keys of the search in the browser.</summary>
/// <param name="Total">How many items have any of what is asked for, and pass the filters.</param>
/// <param name="Whole">How many of them have all of it.</param>
/// <param name="Results">Those of this page, the best first.</param>
/// <param name="Facets">By facet: how many items each value has.</param>
/// <param name="Corrected">The query that was searched for where a word was mended; null otherwise.</param>
internal sealed record SearchAnswer(
    int Total,
    int Whole,
    IReadOnlyList<SearchResult> Results,
    IReadOnlyList<KeyValuePair<string, int>[]> Facets,
    string? Corrected
)
{
    /// <summary>The answer to no question.</summary>
    public static SearchAnswer Nothing { get; } =
        new(0, 0, [], [.. Serve.Facets.Names.Select(_ => Array.Empty<KeyValuePair<string, int>>())], null);
}

/// <summary>An item of an answer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Passage">The passage of it that answers best, as HTML with marks.</param>
/// <param name="Score">How well it fits among those that have as much of what is asked for.</param>
internal sealed record SearchResult(ServedItem Item, string Passage, float Score);
