using MinutesSite.Model;

namespace MinutesSite.Fields;

/// <summary>What the front matter says of one item: what the item's text cannot say.</summary>
/// <param name="Said">Its keys.</param>
/// <param name="At">Where it stands.</param>
public sealed record ItemFrontMatter(KeyValues<AgendaItem, ClosedItem, ArchivedItem> Said, SourcePosition At)
{
    /// <summary>Whether the item is closed.</summary>
    public bool IsClosed => Said.Of(ItemKeys.IsClosed);
}
