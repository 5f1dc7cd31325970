using System.Text.RegularExpressions;
using MinutesSite.Read.Pdf;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>The text of a PDF: also what its reader does not see, for all of it is published with the file.</summary>
internal static partial class PdfText
{
    /// <summary>Reads a PDF; a form feed stands between two pages.</summary>
    /// <param name="file">The file.</param>
    public static AttachmentText Read(Enclosed file)
    {
        try
        {
            var content = PdfPages.Read(file.Bytes(), withHidden: true);
            var text =
                string.Join('\f', content.Pages.Select(Of))
                + string.Concat(content.Others.Select(other => "\n" + other + "\n" + AddressText.Decoded(other)));
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
                .Select(line => line + "\n" + Together(line))
        );

    // Letters that were drawn one by one, with a distance between any two: "3 1 1 2 9 0 - 1 2 3 4".
    private static string Together(string line) =>
        Spaced().IsMatch(line) ? Spaced().Replace(line, spaced => spaced.Value.Replace(" ", "", StringComparison.Ordinal)) + "\n" : "";

    [GeneratedRegex("(?<!\\S)(?:\\S ){9,}\\S(?!\\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
