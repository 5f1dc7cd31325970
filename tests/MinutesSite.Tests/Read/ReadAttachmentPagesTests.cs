using System.IO.Compression;
using System.Text;
using MinutesSite.Model;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Tests.Read;

public sealed class ReadAttachmentPagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-attachments-").FullName;

    [Fact]
    public void A_Word_file_is_what_is_seen_in_it_not_what_was_struck_out() =>
        Assert.Equal(
            ["Planen gælder."],
            TextsOf(
                Package(
                    "plan.docx",
                    (
                        "word/document.xml",
                        """
                        <w:document xmlns:w="w"><w:p><w:r><w:t>Planen </w:t></w:r>
                        <w:r><w:delText>aldrig </w:delText></w:r><w:r><w:t>gælder.</w:t></w:r></w:p></w:document>
                        """
                    ),
                    ("word/comments.xml", "<w:comments xmlns:w='w'><w:p><w:t>Er det rigtigt?</w:t></w:p></w:comments>")
                )
            )
        );

    [Fact]
    public void A_presentation_has_its_slides_in_their_order()
    {
        var pages = Package(
            "oplaeg.pptx",
            ("ppt/slides/slide10.xml", Slide("Tak")),
            ("ppt/slides/slide2.xml", Slide("Tal")),
            ("ppt/slides/slide1.xml", Slide("Velkommen"))
        );

        Assert.Equal([(1, "Velkommen"), (2, "Tal"), (10, "Tak")], pages.Select(page => (page.Number!.Value, page.Text.Trim())));
    }

    [Fact]
    public void A_sheet_has_the_texts_of_its_cells_and_not_the_places_they_are_kept_at()
    {
        var texts = TextsOf(
            Package(
                "tal.xlsx",
                ("xl/sharedStrings.xml", "<sst><si><t>Konto</t></si></sst>"),
                (
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>Bemærkning</t></is></c></row></worksheet>"
                )
            )
        );

        Assert.Equal(["Bemærkning", "Konto"], texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_has_one_page_without_a_number() =>
        Assert.Equal([(null, "Hjørring")], Of("note.txt", Encoding.UTF8.GetBytes("Hjørring")).Select(page => (page.Number, page.Text)));

    [Theory]
    [InlineData("itu.pdf")]
    [InlineData("itu.docx")]
    [InlineData("billede.png")]
    [InlineData("tom.txt")]
    public void What_cannot_be_read_or_says_nothing_has_no_pages(string name) =>
        Assert.Empty(Of(name, name == "tom.txt" ? " \n"u8.ToArray() : "ikke sådan en fil"u8.ToArray()));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Slide(string text) => $"<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>";

    private static string[] TextsOf(IReadOnlyList<AttachmentPage> pages) => [.. pages.Select(page => page.Text.Trim())];

    private IReadOnlyList<AttachmentPage> Package(string name, params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, text) in parts)
            {
                using var stream = package.CreateEntry(part).Open();
                stream.Write(Encoding.UTF8.GetBytes(text.Trim()));
            }
        }

        return Of(name, bytes.ToArray());
    }

    private IReadOnlyList<AttachmentPage> Of(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return ReadAttachmentPages.Of(new AttachmentSource("content/bilag/" + name, name, path, bytes.Length));
    }
}
