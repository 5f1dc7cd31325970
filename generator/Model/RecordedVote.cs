namespace MinutesSite.Model;

/// <summary>What a person or a party voted, as the minutes have it.</summary>
/// <param name="Item">The item whose minutes tell it.</param>
/// <param name="Forum">The body that voted.</param>
/// <param name="Date">The day; null where the minutes do not say.</param>
/// <param name="Subject">What the vote was on, where it was not the recommendation as a whole.</param>
/// <param name="Side">What they voted.</param>
public sealed record RecordedVote(ItemLink Item, string Forum, DateOnly? Date, string? Subject, VoteSide Side);

/// <summary>A side of a vote.</summary>
public enum VoteSide
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against (imod).</summary>
    Against,

    /// <summary>Neither (undlod).</summary>
    Abstained,
}

/// <summary>A party or list that has voted.</summary>
/// <param name="Key">Its letter, or its name where it has none.</param>
/// <param name="Name">As shown: "Enhedslisten (Ø)", "Liste T", "Lokallisten".</param>
/// <param name="Votes">What it voted, newest first.</param>
public sealed record Party(string Key, string Name, IReadOnlyList<RecordedVote> Votes)
{
    /// <summary>The party's page, below the site's base path.</summary>
    public string Address => AddressOf(Key);

    /// <summary>The page of the party with this letter or name.</summary>
    public static string AddressOf(string key) => $"/partier/{Slug.Of(key)}/";
}
