using System.Text.Json.Nodes;

namespace MinutesSite.Schemas;

/// <summary>A key of a yml file or of front matter: what an editor's program shows while somebody writes it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means, in Danish.</param>
/// <param name="Value">The JSON Schema of its value.</param>
internal sealed record KeyShape(string Name, string Description, JsonObject Value);

/// <summary>The kinds of values that keys have.</summary>
internal static class ValueShape
{
    public static JsonObject Text => new() { ["type"] = "string" };

    public static JsonObject Flag => new() { ["type"] = "boolean" };

    public static JsonObject Date => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    public static JsonObject Time => Pattern("^[0-9]{1,2}[:.][0-9]{2}$");

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject OneOf(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    public static JsonObject ListOf(JsonObject entry) => new() { ["type"] = "array", ["items"] = entry };

    public static JsonObject Either(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    public static JsonObject OrNothing(JsonObject shape) => Either(shape, new JsonObject { ["type"] = "null" });

    public static JsonObject NumberFrom(int least) => new() { ["type"] = "integer", ["minimum"] = least };

    /// <summary>Keys with values; others are a mistake.</summary>
    public static JsonObject Keys(IEnumerable<KeyShape> keys, params string[] required)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var value = key.Value;
            value["description"] = key.Description;
            properties[key.Name] = value;
        }

        var shape = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (required.Length > 0)
        {
            shape["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        return shape;
    }
}
