using System.IO.Compression;
using System.Text;

namespace MinutesSite.Tests.Safety;

/// <summary>Everything that a file of the site says, however it is packed.</summary>
internal static class WrittenBytes
{
    /// <summary>
    /// The file's bytes as text, and those that come out when they are inflated: as a zlib, gzip, deflate or Brotli stream, or as a zip
    /// package.
    /// </summary>
    public static IEnumerable<string> Texts(byte[] file)
    {
        yield return Text(file);
        foreach (
            var unpack in (Func<Stream, Stream>[])
                [
                    bytes => new ZLibStream(bytes, CompressionMode.Decompress),
                    bytes => new GZipStream(bytes, CompressionMode.Decompress),
                    bytes => new DeflateStream(bytes, CompressionMode.Decompress),
                    bytes => new BrotliStream(bytes, CompressionMode.Decompress),
                ]
        )
        {
            if (Unpacked(file, unpack) is { Length: > 0 } inflated)
            {
                yield return Text(inflated);
            }
        }

        foreach (var member in Members(file))
        {
            yield return Text(member);
        }
    }

    private static List<byte[]> Members(byte[] file)
    {
        List<byte[]> members = [];
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            foreach (var entry in zip.Entries)
            {
                using var bytes = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(bytes);
                members.Add([.. bytes.ToArray(), .. Encoding.UTF8.GetBytes(entry.FullName)]);
            }
        }
        catch (InvalidDataException)
        {
            // No package.
        }

        return members;
    }

    // Latin-1 has a character for every byte, so that no word is lost beside bytes that are no text; UTF-8 for words with æøå; UTF-16 for
    // what some programs write.
    private static string Text(byte[] bytes) =>
        $"{Encoding.Latin1.GetString(bytes)}\n{Encoding.UTF8.GetString(bytes)}\n{Encoding.Unicode.GetString(bytes)}";

    private static byte[] Unpacked(byte[] file, Func<Stream, Stream> unpack)
    {
        using var result = new MemoryStream();
        try
        {
            using var stream = unpack(new MemoryStream(file));
            stream.CopyTo(result);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            // Not packed this way; what came out before is looked at all the same.
        }

        return result.ToArray();
    }
}
