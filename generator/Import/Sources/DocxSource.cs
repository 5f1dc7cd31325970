using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MinutesSite.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace MinutesSite.Import.Sources;

/// <summary>A Word document: headings by their style's outline level, lists by their numbering, tables, bold, links.</summary>
public sealed class DocxSource
{
    /// <summary>More than this unpacked is no minutes: a zip bomb, or a document full of pictures that could be left out.</summary>
    private const long LargestUnpacked = 300L * 1024 * 1024;

    private const long LargestPart = 40L * 1024 * 1024;
    private const int DeepestNesting = 60;

    private readonly MainDocumentPart main;
    private readonly DocxStyles styles;
    private readonly DocxNumbering numbering;
    private readonly List<SourceBlock> blocks = [];
    private readonly List<SourceLine> lines = [];
    private bool beginsPage;

    private DocxSource(MainDocumentPart main)
    {
        this.main = main;
        styles = new DocxStyles(main);
        numbering = new DocxNumbering(main, styles);
    }

    /// <summary>The blocks of a document.</summary>
    /// <exception cref="CannotImportException">It is no Word document, or one that unpacks to far too much.</exception>
    public static SourceDocument Read(string name, byte[] bytes)
    {
        RefuseBomb(bytes);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = LargestPart }
            );
            if (document.MainDocumentPart is not { Document.Body: { } body } main)
            {
                throw new CannotImportException("Word-dokumentet har ingen tekst.");
            }

            var reader = new DocxSource(main);
            reader.ReadChildren(body, 0);
            return new(name, reader.blocks, reader.lines) { CountsParagraphs = true };
        }
        catch (Exception fault)
            when (fault
                    is OpenXmlPackageException
                        or XmlException
                        or InvalidDataException
                        or FileFormatException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or IOException
                        or NotSupportedException
                        or UriFormatException
                        or KeyNotFoundException
            )
        {
            throw new CannotImportException(
                "Filen kan ikke læses som et Word-dokument (.docx): den er beskadiget. Åbn den i Word, og gem den igen.",
                fault
            );
        }
    }

    private static void RefuseBomb(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > 10_000 || archive.Entries.Sum(entry => entry.Length) > LargestUnpacked)
            {
                throw new CannotImportException(
                    "Word-dokumentet fylder mere end 300 MB, når det pakkes ud. Fjern billederne, eller gem det som tekst."
                );
            }

            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                RefuseLiar(entry);
            }
        }
        catch (InvalidDataException fault)
        {
            throw new CannotImportException(
                "Filen er ikke et Word-dokument (.docx): den er ikke en zip-fil. Et gammelt dokument (.doc) skal først gemmes som .docx i "
                    + "Word.",
                fault
            );
        }
    }

    // The directory of a zip file may lie about the size; unpacking stops where it does.
    private static void RefuseLiar(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var buffer = new byte[81_920];
        long total = 0;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            total += read;
            if (total > LargestPart * 2)
            {
                throw new CannotImportException(
                    "Word-dokumentet fylder alt for meget, når det pakkes ud. Gem det igen i Word, eller gem det som tekst."
                );
            }
        }
    }

    private void ReadChildren(OpenXmlElement parent, int depth)
    {
        if (depth > DeepestNesting)
        {
            return;
        }

        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, depth);
                    break;
                case Table table:
                    ReadTable(table, depth);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or SdtRow or SdtContentRow or InsertedRun:
                    ReadChildren(child, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph, int depth)
    {
        var text = new DocxRuns(main).Read(paragraph, out var breaksPage);
        beginsPage |= breaksPage || paragraph.ParagraphProperties?.PageBreakBefore is not null;
        var label = text.Text.Trim().Length == 0 ? null : numbering.LabelOf(paragraph);
        var style = styles.Of(paragraph);
        var isFirst = true;
        foreach (var part in Lines(style.IsContents ? WithLeaders(text) : text))
        {
            Add(part, isFirst ? label : null, style.HeadingLevel, isFirst);
            isFirst = false;
        }

        foreach (
            var box in paragraph
                .Descendants<TextBoxContent>()
                .Where(box => !box.Ancestors<AlternateContentFallback>().Any() && !box.Ancestors<TextBoxContent>().Any())
        )
        {
            ReadChildren(box, depth + 1);
        }
    }

    private static RichText WithLeaders(RichText text) =>
        text.Text.Contains('\t', StringComparison.Ordinal)
            ? RichText.Plain(
                text.Text[..text.Text.LastIndexOf('\t')].Replace('\t', ' ') + "....." + text.Text[(text.Text.LastIndexOf('\t') + 1)..]
            )
            : text;

    private static IEnumerable<RichText> Lines(RichText text)
    {
        var start = 0;
        while (start <= text.Text.Length)
        {
            var end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            yield return text.Slice(start, end - start).Trimmed();
            start = end + 1;
        }
    }

    private void Add(RichText text, DocxLabel? label, int headingLevel, bool beginsParagraph)
    {
        if (text.Text.Length == 0)
        {
            return;
        }

        var number = lines.Count + 1;
        var spoken = label is { IsBullet: false } ? label.Text + " " : "";
        lines.Add(new(number, spoken + text.Text));
        var isMarker = label is not null && headingLevel == 0 && (label.IsBullet || ListMarker.At(label.Text + " ") is not null);
        var whole = label is null || isMarker || label.IsBullet ? text : RichText.Plain(label.Text).Then(" ", text);
        var typed = label is null && headingLevel == 0 ? ListMarker.At(whole.Text) : null;
        var hasCells =
            !isMarker
            && typed is null
            && headingLevel == 0
            && whole.Text.Contains('\t', StringComparison.Ordinal)
            && !TableOfContentsLine.HasLeader(whole.Text);
        blocks.Add(
            new([number], Collapsed(typed is { } sign ? whole.From(sign.Length) : whole))
            {
                HeadingLevel = headingLevel,
                Marker = isMarker
                    ? label!.IsBullet
                        ? "•"
                        : label.Text
                    : typed?.Sign,
                Indent = label?.Level * 2 ?? 0,
                Cells = hasCells ? Cells(whole) : null,
                BeginsParagraph = beginsParagraph && !(hasCells && blocks.Count > 0 && blocks[^1].Cells is not null),
                BeginsPage = beginsPage && blocks.Count > 0,
                EndColumn = text.Text.Length,
            }
        );
        beginsPage = false;
    }

    private static RichText Collapsed(RichText text) =>
        text.Mapped(
                (whole, i) =>
                    char.IsWhiteSpace(whole[i])
                        ? i > 0 && char.IsWhiteSpace(whole[i - 1])
                            ? ""
                            : " "
                        : whole[i].ToString()
            )
            .Trimmed();

    private static List<RichText> Cells(RichText text)
    {
        var cells = new List<RichText>();
        var start = 0;
        for (var i = 0; i <= text.Text.Length; i++)
        {
            if (i == text.Text.Length || text.Text[i] == '\t')
            {
                cells.Add(text.Slice(start, i - start).Trimmed());
                start = i + 1;
            }
        }

        return cells;
    }

    private void ReadTable(Table table, int depth)
    {
        var isFirst = true;
        foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            var cells = row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).ToList();
            if (cells.Count == 1)
            {
                // A table of one column is a frame around text.
                ReadChildren(cells[0], depth + 1);
                isFirst = true;
                continue;
            }

            var texts = cells.Select(CellText).ToList();
            if (texts.TrueForAll(text => text.Text.Length == 0))
            {
                continue;
            }

            var number = lines.Count + 1;
            var cellLines = string.Join(' ', texts.Select(text => text.Text).Where(text => text.Length > 0)).Split('\n');
            var whole = string.Join(' ', cellLines);
            lines.AddRange(cellLines.Select(line => new SourceLine(number, line)));
            blocks.Add(
                new([number], RichText.Plain(whole))
                {
                    Cells =
                    [
                        .. cells
                            .Zip(texts)
                            .SelectMany(pair => Enumerable.Repeat(RichText.Empty, Span(pair.First) - 1).Prepend(pair.Second)),
                    ],
                    BeginsParagraph = isFirst,
                    IsHeaderRow = row.TableRowProperties?.GetFirstChild<TableHeader>() is not null,
                    BeginsPage = beginsPage && blocks.Count > 0,
                }
            );
            beginsPage = false;
            isFirst = false;
        }
    }

    private static int Span(TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 60);

    private RichText CellText(TableCell cell) =>
        cell.Descendants<Paragraph>()
            .SelectMany(paragraph => Lines(new DocxRuns(main).Read(paragraph, out _)))
            .Select(Collapsed)
            .Where(text => text.Text.Length > 0)
            .Aggregate(RichText.Empty, (all, text) => all.Then("\n", text));
}
