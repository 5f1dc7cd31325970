using System.Security;
using System.Text.RegularExpressions;
using System.Xml;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>Reads the text of enclosures, so that it can be searched for what must not be published.</summary>
public static partial class ReadAttachmentText
{
    private static readonly Dictionary<string, Func<Enclosed, AttachmentText>> Kinds = KindsBy(
        (PdfText.Read, [".pdf"]),
        (OfficeText.Read, [".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xltx", ".xlsb"]),
        (OfficeText.Read, [".pptx", ".pptm", ".ppsx", ".potx", ".odt", ".ods", ".odp", ".odg", ".ott", ".ots"]),
        (PackageText.Read, [".zip"]),
        (MailText.Read, [".eml", ".mht", ".mhtml"]),
        (file => new(RtfText.Of(Source(file)) + "\n" + Source(file)), [".rtf"]),
        (file => new(MarkupText.Of(Source(file))), [".htm", ".html", ".xhtml", ".xml", ".svg"]),
        (file => new(Source(file)), [".txt", ".md", ".json", ".log", ".yml", ".yaml"]),
        (file => new(TableText.Of(Source(file))), [".csv", ".tsv", ".tab"]),
        (file => new(FoldedLine().Replace(Source(file), "")), [".ics", ".vcf"]),
        (MediaText.Read, [".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".avif"]),
        (MediaText.Read, [".mp3", ".mp4", ".mov", ".m4a", ".wav", ".webm", ".ogg"])
    );

    /// <summary>The text of a file, by the kind that its name says.</summary>
    public static AttachmentText Of(AttachmentSource source) => Of(Enclosed.Of(source));

    /// <summary>The text of a file, or of one that lies in another.</summary>
    internal static AttachmentText Of(Enclosed file)
    {
        try
        {
            return file.IsTooDeep ? AttachmentText.Unread("filer ligger for dybt inde i hinanden")
                : Kinds.TryGetValue(file.Ending, out var read) ? read(file)
                : Unknown(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
        {
            return AttachmentText.Unread("filen kan ikke læses");
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or NotSupportedException)
        {
            return new(Raw(file), "filen er i stykker, beskyttet eller for stor");
        }
    }

    // What stands in it as plain text is found; that the rest was not searched is said.
    private static AttachmentText Unknown(Enclosed file) =>
        new(Raw(file), file.Ending.Length == 0 ? "filen har ingen endelse" : $"filtypen {file.Ending} kan ikke læses her");

    private static string Raw(Enclosed file)
    {
        try
        {
            return MediaText.Read(file).Text;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Source(Enclosed file) => DecodedText.Of(file.Bytes());

    private static Dictionary<string, Func<Enclosed, AttachmentText>> KindsBy(
        params (Func<Enclosed, AttachmentText> Read, string[] Endings)[] kinds
    ) =>
        kinds
            .SelectMany(kind => kind.Endings.Select(ending => (ending, kind.Read)))
            .ToDictionary(kind => kind.ending, kind => kind.Read, StringComparer.Ordinal);

    // RFC 5545, 3.1: a long line goes on behind a line's end and a blank.
    [GeneratedRegex("\\r?\\n[ \\t]", RegexOptions.CultureInvariant)]
    private static partial Regex FoldedLine();
}
