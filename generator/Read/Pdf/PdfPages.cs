using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Exceptions;

namespace MinutesSite.Read.Pdf;

/// <summary>The letters of a PDF, page by page: where its file format ends and the reading of its pages begins.</summary>
public static class PdfPages
{
    /// <summary>A page takes milliseconds; a file that takes this long was made to.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>No minutes and no enclosure that people read is longer.</summary>
    private const int MostPages = 5_000;

    /// <summary>More than a reader of the file format needs for what programs write, and enough for what was nested by hand.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>The pages of a PDF, in order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="withHidden">Also what a reader of the page does not see: form fields, comments, properties.</param>
    /// <exception cref="PdfUnreadableException">It cannot be read.</exception>
    public static PdfContent Read(string path, bool withHidden) => Read(() => PdfDocument.Open(path, Lenient), withHidden);

    /// <summary>The pages of a PDF that is in memory, in order.</summary>
    /// <inheritdoc cref="Read(string, bool)"/>
    public static PdfContent Read(byte[] bytes, bool withHidden) => Read(() => PdfDocument.Open(bytes, Lenient), withHidden);

    private static ParsingOptions Lenient => new() { UseLenientParsing = true, SkipMissingFonts = true };

    private static PdfContent Read(Func<PdfDocument> open, bool withHidden)
    {
        PdfContent? content = null;
        Exception? fault = null;
        using var stop = new CancellationTokenSource();
        var worker = new Thread(
            () =>
            {
                try
                {
                    content = Pages(open, withHidden, stop.Token);
                }
                catch (Exception failure) when (failure is not OutOfMemoryException)
                {
                    // The library meets whatever bytes a file holds and fails in its own many ways; each means the same here.
                    fault = failure;
                }
            },
            StackBytes
        )
        {
            IsBackground = true,
        };
        worker.Start();
        if (!worker.Join(Patience))
        {
            stop.Cancel();
            throw new PdfUnreadableException(PdfFault.TooSlow);
        }

        return fault switch
        {
            null => content!,
            PdfUnreadableException known => throw known,
            PdfDocumentEncryptedException => throw new PdfUnreadableException(PdfFault.Encrypted, fault),
            IOException or UnauthorizedAccessException => throw new PdfUnreadableException(PdfFault.NotToBeOpened, fault),
            _ => throw new PdfUnreadableException(PdfFault.Damaged, fault),
        };
    }

    private static PdfContent Pages(Func<PdfDocument> open, bool withHidden, CancellationToken stop)
    {
        using var document = open();
        if (document.NumberOfPages > MostPages)
        {
            throw new PdfUnreadableException(PdfFault.TooLong);
        }

        var pages = new List<PdfPage>();
        var others = withHidden ? Properties(document) : [];
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            stop.ThrowIfCancellationRequested();
            var page = document.GetPage(number);
            pages.Add(PageLetters.Of(page));
            if (withHidden)
            {
                others.AddRange(page.GetAnnotations().SelectMany(AnnotationTexts));
            }
        }

        if (withHidden && document.TryGetForm(out var form))
        {
            others.AddRange(form.Fields.SelectMany(FieldTexts));
        }

        return new(pages, others);
    }

    private static IEnumerable<string> AnnotationTexts(Annotation annotation) =>
        ((string?[])[annotation.Content, annotation.Name, (annotation.Action as UriAction)?.Uri]).OfType<string>();

    private static List<string> Properties(PdfDocument document) =>
        [
            .. (
                (string?[])
                    [document.Information.Title, document.Information.Author, document.Information.Subject, document.Information.Keywords]
            ).OfType<string>(),
        ];

    private static IEnumerable<string> FieldTexts(UglyToad.PdfPig.AcroForms.Fields.AcroFieldBase field) =>
        field switch
        {
            UglyToad.PdfPig.AcroForms.Fields.AcroTextField { Value: { } value } => [value],
            UglyToad.PdfPig.AcroForms.Fields.AcroComboBoxField choice => choice.SelectedOptions,
            UglyToad.PdfPig.AcroForms.Fields.AcroListBoxField list => list.SelectedOptions,
            UglyToad.PdfPig.AcroForms.Fields.AcroNonTerminalField parent => parent.Children.SelectMany(FieldTexts),
            _ => [],
        };
}
