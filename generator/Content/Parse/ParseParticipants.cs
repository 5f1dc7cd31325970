using MinutesSite.Diagnostics;
using MinutesSite.Fields;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse;

/// <summary>Lists of people: entries with navn and titel, or texts "Navn (Titel)".</summary>
public static class ParseParticipants
{
    /// <summary>The people under a key.</summary>
    public static IReadOnlyList<Participant> Parse(KeySource source)
    {
        if (source.Fields.Node(source.Name) is YamlMap map)
        {
            return source.Fields.Wrong<IReadOnlyList<Participant>>(map, source.Name, "en liste: en linje med '-' for hver person") ?? [];
        }

        return source
            .Fields.Entries(source.Name)
            .Select(entry => One(source, entry))
            .OfType<Participant>()
            .Where(person => HasLetters(person, source))
            .ToArray();
    }

    // A name of signs alone has no address, and is nobody's.
    private static bool HasLetters(Participant person, KeySource source)
    {
        if (Slug.Of(person.Name).Length > 0)
        {
            return true;
        }

        source.Problems.Add(Problems.NameWithoutLetters(person.At, person.Name));
        return false;
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
    private static Participant Shared(string name, string? title, SourcePosition at) =>
        new(string.Intern(name), title is null ? null : string.Intern(title), at);

    private static Participant? One(KeySource source, YamlNode entry)
    {
        switch (entry)
        {
            case YamlText { IsNull: true }:
                return null;
            case YamlText text:
                return FromText(text.Text, text.At);
            case YamlMap map:
                var person = source.Table.Person.Read(map, source.Registers, source.Table, source.Problems);
                if (person.Of(PersonKeys.Name) is { } name)
                {
                    return person.SaidOf(Shared(name.Value, person.Of(PersonKeys.Title), name.At));
                }

                source.Problems.Add(Problems.KeyMissing(map.At, "navn", "navn: Anna Eksempel"));
                return null;
            default:
                return source.Fields.Wrong<Participant?>(entry, source.Name, "en liste med personer, fx 'navn: Anna Eksempel'");
        }
    }
}
