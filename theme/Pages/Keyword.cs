using MinutesSite.Model;

namespace MinutesSite.Theme.Pages;

/// <summary>A word (stikord) of the items' titles.</summary>
/// <param name="Word">The word in its commonest form.</param>
/// <param name="Items">The newest items that have it in their titles.</param>
/// <param name="Total">How many there are.</param>
public sealed record Keyword(string Word, IReadOnlyList<ItemLink> Items, int Total);

/// <summary>The words of the titles with one first letter.</summary>
/// <param name="Letter">The letter, in capitals; empty on the page that leads to the letters.</param>
/// <param name="Keywords">Its words, in Danish order.</param>
/// <param name="Letters">All letters that have words.</param>
public sealed record KeywordsView(string Letter, IReadOnlyList<Keyword> Keywords, IReadOnlyList<string> Letters)
{
    /// <summary>The page that leads to the letters.</summary>
    public const string Root = "/stikord/";

    /// <summary>The page of a letter.</summary>
    public static string AddressOf(string letter) => letter.Length == 0 ? Root : $"{Root}{Slug.Of(letter)}/";
}
