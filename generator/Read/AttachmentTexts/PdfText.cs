using MinutesSite.Read.Pdf;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>The text of a PDF: also what its reader does not see, for all of it is published with the file.</summary>
public static class PdfText
{
    /// <summary>Reads a PDF; a form feed stands between two pages.</summary>
    /// <param name="path">The file.</param>
    public static AttachmentText Read(string path)
    {
        try
        {
            var content = PdfPages.Read(path, withHidden: true);
            var text = string.Join('\f', content.Pages.Select(Of)) + string.Concat(content.Others.Select(other => "\n" + other));
            return content.Pages.Any(page => page.Upright.Count + page.Turned.Count + page.Slanting.Count > 0)
                ? new(text)
                : new(text.TrimStart('\f', '\n'), "PDF-filen har ingen tekst; den er nok scannet");
        }
        catch (PdfUnreadableException fault)
        {
            return AttachmentText.Unread(
                fault.Fault switch
                {
                    PdfFault.Encrypted => "PDF-filen er beskyttet med en adgangskode",
                    PdfFault.TooSlow or PdfFault.TooLong => "PDF-filen er for lang tid om at blive læst",
                    PdfFault.NotToBeOpened => "filen kan ikke læses",
                    _ => "PDF-filen er i stykker",
                }
            );
        }
    }

    private static string Of(PdfPage page) =>
        string.Concat(
            ((IReadOnlyList<PdfLetter>[])[page.Upright, page.Turned, page.Slanting, page.Unseen])
                .SelectMany(PdfLayout.Lines)
                .Select(line => line + "\n")
        );
}
