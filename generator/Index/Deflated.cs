using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MinutesSite.Write;

namespace MinutesSite.Index;

/// <summary>The container of every .bin file: zlib (RFC 1950), whose checksum tells a cut or corrupt file from a whole one.</summary>
internal static class Deflated
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // ZLibStream writes nothing at all for nothing, which no browser inflates: a header, an empty last block and the checksum of nothing.
    private static ReadOnlySpan<byte> OfNothing => [0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return OfNothing.ToArray();
        }

        using var result = FileBuffer.Rent();
        using (var zlib = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return result.Written();
    }

    public static byte[] OfJson<T>(T content) => Of(JsonOf(content));

    /// <summary>JSON that is not deflated: of assets/search.json, which a host compresses itself.</summary>
    public static byte[] JsonOf<T>(T content) => JsonSerializer.SerializeToUtf8Bytes(content, Json);
}
