using System.Text.Json;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Fields;

/// <summary>The keys of meetings, of items or of people, in the order in which editors are used to see them.</summary>
/// <param name="keys">The keys.</param>
/// <typeparam name="TOpen">What they are keys of.</typeparam>
/// <typeparam name="TClosed">The same where it is closed.</typeparam>
/// <typeparam name="TShown">The same in its place in the archive.</typeparam>
public sealed class KeyTable<TOpen, TClosed, TShown>(params IReadOnlyList<Key<TOpen, TClosed, TShown>> keys)
{
    private readonly string[] names = [.. keys.Select(key => key.Name)];
    private readonly string[] synonyms = [.. keys.SelectMany(key => key.Synonyms)];

    /// <summary>The keys, in order.</summary>
    public IReadOnlyList<Key<TOpen, TClosed, TShown>> Keys { get; } = keys;

    /// <summary>Every word that is read as a key.</summary>
    public IReadOnlyList<string> Words => [.. Keys.SelectMany(key => key.Synonyms.Prepend(key.Name))];

    /// <summary>The table with one key more.</summary>
    public KeyTable<TOpen, TClosed, TShown> With(Key<TOpen, TClosed, TShown> key) => new([.. Keys, key]);

    /// <summary>Reads every key of a map that is there.</summary>
    public KeyValues<TOpen, TClosed, TShown> Read(
        YamlMap map,
        Registers registers,
        FrontMatterTable table,
        ICollection<Diagnostic> problems
    )
    {
        var fields = new YamlFields(map, names, problems, synonyms);
        var values = new List<KeyValue<TOpen, TClosed, TShown>>();
        foreach (var key in Keys)
        {
            var written = fields.Has(key.Name) ? key.Name : key.Synonyms.FirstOrDefault(fields.Has);
            if (written is not null)
            {
                values.Add(key.Read(new(fields, written, registers, table, problems)));
            }
        }

        return new(fields, values);
    }

    /// <summary>Writes what index.json has of each key.</summary>
    internal void WriteJson(Utf8JsonWriter json, TShown shown, SiteSettings site)
    {
        foreach (var key in Keys)
        {
            key.Json(json, shown, site);
        }
    }
}
