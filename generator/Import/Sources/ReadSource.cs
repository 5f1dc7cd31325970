using System.Text;
using MinutesSite.Import.Structured;

namespace MinutesSite.Import.Sources;

/// <summary>Reads minutes as they come, by what the file is: its first bytes, then its name's ending.</summary>
public static class ReadSource
{
    /// <summary>A larger file is no minutes.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    private const int LargestText = 10 * 1024 * 1024;

    static ReadSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The source in a file.</summary>
    /// <exception cref="CannotImportException">It cannot be read, with the reason.</exception>
    public static SourceDocument From(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new CannotImportException(Directory.Exists(path) ? "Det er en mappe. Skriv mappens navn alene for at importere alt i den." : "Filen findes ikke. Se efter, om navnet er rigtigt.");
            }

            if (file.Length > LargestFile)
            {
                throw new CannotImportException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Filen fylder {file.Length / 1024 / 1024} MB; grænsen er 50 MB. Et referat er tekst: fjern billederne, eller gem det som tekst."));
            }

            return file.Length == 0 ? throw Empty() : From(name, path, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotImportException("Filen kan ikke læses: " + fault.Message, fault);
        }
    }

    private static SourceDocument From(string name, string path, byte[] bytes)
    {
        var kind = Path.GetExtension(name).ToLowerInvariant();
        if (bytes.AsSpan().StartsWith("%PDF"u8) || kind == ".pdf")
        {
            return PdfSource.Read(name, path);
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new CannotImportException("Filen er et gammelt Word-dokument (.doc) eller er beskyttet med adgangskode. Gem den som .docx uden adgangskode.");
        }

        if (kind == ".odt")
        {
            throw new CannotImportException("Filer af typen '.odt' kan ikke læses. Åbn filen i LibreOffice eller Word, og gem den som .docx.");
        }

        if (kind == ".docx" || (bytes.AsSpan().StartsWith("PK"u8) && kind is not (".txt" or ".md")))
        {
            return DocxSource.Read(name, bytes);
        }

        var text = Decoded(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Empty();
        }

        return kind switch
        {
            ".html" or ".htm" or ".xhtml" when FirstAgendaHtml.Is(text) => FirstAgendaHtml.Read(name, text),
            ".html" or ".htm" or ".xhtml" => HtmlSource.Read(name, text),
            ".xml" => ReadXml.From(name, text),
            ".rtf" or ".doc" => throw new CannotImportException($"Filer af typen '{kind}' kan ikke læses. Åbn filen i Word eller LibreOffice, og gem den som .docx."),
            ".txt" or ".md" or ".markdown" or ".text" or "" => TextSource.Read(name, text, isMarkdown: true),
            _ => throw new CannotImportException($"Filer af typen '{kind}' kan ikke importeres. Det kan .txt, .md, .docx, .pdf, .html og .xml."),
        };
    }

    private static CannotImportException Empty() => new("Filen er tom.");

    /// <summary>Text in UTF-8, or in what Windows wrote before it: UTF-16 with its mark, Windows-1252.</summary>
    private static string Decoded(byte[] bytes)
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

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff') : Encoding.GetEncoding(1252).GetString(bytes);
    }
}
