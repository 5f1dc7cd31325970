using System.Text.Json.Nodes;
using MinutesSite.Schemas;

namespace MinutesSite.Fields;

/// <summary>The JSON Schemas of keys that hold keys.</summary>
internal static class KeyShapes
{
    public static JsonObject FrontMatter(FrontMatterTable table) => ValueShape.Keys(Of(table.Meeting), "forum", "dato");

    public static JsonObject People(FrontMatterTable table) =>
        ValueShape.ListOf(ValueShape.Either(ValueShape.Text, ValueShape.Keys(Of(table.Person), "navn")));

    public static JsonObject Items(FrontMatterTable table) =>
        new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^[1-9][0-9]*$"] = ValueShape.Keys(Of(table.Item)) },
            ["additionalProperties"] = false,
        };

    private static IEnumerable<KeyShape> Of<TOpen, TClosed, TShown>(KeyTable<TOpen, TClosed, TShown> table) =>
        table.Keys.SelectMany(key => key.Synonyms.Prepend(key.Name).Select(name => new KeyShape(name, key.Description, key.Shape())));
}
