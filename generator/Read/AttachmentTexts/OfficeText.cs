using System.IO.Compression;
using System.Text;
using System.Xml;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// The text of Word, Excel, PowerPoint and OpenDocument files: packages of XML. Every part is read, comments, headers, deleted text
/// and properties included, for all of it is published with the file.
/// </summary>
internal static class OfficeText
{
    /// <summary>No document that people write unpacks to more; one that does was made to exhaust the machine.</summary>
    private const long LargestPackage = 256 * 1024 * 1024;

    // Elements that end a line: paragraphs of Word, PowerPoint and OpenDocument, cells and shared texts of Excel, breaks and tabs.
    private static readonly HashSet<string> LineEnds = new(StringComparer.Ordinal)
    {
        "p",
        "h",
        "c",
        "si",
        "row",
        "br",
        "tab",
        "tc",
        "table-cell",
        "lpwstr",
    };

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
    };

    public static AttachmentText Read(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        var left = LargestPackage;
        foreach (var part in package.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            left -= part.Length;
            if (left < 0)
            {
                return new(text.ToString(), "den fylder for meget, når den pakkes ud");
            }

            using var stream = part.Open();
            Append(text, stream);
        }

        return new(text.ToString());
    }

    private static void Append(StringBuilder text, Stream part)
    {
        using var reader = XmlReader.Create(part, Safe);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
            else if (
                reader.NodeType is XmlNodeType.EndElement or XmlNodeType.Element
                && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement)
                && LineEnds.Contains(reader.LocalName)
            )
            {
                text.Append('\n');
            }
        }

        text.Append('\n');
    }
}
