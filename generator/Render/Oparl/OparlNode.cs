using System.Text.Json.Nodes;

namespace MinutesSite.Render.Oparl;

/// <summary>An OParl object on its way to JSON: what is not known is left out, as OParl asks, never null or empty.</summary>
internal static class OparlNode
{
    /// <summary>The version of OParl, and where its types are named: https://oparl.org/spezifikation/.</summary>
    public const string Schema = "https://schema.oparl.org/1.1/";

    /// <summary>An object with what every object has: its address, its type, its page, and when it was made and changed.</summary>
    public static JsonObject Object(
        string type,
        string id,
        string? web,
        OparlTimes times,
        params IEnumerable<(string Name, JsonNode? Value)> properties
    )
    {
        var made = new JsonObject { ["id"] = id, ["type"] = Schema + type };
        foreach (var (name, value) in properties)
        {
            if (value is not (null or JsonArray { Count: 0 }))
            {
                made[name] = value;
            }
        }

        if (web is not null)
        {
            made["web"] = web;
        }

        made["created"] = OparlTimes.Text(times.Created);
        made["modified"] = OparlTimes.Text(times.Modified);
        return made;
    }

    /// <summary>An object that is no longer there: what programs that have it must know to drop it.</summary>
    public static JsonObject Deleted(string type, string id, OparlTimes times)
    {
        var made = Object(type, id, web: null, times);
        made["deleted"] = true;
        return made;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>A list of objects.</summary>
    public static JsonArray Objects(IEnumerable<JsonObject> objects) => [.. objects];
}
