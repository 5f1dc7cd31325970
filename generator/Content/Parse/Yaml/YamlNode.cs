using MinutesSite.Model;

namespace MinutesSite.Parse.Yaml;

/// <summary>YAML as it is written, with places: a text, a list or a map. Nothing is guessed about types.</summary>
/// <param name="At">Where it begins.</param>
public abstract record YamlNode(SourcePosition At);

/// <summary>A text.</summary>
/// <param name="Text">What it says, quotes removed.</param>
/// <param name="IsQuoted">Whether it was quoted; an unquoted <c>null</c>, <c>~</c> or nothing at all is no value.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlText(string Text, bool IsQuoted, SourcePosition At) : YamlNode(At)
{
    /// <summary>Whether nothing is written here.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Entries">Its entries.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Entries, SourcePosition At) : YamlNode(At);

/// <summary>A map. Keys are unique.</summary>
/// <param name="Entries">Its entries in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourcePosition At) : YamlNode(At);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="At">Where the key stands.</param>
public sealed record YamlEntry(string Key, YamlNode Value, SourcePosition At);
