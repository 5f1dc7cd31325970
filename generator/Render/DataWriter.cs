using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>Data files: JSON in UTF-8, indented by one space (two would be a fiftieth of the whole site), Danish letters as letters, a line break at the end.</summary>
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
