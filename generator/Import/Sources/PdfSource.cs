using System.Globalization;
using MinutesSite.Read.Pdf;

namespace MinutesSite.Import.Sources;

/// <summary>A PDF, as text that keeps the layout.</summary>
public static class PdfSource
{
    private const int LargestText = 30 * 1024 * 1024;

    /// <summary>The blocks of a PDF.</summary>
    /// <param name="name">The file's bare name.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="CannotImportException">The PDF is encrypted, damaged or has no text.</exception>
    public static SourceDocument Read(string name, string path)
    {
        var pages = PagesOf(path);
        var text = PdfLayout.Text(pages);
        if (text.Length > LargestText)
        {
            throw new CannotImportException("PDF'en rummer over 30 MB tekst: det er ikke et referat.");
        }

        var known = text.Count(char.IsLetterOrDigit);
        if (pages.Sum(page => page.Unknown) > known)
        {
            throw new CannotImportException(
                "PDF'ens skrifter siger ikke, hvilke bogstaver de viser. Bed om referatet som Word, eller kør tekstgenkendelse (OCR) på "
                    + "PDF'en først."
            );
        }

        return known == 0
            ? throw new CannotImportException(
                "PDF'en har ingen tekst: den er scannet som billeder. Bed om referatet som Word, eller kør tekstgenkendelse (OCR) på "
                    + "PDF'en først."
            )
            : TextSource.Read(name, text, isMarkdown: false) with
            {
                Notes = [.. Notes(pages)],
            };
    }

    private static IReadOnlyList<PdfPage> PagesOf(string path)
    {
        try
        {
            return PdfPages.Read(path, withHidden: false).Pages;
        }
        catch (PdfUnreadableException fault)
        {
            throw new CannotImportException(
                fault.Fault switch
                {
                    PdfFault.Encrypted => "PDF'en er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen.",
                    PdfFault.TooSlow => "PDF'en er for tung at læse: den blev ikke færdig på halvandet minut.",
                    PdfFault.TooLong => "PDF'en har over 5.000 sider: det er ikke et referat.",
                    PdfFault.NotToBeOpened => "Filen kan ikke læses: " + fault.InnerException?.Message,
                    _ => "PDF'en kan ikke læses: den er beskadiget eller er ikke en PDF.",
                },
                fault
            );
        }
    }

    private static IEnumerable<string> Notes(IReadOnlyList<PdfPage> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (
                var (letters, what) in new[]
                {
                    (pages[i].Slanting, "står skråt som et vandmærke"),
                    (pages[i].Unseen, "er usynligt på siden"),
                }
            )
            {
                if (string.Join(' ', PdfLayout.Lines(letters)) is { Length: > 0 } words)
                {
                    yield return string.Create(
                        CultureInfo.InvariantCulture,
                        $"Side {i + 1}: '{Short(words)}' {what} og er ikke taget med."
                    );
                }
            }

            if (pages[i].Unknown > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Side {i + 1}: {pages[i].Unknown} tegn har en skrift, der ikke siger, hvilke bogstaver de er; de mangler."
                );
            }
        }
    }

    private static string Short(string words) => words.Length > 80 ? words[..80] + "…" : words;
}
