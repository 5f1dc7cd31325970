using System.Text;
using System.Xml;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// The text of Word, Excel, PowerPoint and OpenDocument files: packages of XML. Every part is read, comments, headers, deleted text,
/// descriptions of pictures, addresses of links, properties and embedded files included, for all of it is published with the file.
/// </summary>
internal static class OfficeText
{
    // Elements that end a line: paragraphs of Word, PowerPoint and OpenDocument, shared texts and rows of Excel, breaks.
    private static readonly HashSet<string> LineEnds = ["p", "h", "si", "row", "br", "tr", "table-row", "lpwstr"];

    // Elements that end a cell, or stand for a distance as wide as one.
    private static readonly HashSet<string> CellEnds = ["c", "tc", "table-cell", "tab", "ptab"];

    // Attributes that people wrote, or that lead somewhere; the others are numbers of the program's own.
    private static readonly HashSet<string> Written =
    [
        "descr",
        "title",
        "alt",
        "Target",
        "href",
        "name",
        "tooltip",
        "display",
        "author",
        "instr",
        "location",
        "prompt",
        "error",
        "string",
        "string-value",
        "date-value",
    ];

    /// <summary>How XML out of a file is read: what it points to outside of itself is never looked for.</summary>
    public static XmlReaderSettings Safe { get; } =
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
        };

    public static AttachmentText Read(Enclosed file)
    {
        var book = new Workbook();
        var text = PackageText.Read(file, part => OfPart(part, book));
        var cells = book.Text();
        return text with
        {
            Text = text.Text + cells,
            NotRead = text.NotRead ?? (file.Ending == ".xlsb" ? "regnearkets tal kan ikke læses" : null),
        };
    }

    private static AttachmentText OfPart(Enclosed part, Workbook book)
    {
        switch (part.Ending)
        {
            case ".xml" or ".rels" or ".vml":
                book.Keep(part);
                return new(TextOf(part));
            case ".bin" or "":
                // An OLE object, a printer's settings, the parts of .xlsb: what is text in them is found as such.
                return new(TextRuns.In(part.Bytes()));
            default:
                // That a picture or a font cannot be read is no reason to call the document unread.
                return ReadAttachmentText.Of(part) with { NotRead = null };
        }
    }

    private static string TextOf(Enclosed part)
    {
        var text = new StringBuilder();
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Safe);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.Element:
                    text.Append(Of(reader));
                    break;
                case XmlNodeType.EndElement:
                    var after = After(reader.LocalName);
                    // A cell ends with its last paragraph.
                    text.Length -= after == "\t" && text.Length > 0 && text[^1] == '\n' ? 1 : 0;
                    text.Append(after);
                    break;
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Of(XmlReader element)
    {
        var isEmpty = element.IsEmptyElement;
        var name = element.LocalName;
        var written = new StringBuilder();
        for (var more = element.MoveToFirstAttribute(); more; more = element.MoveToNextAttribute())
        {
            if (Written.Contains(element.LocalName) || (element.LocalName == "val" && name is "alias" or "tag"))
            {
                written.Append('\n').Append(AddressText.Decoded(element.Value)).Append('\n');
            }
        }

        element.MoveToElement();
        written.Append(
            name switch
            {
                "noBreakHyphen" => "-",
                "s" when isEmpty => " ",
                _ => "",
            }
        );
        return isEmpty ? written.Append(After(name)).ToString() : written.ToString();
    }

    private static string After(string element) =>
        LineEnds.Contains(element) ? "\n"
        : CellEnds.Contains(element) ? "\t"
        : "";
}
