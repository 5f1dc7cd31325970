using MinutesSite.Import.Structured;

namespace MinutesSite.Import.Sources;

/// <summary>
/// The kinds of file that the program knows; the first that knows a file reads it, so what the bytes say comes before the name.
/// </summary>
public static class SourceReaders
{
    private static readonly string[] Html = [".html", ".htm", ".xhtml"];
    private static readonly string[] Text = [".txt", ".md", ".markdown", ".text", ""];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SourceReader> Default { get; } =
    [
        new([".pdf"], file => file.BeginsWith("%PDF"u8) || file.Ending == ".pdf", file => PdfSource.Read(file.Name, file.Path)),
        SourceReader.Refused(
            [".doc"],
            file => file.BeginsWith([0xD0, 0xCF, 0x11, 0xE0]),
            _ => "Filen er et gammelt Word-dokument (.doc) eller er beskyttet med adgangskode. Gem den som .docx uden adgangskode."
        ),
        SourceReader.Refused(
            [".odt"],
            file => file.Ending == ".odt",
            _ => "Filer af typen '.odt' kan ikke læses. Åbn filen i LibreOffice eller Word, og gem den som .docx."
        ),
        new(
            [".docx"],
            file => file.Ending == ".docx" || (file.BeginsWith("PK"u8) && file.Ending is not (".txt" or ".md")),
            file => DocxSource.Read(file.Name, file.Bytes)
        ),
        new(Html, file => Html.Contains(file.Ending) && FirstAgendaHtml.Is(file.Text), file => FirstAgendaHtml.Read(file.Name, file.Text)),
        new(Html, file => Html.Contains(file.Ending), file => HtmlSource.Read(file.Name, file.Text)),
        new([".xml"], file => file.Ending == ".xml", file => ReadXml.From(file.Name, file.Text)),
        SourceReader.Refused(
            [".rtf", ".doc"],
            file => file.Ending is ".rtf" or ".doc",
            file => $"Filer af typen '{file.Ending}' kan ikke læses. Åbn filen i Word eller LibreOffice, og gem den som .docx."
        ),
        new(
            [".txt", ".md", ".markdown"],
            file => Text.Contains(file.Ending),
            file => TextSource.Read(file.Name, file.Text, isMarkdown: true)
        ),
    ];
}
