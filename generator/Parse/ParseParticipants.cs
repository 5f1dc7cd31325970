using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse;

/// <summary>Lists of people: entries with navn and titel, or texts "Navn (Titel)".</summary>
public static class ParseParticipants
{
    private static readonly string[] Keys = ["navn", "titel"];

    /// <summary>The people under a key.</summary>
    public static IReadOnlyList<Participant> Parse(YamlFields fields, string key, ICollection<Diagnostic> problems)
    {
        if (fields.Node(key) is YamlMap or null)
        {
            return fields.Node(key) is { } map ? fields.Wrong<IReadOnlyList<Participant>>(map, key, "en liste: en linje med '-' for hver person") ?? [] : [];
        }

        return fields.Entries(key).Select(entry => One(fields, key, entry, problems)).OfType<Participant>().ToArray();
    }

    /// <summary>A person as text: "Navn (Titel)"; the title may hold parentheses and commas, the name may not.</summary>
    public static Participant FromText(string text, SourcePosition at)
    {
        var trimmed = text.Trim();
        var open = trimmed.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && trimmed[^1] == ')'
            ? Shared(trimmed[..open].TrimEnd(), trimmed[(open + 1)..^1].Trim() is { Length: > 0 } title ? title : null, at)
            : Shared(trimmed, null, at);
    }

    // The same people come to hundreds of meetings: one string for a name and a title, as long as the program runs; a municipality has
    // some thousand of them.
    private static Participant Shared(string name, string? title, SourcePosition at)
        => new(string.Intern(name), title is null ? null : string.Intern(title), at);

    private static Participant? One(YamlFields fields, string key, YamlNode entry, ICollection<Diagnostic> problems)
    {
        switch (entry)
        {
            case YamlText { IsNull: true }:
                return null;
            case YamlText text:
                return FromText(text.Text, text.At);
            case YamlMap map:
                var person = new YamlFields(map, Keys, problems);
                if (person.Text("navn") is { } name)
                {
                    return Shared(name.Value, person.Text("titel")?.Value, name.At);
                }

                problems.Add(Problems.KeyMissing(map.At, "navn", "navn: Anna Eksempel"));
                return null;
            default:
                return fields.Wrong<Participant?>(entry, key, "en liste med personer, fx 'navn: Anna Eksempel'");
        }
    }
}
