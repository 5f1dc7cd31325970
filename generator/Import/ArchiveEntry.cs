using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesSite.Import;

/// <summary>What became of a file of an archive: an entry of the report that <c>import --rapport</c> writes.</summary>
/// <param name="File">The file as found.</param>
/// <param name="Result"><c>skrevet</c>, <c>afvist</c> or <c>findes</c>.</param>
/// <param name="To">The minutes' file; null where there is none.</param>
/// <param name="Reason">Why it was refused; null where it was not.</param>
/// <param name="Lost">How many words were lost: none is ever written with a loss.</param>
/// <param name="LookAt">What an editor should look at.</param>
public sealed record ArchiveEntry(
    [property: JsonPropertyName("fil")] string File,
    [property: JsonPropertyName("resultat")] string Result,
    [property: JsonPropertyName("til")] string? To,
    [property: JsonPropertyName("grund")] string? Reason,
    [property: JsonPropertyName("tabt")] int Lost,
    [property: JsonPropertyName("se_efter")] IReadOnlyList<string> LookAt
)
{
    /// <summary>The file is there.</summary>
    public const string Written = "skrevet";

    /// <summary>There is no file.</summary>
    public const string Refused = "afvist";

    /// <summary>The minutes were there before.</summary>
    public const string Exists = "findes";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A report as it is written.</summary>
    public static string Json(IReadOnlyList<ArchiveEntry> entries) => JsonSerializer.Serialize(entries, Format) + "\n";

    /// <summary>A report that was written before; empty where there is none or it cannot be read.</summary>
    public static IReadOnlyList<ArchiveEntry> Read(string path)
    {
        try
        {
            return System.IO.File.Exists(path)
                ? JsonSerializer.Deserialize<List<ArchiveEntry>>(System.IO.File.ReadAllText(path)) ?? []
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
