using System.Security;
using System.Text;
using System.Xml;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>Reads the text of enclosures, so that it can be searched for what must not be published.</summary>
public static class ReadAttachmentText
{
    private const int LargestText = 64 * 1024 * 1024;

    /// <summary>The text of a file, by the kind that its name says.</summary>
    public static AttachmentText Of(AttachmentSource source)
    {
        try
        {
            return OfKind(source);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
        {
            return AttachmentText.Unread("filen kan ikke læses");
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or NotSupportedException)
        {
            return AttachmentText.Unread("filen er i stykker eller beskyttet");
        }
    }

    private static AttachmentText OfKind(AttachmentSource source)
    {
        var kind = Path.GetExtension(source.Name).ToLowerInvariant();
        switch (kind)
        {
            case ".pdf":
                return PdfText.Read(source.FullPath);
            case ".docx" or ".docm" or ".dotx" or ".xlsx" or ".xlsm" or ".pptx" or ".ppsx" or ".odt" or ".ods" or ".odp":
                return OfficeText.Read(source.FullPath);
            case ".txt"
            or ".md"
            or ".csv"
            or ".tsv"
            or ".htm"
            or ".html"
            or ".xml"
            or ".json"
            or ".svg"
            or ".eml"
            or ".ics"
            or ".rtf"
            or ".vcf":
                return source.Bytes > LargestText
                    ? AttachmentText.Unread("filen er for stor")
                    : new(Decoded(File.ReadAllBytes(source.FullPath)));
            case ".png"
            or ".jpg"
            or ".jpeg"
            or ".gif"
            or ".webp"
            or ".tif"
            or ".tiff"
            or ".bmp"
            or ".heic"
            or ".mp3"
            or ".mp4"
            or ".mov"
            or ".m4a"
            or ".wav":
                return AttachmentText.None;
            default:
                return AttachmentText.Unread(kind.Length == 0 ? "filen har ingen endelse" : $"filtypen {kind} kan ikke læses her");
        }
    }

    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

    // Excel's "Unicode-tekst" and Notepad's "Unicode" are UTF-16, which with Danish letters is valid UTF-8 with a NUL between any two.
    private static string Decoded(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Utf16.GetString(bytes),
            [0xFE, 0xFF, ..] => Utf16BigEndian.GetString(bytes),
            _ when Array.IndexOf(bytes, (byte)0) >= 0 => WithoutMark(bytes),
            _ => OfBytes(bytes),
        };

    // Which end comes first, nothing tells: both are searched, and the bytes as they are.
    private static string WithoutMark(byte[] bytes) =>
        string.Join('\n', Utf16.GetString(bytes), Utf16BigEndian.GetString(bytes), OfBytes(bytes));

    // Old Danish text files are Latin-1 as a rule; every byte is a character there, and digits are the same in both.
    private static string OfBytes(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
