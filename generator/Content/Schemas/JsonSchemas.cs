using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinutesSite.Fields;

namespace MinutesSite.Schemas;

/// <summary>
/// JSON Schemas (draft 2020-12) of the yml files and the front matter, for editors that help while one writes. They stand in schemas/;
/// a test compares them with these and with the keys that are read.
/// </summary>
public static class JsonSchemas
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Each schema by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>
        {
            ["site.schema.json"] = Schema("Indstillinger for sitet", ValueShape.Keys(RegisterKeys.Site)),
            ["fora.schema.json"] = Schema("Fora", List(RegisterKeys.Forum)),
            ["emner.schema.json"] = Schema("Emner", List(RegisterKeys.Topic)),
            ["personer.schema.json"] = Schema("Personer", List(RegisterKeys.Person)),
            ["referat.schema.json"] = Schema("Oplysningerne øverst i et referat", KeyShapes.FrontMatter(FrontMatterTable.Default)),
        };

    private static JsonObject List(IReadOnlyList<KeyShape> keys) => ValueShape.OrNothing(ValueShape.ListOf(ValueShape.Keys(keys, "navn")));

    private static string Schema(string title, JsonObject shape)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, value) in shape)
        {
            schema[name] = value?.DeepClone();
        }

        return schema.ToJsonString(Readable) + "\n";
    }
}
