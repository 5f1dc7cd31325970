using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.Import;

public sealed class SourcesAgreeTests
{
    private static readonly string Expected = Imported(
        TextSource.Read("referat", SetAsText.Markdown(MadeUpMinutes.Pieces), isMarkdown: true)
    );

    [Fact]
    public void Text_without_signs_gives_the_same_minutes_as_markdown() =>
        Assert.Equal(Expected, Imported(TextSource.Read("referat", SetAsText.Plain(MadeUpMinutes.Pieces), isMarkdown: true)));

    [Fact]
    public void A_web_page_gives_the_same_minutes_as_text() =>
        Assert.Equal(Expected, Imported(HtmlSource.Read("referat", SetAsHtml.Page(MadeUpMinutes.Pieces))));

    [Fact]
    public void A_Word_document_gives_the_same_minutes_as_text() =>
        Assert.Equal(Expected, Imported(DocxSource.Read("referat", SetAsDocx.Document(MadeUpMinutes.Pieces))));

    [Fact]
    public void A_PDF_printed_by_Chromium_gives_the_same_minutes_as_text()
    {
        using var folder = new TemporaryFolder();

        var pdf = PrintToPdf.Page(SetAsHtml.Page(MadeUpMinutes.Pieces), folder.Path);

        Assert.Equal(Expected, Imported(PdfSource.Read("referat", pdf)));
    }

    private static string Imported(SourceDocument source) => ImportOne.Of(source, Registers.Empty, null).Markdown;
}
