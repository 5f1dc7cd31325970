using System.Text;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>Bytes as the text that they may be.</summary>
internal static class DecodedText
{
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

    /// <summary>A text file's text.</summary>
    /// <remarks>
    /// Excel's "Unicode-tekst" and Notepad's "Unicode" are UTF-16, which with Danish letters is valid UTF-8 with a NUL between any two.
    /// </remarks>
    public static string Of(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Utf16.GetString(bytes),
            [0xFE, 0xFF, ..] => Utf16BigEndian.GetString(bytes),
            _ when Array.IndexOf(bytes, (byte)0) >= 0 => InEither(bytes),
            _ => OfBytes(bytes),
        };

    // Which end comes first, nothing tells: both are searched, and the bytes as they are.
    private static string InEither(byte[] bytes) =>
        string.Join('\n', Utf16.GetString(bytes), Utf16BigEndian.GetString(bytes), OfBytes(bytes));

    // Old Danish text files are Latin-1 as a rule; every byte is a character there, and digits are the same in both.
    private static string OfBytes(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
