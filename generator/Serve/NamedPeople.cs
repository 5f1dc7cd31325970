using System.Text.Json;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>The people of the site, found in texts by the names that minutes have them under (<c>api/personer.json</c>).</summary>
internal sealed class NamedPeople
{
    private readonly Dictionary<string, List<(string[] Words, string Name)>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAddress = new(StringComparer.Ordinal);

    private NamedPeople() { }

    /// <summary>The people of a built site; none where it has no pages of people.</summary>
    public static NamedPeople Of(string output)
    {
        var people = new NamedPeople();
        var file = Path.Combine(output, "api", "personer.json");
        if (!File.Exists(file))
        {
            return people;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var person in json.RootElement.EnumerateArray())
        {
            var name = person.GetProperty("navn").GetString()!;
            people.byAddress[person.GetProperty("url").GetString()!] = name;
            people.Add(name, name);
            foreach (var variant in person.GetProperty("varianter").EnumerateArray())
            {
                people.Add(variant.GetString()!, name);
            }
        }

        return people;
    }

    /// <summary>Whose page an address is; null for another address.</summary>
    public string? NameAt(string? address) => address is not null && byAddress.TryGetValue(address, out var name) ? name : null;

    /// <summary>Who is named in some texts, each once, in the order of the texts.</summary>
    public IReadOnlyList<string> In(IEnumerable<string> texts)
    {
        var found = new List<string>();
        if (byFirstWord.Count == 0)
        {
            return found;
        }

        foreach (var text in texts)
        {
            var words = Words(text);
            for (var at = 0; at < words.Count; at++)
            {
                if (
                    byFirstWord.TryGetValue(words[at], out var candidates)
                    && candidates.Find(candidate => IsAt(words, at, candidate.Words)) is { Name: { } name }
                    && !found.Contains(name, StringComparer.Ordinal)
                )
                {
                    found.Add(name);
                }
            }
        }

        return found;
    }

    private static bool IsAt(List<string> words, int at, string[] name)
    {
        if (at + name.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (words[at + i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    // One word alone ("Bodil") names nobody for certain.
    private void Add(string written, string name)
    {
        if (Words(written) is { Count: > 1 } words)
        {
            if (!byFirstWord.TryGetValue(words[0], out var names))
            {
                byFirstWord[words[0]] = names = [];
            }

            names.Add(([.. words], name));
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var token in new Tokens(text))
        {
            words.Add(token.NormalisedIn(text));
        }

        return words;
    }
}
