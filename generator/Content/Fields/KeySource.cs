using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Fields;

/// <summary>Where a key reads its value.</summary>
/// <param name="Fields">The map in which it stands.</param>
/// <param name="Name">The key as it is written there.</param>
/// <param name="Registers">The forums whose abbreviations may be used.</param>
/// <param name="Table">The keys of meetings, items and people.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record KeySource(
    YamlFields Fields,
    string Name,
    Registers Registers,
    FrontMatterTable Table,
    ICollection<Diagnostic> Problems
)
{
    /// <summary>The value as one text; null where it says nothing.</summary>
    public string? Text => Fields.Text(Name)?.Value;

    /// <summary>The value as true or false.</summary>
    public bool Flag => Fields.Flag(Name);

    /// <summary>One of some words, by its name in Danish; anything else is reported, and null.</summary>
    public T? OneOf<T>(Func<string, T?> parse, IReadOnlyList<string> words)
        where T : struct
    {
        if (Fields.Text(Name) is not { } written)
        {
            return null;
        }

        return parse(written.Value) ?? Fields.Wrong<T?>(Fields.Node(Name)!, Name, "et af ordene " + string.Join(", ", words));
    }
}
