namespace MinutesSite.Model;

/// <summary>A body that meets.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Abbreviations">Other ways to write it.</param>
/// <param name="Meetings">Its meetings, newest first.</param>
public sealed record Forum(string Name, IReadOnlyList<string> Abbreviations, IReadOnlyList<ArchivedMeeting> Meetings)
{
    /// <summary>What kind of body it is (type in fora.yml); null where the file does not say.</summary>
    public ForumType? Type { get; init; }

    /// <summary>Who sits and sat in it (medlemmer in fora.yml), in the file's order.</summary>
    public IReadOnlyList<ForumMember> Members { get; init; } = [];

    /// <summary>The years of which the archive has every meeting (komplette_år in fora.yml), as the editors say.</summary>
    public IReadOnlyList<int> CompleteYears { get; init; } = [];

    /// <summary>The forum's page, below the site's base path.</summary>
    public string Address => AddressOf(Name);

    /// <summary>The page of the forum with this name.</summary>
    public static string AddressOf(string name) => $"/fora/{Slug.Of(name)}/";
}
