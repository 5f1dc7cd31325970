using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;
using MinutesSite.Model;
using MinutesSite.Read.Pdf;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>
/// Reads what an enclosure shows, page by page, so that it can be found: not the comments, deleted words and properties that
/// <see cref="ReadAttachmentText"/> reads as well. A file that cannot be read has no pages; <c>check</c> says so.
/// </summary>
public static class ReadAttachmentPages
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const long LargestPart = 32 * 1024 * 1024;
    private const int MostCharacters = 2_000_000;
    private static readonly HashSet<string> LineEnds = new(StringComparer.Ordinal)
    {
        "p",
        "h",
        "si",
        "row",
        "br",
        "tab",
        "tc",
        "c",
        "table-cell",
    };

    // What Word keeps of words that were struck out, and the codes of fields.
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "delText",
        "instrText",
        "tracked-changes",
        "annotation",
    };

    /// <summary>The pages that have text, in order.</summary>
    public static IReadOnlyList<AttachmentPage> Of(AttachmentSource source)
    {
        if (source.Bytes > LargestFile)
        {
            return [];
        }

        try
        {
            return Limited(OfKind(source).Where(page => page.Text.AsSpan().Trim().Length > 0));
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or InvalidDataException
                        or XmlException
                        or NotSupportedException
                        or PdfUnreadableException
            )
        {
            return [];
        }
    }

    private static IEnumerable<AttachmentPage> OfKind(AttachmentSource source) =>
        Path.GetExtension(source.Name).ToLowerInvariant() switch
        {
            ".pdf" => PdfPages
                .Read(source.FullPath, withHidden: false)
                .Pages.Select((page, at) => new AttachmentPage(at + 1, string.Join('\n', PdfLayout.Lines(page.Upright)))),
            ".docx" or ".docm" => Parts(source, name => name == "word/document.xml", isPaged: false),
            ".xlsx" or ".xlsm" => Parts(
                source,
                name => name == "xl/sharedStrings.xml" || name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal),
                isPaged: false
            ),
            ".pptx" or ".ppsx" => Parts(source, name => name.StartsWith("ppt/slides/slide", StringComparison.Ordinal), isPaged: true),
            ".odt" or ".ods" or ".odp" => Parts(source, name => name == "content.xml", isPaged: false),
            ".txt" or ".md" or ".csv" or ".tsv" => [new(null, ReadAttachmentText.Of(source).Text)],
            _ => [],
        };

    private static IReadOnlyList<AttachmentPage> Limited(IEnumerable<AttachmentPage> pages)
    {
        var taken = new List<AttachmentPage>();
        var left = MostCharacters;
        foreach (var page in pages)
        {
            taken.Add(page with { Text = page.Text.Length <= left ? page.Text : page.Text[..left] });
            left -= taken[^1].Text.Length;
            if (left == 0)
            {
                break;
            }
        }

        return taken;
    }

    private static List<AttachmentPage> Parts(AttachmentSource source, Func<string, bool> isShown, bool isPaged)
    {
        using var package = ZipFile.OpenRead(source.FullPath);
        var pages = new List<AttachmentPage>();
        foreach (
            var part in package
                .Entries.Where(part => isShown(part.FullName) && part.Length <= LargestPart)
                .OrderBy(part => NumberIn(part.FullName))
        )
        {
            using var stream = part.Open();
            pages.Add(new(isPaged ? NumberIn(part.FullName) : null, TextOf(stream)));
        }

        return pages;
    }

    private static string TextOf(Stream part)
    {
        var text = new StringBuilder();
        using var reader = XmlReader.Create(part, OfficeText.Safe);
        var isText = true;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && Unseen.Contains(reader.LocalName))
            {
                reader.Skip();
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "f")
            {
                // A cell's number, or the place of its text among the shared ones.
                isText = false;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                isText = true;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(isText ? reader.Value : "");
            }
            else if (LineEnds.Contains(reader.LocalName) && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static int NumberIn(string name)
    {
        var digits = string.Concat(Path.GetFileNameWithoutExtension(name).Where(char.IsAsciiDigit));
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
