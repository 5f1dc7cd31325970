namespace MinutesSite.Index;

/// <summary>That a term occurs in an item.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Impact">How much it says of the item: BM25F without idf, 1 to 255.</param>
/// <param name="Forms"> A bit for each of the term's <see cref="WordTerms.MostForms"/> forms that stands there, and one for all others;
/// none where it is only a part of compounds. <see cref="InAttachment"/> where only the text of an enclosure has it.
/// </param>
internal readonly record struct Posting(int Item, byte Impact, byte Forms)
{
    /// <summary>The bit of what stands in an enclosure's text and nowhere else of the item.</summary>
    public const byte InAttachment = 0x80;
}
