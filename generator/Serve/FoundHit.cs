using Lucene.Net.Index;
using Lucene.Net.Search;

namespace MinutesSite.Serve;

/// <summary>An item that is found.</summary>
/// <param name="Item">Which.</param>
/// <param name="Score">How well it fits: <see cref="ResolveGroups.Cover"/> for half of each thing asked for, and Lucene's score.</param>
internal readonly record struct FoundHit(int Item, float Score);

/// <summary>Takes every document that a query finds, with its score.</summary>
internal sealed class CollectHits(IReadOnlyList<int> itemOf) : ICollector
{
    private Scorer? scorer;
    private int first;

    /// <summary>What was found, in no order.</summary>
    public List<FoundHit> Hits { get; } = [];

    /// <inheritdoc />
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc />
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc />
    public void SetNextReader(AtomicReaderContext context) => first = context.DocBase;

    /// <inheritdoc />
    public void Collect(int doc) => Hits.Add(new(itemOf[first + doc], scorer!.GetScore()));
}
