using System.Text.Json;
using System.Text.Json.Nodes;
using MinutesSite.Model;

namespace MinutesSite.Fields;

/// <summary>
/// A key of front matter, all that is to be said of it in one place: how it is read, which value an editor's program proposes, how it is
/// written back, what data has of it, and whether it may be said of what is closed.
/// </summary>
/// <typeparam name="TOpen">What it is a key of: a meeting, an item, a person.</typeparam>
/// <typeparam name="TClosed">The same where it is closed.</typeparam>
/// <typeparam name="TShown">The same in its place in the archive.</typeparam>
public abstract class Key<TOpen, TClosed, TShown>
{
    private protected Key(string name, string description, Func<JsonObject> shape)
    {
        Name = name;
        Description = description;
        Shape = shape;
    }

    /// <summary>The key as editors write it.</summary>
    public string Name { get; }

    /// <summary>What it means, in Danish, for editors.</summary>
    public string Description { get; }

    /// <summary>Makes the JSON Schema of its value.</summary>
    public Func<JsonObject> Shape { get; }

    /// <summary>Other words under which the same is read.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The value in YAML; lines of its own begin with a line break. Null where it says nothing.</summary>
    public Func<TOpen, string?> Yaml { get; init; } = _ => null;

    /// <summary>Writes its property, or nothing, into index.json.</summary>
    public Action<Utf8JsonWriter, TShown, SiteSettings> Json { get; init; } = (_, _, _) => { };

    /// <summary>Whether it is said of what is closed. Only a key that names the closed type's property is.</summary>
    public abstract bool StaysWhenClosed { get; }

    internal abstract KeyValue<TOpen, TClosed, TShown> Read(KeySource source);
}

/// <summary>A key whose value has a type.</summary>
/// <typeparam name="TOpen">What it is a key of.</typeparam>
/// <typeparam name="TClosed">The same where it is closed.</typeparam>
/// <typeparam name="TShown">The same in its place in the archive.</typeparam>
/// <typeparam name="TValue">The value's type; null, where it can be, is a value that could not be read.</typeparam>
public class Key<TOpen, TClosed, TShown, TValue> : Key<TOpen, TClosed, TShown>
{
    /// <summary>A key.</summary>
    /// <param name="name">As editors write it.</param>
    /// <param name="description">What it means, in Danish.</param>
    /// <param name="shape">The JSON Schema of its value.</param>
    public Key(string name, string description, Func<JsonObject> shape)
        : base(name, description, shape) { }

    /// <summary>Reads the value; reports what is wrong with it.</summary>
    public required Func<KeySource, TValue> Reads { get; init; }

    /// <summary>Puts the value where the model has it.</summary>
    public Func<TOpen, TValue, TOpen> Opens { get; init; } = (owner, _) => owner;

    /// <summary>Puts the value where the closed type has it; null for all that may not be said of what is closed.</summary>
    public Func<TClosed, TValue, TClosed>? Stays { get; init; }

    /// <inheritdoc/>
    public override bool StaysWhenClosed => Stays is not null;

    internal override KeyValue<TOpen, TClosed, TShown> Read(KeySource source)
    {
        var value = Reads(source);
        return value is null
            ? new(this, null, owner => owner, closed => closed)
            : new(this, value, owner => Opens(owner, value), closed => Stays is null ? closed : Stays(closed, value));
    }
}

/// <summary>A key with what the front matter says.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value; null where it could not be read.</param>
/// <param name="Open">Says it of what is open.</param>
/// <param name="Closed">Says it of what is closed, where it may be said.</param>
internal sealed record KeyValue<TOpen, TClosed, TShown>(
    Key<TOpen, TClosed, TShown> Key,
    object? Value,
    Func<TOpen, TOpen> Open,
    Func<TClosed, TClosed> Closed
);
