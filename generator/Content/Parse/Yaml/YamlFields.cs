using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse.Yaml;

/// <summary>A map's values by key and type. What is not as wanted is reported and read as not there.</summary>
public sealed class YamlFields
{
    private readonly Dictionary<string, YamlEntry> entries;
    private readonly ICollection<Diagnostic> problems;

    /// <summary>Looks at a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="known">Every key that may be there; others are reported with the nearest of these.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="synonyms">Other words that are read, and never proposed.</param>
    public YamlFields(YamlMap map, IReadOnlyList<string> known, ICollection<Diagnostic> problems, IReadOnlyList<string>? synonyms = null)
    {
        entries = map.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        this.problems = problems;
        At = map.At;
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key) && synonyms?.Contains(entry.Key) is not true)
            {
                problems.Add(Problems.KeyUnknown(entry.At, entry.Key, Nearest.Of(entry.Key, known), string.Join(", ", known)));
            }
        }
    }

    /// <summary>Where the map begins.</summary>
    public SourcePosition At { get; }

    /// <summary>The value as written; null where the key is missing or has no value.</summary>
    public YamlNode? Node(string key) =>
        entries.TryGetValue(key, out var entry) && entry.Value is not YamlText { IsNull: true } ? entry.Value : null;

    /// <summary>Whether the key is there, with or without a value.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Where a key stands; the map's beginning where it is missing.</summary>
    public SourcePosition PlaceOf(string key) => entries.TryGetValue(key, out var entry) ? entry.At : At;

    /// <summary>A text that says something.</summary>
    public Sourced<string>? Text(string key) =>
        Node(key) switch
        {
            null => null,
            YamlText text when !string.IsNullOrWhiteSpace(text.Text) => new(text.Text.Trim(), text.At),
            YamlText => null,
            var other => Wrong<Sourced<string>?>(other, key, "en tekst"),
        };

    /// <summary>A list of texts; one text counts as a list of one.</summary>
    public IReadOnlyList<Sourced<string>> Texts(string key) =>
        Node(key) switch
        {
            null => [],
            YamlText text => [new(text.Text.Trim(), text.At)],
            YamlList list => [.. list.Entries.Select(entry => TextOf(entry, key)).OfType<Sourced<string>>()],
            var other => Wrong<IReadOnlyList<Sourced<string>>>(other, key, "en liste af tekster, fx [den ene, den anden]") ?? [],
        };

    /// <summary>true or false (also ja, nej). A key without a value is reported: whoever wrote "lukket:" did not mean open.</summary>
    public bool Flag(string key, bool otherwise = false) =>
        Node(key) switch
        {
            null when Has(key) => Wrong<bool?>(entries[key].Value, key, "true eller false") ?? otherwise,
            null => otherwise,
            YamlText { Text: "true" or "True" or "ja" or "Ja" } => true,
            YamlText { Text: "false" or "False" or "nej" or "Nej" } => false,
            var other => Wrong<bool?>(other, key, "true eller false") ?? otherwise,
        };

    /// <summary>A whole number of at least 1.</summary>
    public int? Number(string key) =>
        Node(key) switch
        {
            null => null,
            YamlText text when int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 =>
                number,
            var other => Wrong<int?>(other, key, "et helt tal fra 1 og op"),
        };

    /// <summary>A time of day: "09:00", also "9.00".</summary>
    public TimeOnly? Time(string key) =>
        Node(key) switch
        {
            null => null,
            YamlText text
                when TimeOnly.TryParseExact(
                    text.Text.Trim(),
                    ["HH:mm", "H:mm", "HH.mm", "H.mm"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var time
                ) => time,
            var other => Wrong<TimeOnly?>(other, key, "et klokkeslæt i anførselstegn, fx \"09:00\""),
        };

    /// <summary>A list's entries; one value counts as a list of one.</summary>
    public IReadOnlyList<YamlNode> Entries(string key) =>
        Node(key) switch
        {
            null => [],
            YamlList list => list.Entries,
            var one => [one],
        };

    /// <summary>A map.</summary>
    public YamlMap? Map(string key) =>
        Node(key) switch
        {
            null => null,
            YamlMap map => map,
            var other => Wrong<YamlMap?>(other, key, "nøgler med værdier, fx '1: { lukket: true }'"),
        };

    /// <summary>Reports that a value is not what its key wants.</summary>
    public T? Wrong<T>(YamlNode value, string key, string wanted)
    {
        problems.Add(Problems.ValueWrongType(value.At, key, wanted));
        return default;
    }

    private Sourced<string>? TextOf(YamlNode entry, string key) =>
        entry switch
        {
            YamlText { IsNull: true } => null,
            YamlText text => new(text.Text.Trim(), text.At),
            _ => Wrong<Sourced<string>?>(entry, key, "en liste med tekster"),
        };
}
