using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Fields;

/// <summary>What a map of front matter says, by key.</summary>
/// <typeparam name="TOpen">What it is said of.</typeparam>
/// <typeparam name="TClosed">The same where it is closed.</typeparam>
/// <typeparam name="TShown">The same in its place in the archive.</typeparam>
public sealed class KeyValues<TOpen, TClosed, TShown>
{
    private readonly YamlFields fields;
    private readonly List<KeyValue<TOpen, TClosed, TShown>> values;

    internal KeyValues(YamlFields fields, List<KeyValue<TOpen, TClosed, TShown>> values)
    {
        this.fields = fields;
        this.values = values;
    }

    /// <summary>The value of a key; the type's default where it is missing or could not be read.</summary>
    public TValue? Of<TValue>(Key<TOpen, TClosed, TShown, TValue> key)
    {
        foreach (var value in values)
        {
            if (ReferenceEquals(value.Key, key))
            {
                return (TValue?)value.Value;
            }
        }

        return default;
    }

    /// <summary>Where a key stands; the map's beginning where it is missing.</summary>
    public SourcePosition PlaceOf(Key<TOpen, TClosed, TShown> key) => fields.PlaceOf(key.Name);

    /// <summary>Says everything of what is open.</summary>
    public TOpen SaidOf(TOpen open)
    {
        foreach (var value in values)
        {
            open = value.Open(open);
        }

        return open;
    }

    /// <summary>Says of what is closed what may be said of it.</summary>
    public TClosed SaidOfClosed(TClosed closed)
    {
        foreach (var value in values)
        {
            closed = value.Closed(closed);
        }

        return closed;
    }
}
