using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// What is written in pictures, sound and films beside what they show: comments, Exif, XMP. Each stands as text among the bytes, and is
/// found there whatever the format; only PNG packs some.
/// </summary>
internal static class MediaText
{
    /// <summary>Such texts stand at a file's beginning or its end; what is between them is never read.</summary>
    private const int Ends = 1024 * 1024;

    // PNG, Portable Network Graphics Specification, sections 5.3 and 11.3.3.
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private const int LengthAndType = 8;
    private const int Check = 4;

    public static AttachmentText Read(Enclosed file)
    {
        using var stream = file.Open();
        var first = new byte[(int)Math.Min(Ends, file.Length)];
        stream.ReadExactly(first);
        var last = Array.Empty<byte>();
        if (file.Length > Ends && stream.CanSeek)
        {
            last = new byte[(int)Math.Min(Ends, file.Length - Ends)];
            stream.Seek(-last.Length, SeekOrigin.End);
            stream.ReadExactly(last);
        }

        return new(TextRuns.In(first) + TextRuns.In(last) + Packed(first));
    }

    /// <summary>The texts of a PNG's zTXt and iTXt chunks.</summary>
    private static string Packed(byte[] bytes)
    {
        var text = new StringBuilder();
        if (!bytes.AsSpan().StartsWith(Png))
        {
            return "";
        }

        for (var at = Png.Length; at + LengthAndType <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            var begins = at + LengthAndType;
            if (length > bytes.Length - begins)
            {
                break;
            }

            if (Encoding.ASCII.GetString(bytes, at + 4, 4) is "zTXt" or "iTXt")
            {
                text.Append(Unpacked(bytes.AsMemory(begins, (int)length))).Append('\n');
            }

            at = begins + (int)length + Check;
        }

        return text.ToString();
    }

    // Where the packed text begins depends on the words before it: it is where a zlib stream can begin.
    private static string Unpacked(ReadOnlyMemory<byte> chunk)
    {
        for (var at = 0; at + 2 < chunk.Length; at++)
        {
            if (chunk.Span[at] == 0x78 && BinaryPrimitives.ReadUInt16BigEndian(chunk.Span[at..]) % 31 == 0)
            {
                try
                {
                    using var packed = new MemoryStream(chunk[at..].ToArray());
                    using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
                    return DecodedText.Of(Enclosed.BytesOf(zlib, Enclosed.Largest));
                }
                catch (InvalidDataException)
                {
                    // An x in the words before.
                }
            }
        }

        return "";
    }
}
