using System.Text;

namespace MinutesSite.Import.Sources;

/// <summary>A file to import.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Bytes">What it holds; never empty.</param>
public sealed record SourceFile(string Path, byte[] Bytes)
{
    private const int LargestText = 10 * 1024 * 1024;

    private readonly Lazy<string> text = new(() => Decoded(Bytes));

    static SourceFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Its name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Its name's ending, in small letters: <c>.pdf</c>; empty where it has none.</summary>
    public string Ending => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>Its text, in UTF-8, or in what Windows wrote before it: UTF-16 with its mark, Windows-1252.</summary>
    /// <exception cref="CannotImportException">It is no text, none at all, or too much.</exception>
    public string Text => text.Value;

    /// <summary>Whether it begins with these bytes.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> bytes) => Bytes.AsSpan().StartsWith(bytes);

    internal static CannotImportException Empty() => new("Filen er tom.");

    private static string Decoded(byte[] bytes)
    {
        var read = Text();
        return string.IsNullOrWhiteSpace(read) ? throw Empty() : read;

        string Text()
        {
            if (bytes.Length > LargestText)
            {
                throw new CannotImportException("Teksten fylder over 10 MB: det er ikke et referat.");
            }

            if (bytes is [0xFF, 0xFE, ..])
            {
                return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            }

            if (bytes is [0xFE, 0xFF, ..])
            {
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
            }

            if (bytes.AsSpan().Contains((byte)0))
            {
                throw new CannotImportException("Filen er ikke tekst. Det kan være en anden slags fil med forkert endelse.");
            }

            return System.Text.Unicode.Utf8.IsValid(bytes)
                ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff')
                : Encoding.GetEncoding(1252).GetString(bytes);
        }
    }
}
