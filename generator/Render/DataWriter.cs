using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// Data files: JSON in UTF-8, indented by one space (two would be a fiftieth of the whole site), Danish letters as letters, a line break at
/// the end.
/// </summary>
internal static class DataWriter
{
    // Data files are served as JSON and never pasted into a page, so only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = FileBuffer.Rent();
        using (var writer = new Utf8JsonWriter((IBufferWriter<byte>)buffer, Options))
        {
            write(writer);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.Written();
    }

    /// <summary>A file of an object that is made when it is written.</summary>
    /// <param name="path">Below the output folder.</param>
    /// <param name="make">Makes the object.</param>
    public static OutputFile File(string path, Func<JsonObject> make) =>
        new(path, () => ValueTask.FromResult(Write(json => make().WriteTo(json))));

    /// <summary>A name and a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
