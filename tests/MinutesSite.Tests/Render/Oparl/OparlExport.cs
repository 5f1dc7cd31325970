using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MinutesSite.Tests.Render.Oparl;

/// <summary>
/// Reads an export as a program would that knows only the address of the system: it fetches what it is pointed to, walks every list to
/// its end, and holds each object against <see cref="OparlFacts"/>.
/// </summary>
internal sealed partial class OparlExport
{
    private const string Schema = "https://schema.oparl.org/1.1/";

    private readonly Func<string, byte[]?> fetch;
    private readonly Dictionary<string, JsonElement> objects = [];
    private readonly Dictionary<string, int> lists = [];
    private readonly Queue<(string Address, string Type, bool IsList)> toFetch = new();
    private readonly HashSet<string> asked = [];

    private OparlExport(Func<string, byte[]?> fetch) => this.fetch = fetch;

    /// <summary>What is wrong; empty where nothing is.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Every object met, by id, as it is at its own address.</summary>
    public IReadOnlyDictionary<string, JsonElement> Objects => objects;

    /// <summary>How many objects each list has, by the address of its first page.</summary>
    public IReadOnlyDictionary<string, int> Lists => lists;

    /// <summary>Every address asked for.</summary>
    public IReadOnlySet<string> Asked => asked;

    /// <param name="system">The address of the system.</param>
    /// <param name="fetch">Gets what is at an address; null where nothing is.</param>
    public static OparlExport Read(string system, Func<string, byte[]?> fetch)
    {
        var export = new OparlExport(fetch);
        export.Ask(system, "System", isList: false);
        while (export.toFetch.TryDequeue(out var next))
        {
            if (next.IsList)
            {
                export.ReadList(next.Address, next.Type);
            }
            else if (export.Fetch(next.Address) is { } found)
            {
                export.objects[next.Address] = found;
                export.Examine(found, next.Type, next.Address, isNested: false);
            }
        }

        return export;
    }

    public IEnumerable<JsonElement> OfType(string type) =>
        objects.Values.Where(found => found.GetProperty("type").GetString() == Schema + type);

    private void Ask(string address, string type, bool isList)
    {
        if (asked.Add(address))
        {
            toFetch.Enqueue((address, type, isList));
        }
    }

    private JsonElement? Fetch(string address)
    {
        if (fetch(address) is not { } bytes)
        {
            Faults.Add($"{address}: nothing is there");
            return null;
        }

        return JsonDocument.Parse(bytes).RootElement;
    }

    private void ReadList(string first, string type)
    {
        var (at, total, seen, last) = (first, -1, new HashSet<string>(), "");
        for (var page = 1; ; page++)
        {
            if (Fetch(at) is not { } list)
            {
                return;
            }

            var (pagination, links) = (list.GetProperty("pagination"), list.GetProperty("links"));
            total = pagination.GetProperty("totalElements").GetInt32();
            last = links.GetProperty("last").GetString()!;
            Expect(links.GetProperty("self").GetString() == at, $"{at}: self is another");
            Expect(links.GetProperty("first").GetString() == first, $"{at}: first is another");
            Expect(pagination.GetProperty("currentPage").GetInt32() == page, $"{at}: is not page {page}");
            Expect(
                list.GetProperty("data").GetArrayLength() <= pagination.GetProperty("elementsPerPage").GetInt32(),
                $"{at}: too many on a page"
            );
            foreach (var found in list.GetProperty("data").EnumerateArray())
            {
                Expect(seen.Add(found.GetProperty("id").GetString()!), $"{at}: {found.GetProperty("id")} twice");
                Examine(found, type, at, isNested: false);
                Ask(found.GetProperty("id").GetString()!, type, isList: false);
            }

            if (!links.TryGetProperty("next", out var next))
            {
                break;
            }

            at = next.GetString()!;
            asked.Add(at);
        }

        lists[first] = seen.Count;
        Expect(seen.Count == total, $"{first}: says {total}, has {seen.Count}");
        Expect(last == at, $"{first}: the last page is another");
    }

    private void Examine(JsonElement found, string type, string where, bool isNested)
    {
        var id = found.TryGetProperty("id", out var named) ? named.GetString()! : "";
        Expect(found.GetProperty("type").GetString() == Schema + type, $"{where}: {id} is no {type}");
        Expect(found.TryGetProperty("created", out _) && found.TryGetProperty("modified", out _), $"{id}: no times");
        if (!isNested && !where.Contains("/list/", StringComparison.Ordinal) && !where.Contains("/organization/", StringComparison.Ordinal))
        {
            Expect(id == where, $"{where}: has the id {id}");
        }

        var facts = OparlFacts.Types[type];
        var isDeleted = found.TryGetProperty("deleted", out var deleted) && deleted.GetBoolean();
        Expect(
            isDeleted || facts.Where(fact => fact.Value.IsRequired).All(fact => found.TryGetProperty(fact.Key, out _)),
            $"{id}: lacks what {type} must have"
        );
        foreach (var property in found.EnumerateObject())
        {
            Expect(property.Value.ValueKind != JsonValueKind.Null, $"{id}: {property.Name} is null");
            if (!facts.TryGetValue(property.Name, out var fact))
            {
                Faults.Add($"{id}: {type} has no {property.Name}");
                continue;
            }

            Expect(Fits(property.Value, fact.Kind), $"{id}: {property.Name} is no {fact.Kind}: {property.Value}");
            Follow(property.Value, fact.Kind, id);
        }

        if (isNested)
        {
            Ask(id, type, isList: false);
        }
    }

    private void Follow(JsonElement value, string kind, string where)
    {
        switch (kind)
        {
            case ['>', '>', .. var type]:
                foreach (var id in value.EnumerateArray())
                {
                    Ask(id.GetString()!, type, isList: false);
                }

                break;
            case ['>', .. var type]:
                Ask(value.GetString()!, type, isList: false);
                break;
            case ['l', 'i', 's', 't', ' ', .. var type]:
                Ask(value.GetString()!, type, isList: true);
                break;
            case [.. var type, '*']:
                foreach (var inside in value.EnumerateArray())
                {
                    Examine(inside, type, where, isNested: true);
                }

                break;
            default:
                if (char.IsUpper(kind[0]))
                {
                    Examine(value, kind, where, isNested: true);
                }

                break;
        }
    }

    private static bool Fits(JsonElement value, string kind) =>
        kind switch
        {
            "url" or ['>', not '>', ..] or ['l', 'i', 's', 't', ' ', ..] => IsAddress(value),
            "text" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
            "whole" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "flag" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "date" => value.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "time" => value.ValueKind == JsonValueKind.String
                && Instant().IsMatch(value.GetString()!)
                && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
            "texts" => value.ValueKind == JsonValueKind.Array
                && value.GetArrayLength() > 0
                && value.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String),
            ['>', '>', ..] => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value.EnumerateArray().All(IsAddress),
            [.., '*'] => value.ValueKind == JsonValueKind.Array
                && value.EnumerateArray().All(inside => inside.ValueKind == JsonValueKind.Object),
            _ => value.ValueKind == JsonValueKind.Object,
        };

    private static bool IsAddress(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";

    private void Expect(bool holds, string fault)
    {
        if (!holds)
        {
            Faults.Add(fault);
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$")]
    private static partial Regex Instant();
}
