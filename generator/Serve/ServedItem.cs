namespace MinutesSite.Serve;

/// <summary>An item as the built site's own data has it.</summary>
/// <param name="Address">Its page and anchor, with the site's path: what a result leads to.</param>
/// <param name="Title">Its title; empty where the minutes have none.</param>
/// <param name="Forum">Who met.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Outcome">What was decided, in Danish; null where nothing was.</param>
/// <param name="Topics">Its topics, as they are shown.</param>
/// <param name="People">Who was at the meeting, or is named in the item.</param>
internal sealed record ServedItem(
    string Address,
    string Title,
    string Forum,
    DateOnly Date,
    string? Outcome,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> People
)
{
    /// <summary>"dagsorden" where the meeting has not been held; null otherwise.</summary>
    public string? Status { get; init; }
}

/// <summary>A text of an item, and what it is of the item.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Value">The text.</param>
internal sealed record ServedText(Index.Field Field, string Value);

/// <summary>An item with what it is found by.</summary>
/// <param name="Item">The item.</param>
/// <param name="Texts">Its texts, the title first, then the decision, then the rest as it is read.</param>
/// <param name="CaseNumbers">Its journal number, and the number that the case system has.</param>
internal sealed record FoundItem(ServedItem Item, IReadOnlyList<ServedText> Texts, IReadOnlyList<string> CaseNumbers);
