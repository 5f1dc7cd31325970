using System.Buffers;
using System.Text;
using System.Text.Unicode;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Parse;

/// <summary>Bytes as text: UTF-8 with or without a byte order mark, any line ends.</summary>
public static class Decode
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text; null, with a problem reported, where the bytes are none.</summary>
    public static string? Text(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> problems)
    {
        if (bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        if (bytes.Contains((byte)0))
        {
            problems.Add(Problems.FileNotText(file));
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            problems.Add(Problems.FileNotUtf8(PlaceOfInvalid(file, bytes)));
            return null;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static SourcePosition PlaceOfInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new(file, line, column);
    }
}
