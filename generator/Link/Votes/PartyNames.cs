using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MinutesSite.Link.Votes;

/// <summary>
/// The parties that stand in every part of the country, with the letters that they have on ballots: what joins "Ø" and "Enhedslisten".
/// </summary>
public static partial class PartyNames
{
    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["socialdemokratiet"] = "A",
        ["socialdemokraterne"] = "A",
        ["socialdemokratisk gruppe"] = "A",
        ["radikale venstre"] = "B",
        ["radikale"] = "B",
        ["rv"] = "B",
        ["konservative folkeparti"] = "C",
        ["konservative"] = "C",
        ["kf"] = "C",
        ["sf"] = "F",
        ["socialistisk folkeparti"] = "F",
        ["liberal alliance"] = "I",
        ["la"] = "I",
        ["kristendemokraterne"] = "K",
        ["kd"] = "K",
        ["moderaterne"] = "M",
        ["dansk folkeparti"] = "O",
        ["df"] = "O",
        ["venstre"] = "V",
        ["danmarksdemokraterne"] = "Æ",
        ["dd"] = "Æ",
        ["enhedslisten"] = "Ø",
        ["el"] = "Ø",
        ["alternativet"] = "Å",
        ["alt"] = "Å",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> FullNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["A"] = "Socialdemokratiet",
        ["B"] = "Radikale Venstre",
        ["C"] = "Det Konservative Folkeparti",
        ["F"] = "SF",
        ["I"] = "Liberal Alliance",
        ["K"] = "Kristendemokraterne",
        ["M"] = "Moderaterne",
        ["O"] = "Dansk Folkeparti",
        ["V"] = "Venstre",
        ["Æ"] = "Danmarksdemokraterne",
        ["Ø"] = "Enhedslisten",
        ["Å"] = "Alternativet",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What all ways to write one party share: its letter where it has one, else its name.</summary>
    public static string KeyOf(string written)
    {
        var name = Around().Replace(written.Trim(), "");
        return Letters.TryGetValue(name, out var letter) ? letter
            : name.Length == 1 ? name.ToUpperInvariant()
            : name;
    }

    /// <summary>The name of a party that the whole country knows by its letter; null for others.</summary>
    public static string? NameOf(string key) => FullNames.GetValueOrDefault(key);

    [GeneratedRegex(@"^(?:det|de|liste|gruppe|parti)\s+|-?gruppen$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
