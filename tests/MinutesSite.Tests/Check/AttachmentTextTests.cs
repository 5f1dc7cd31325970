using System.Globalization;
using System.IO.Compression;
using System.Text;
using MinutesSite.Read;
using MinutesSite.Read.AttachmentTexts;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Check;

public sealed class AttachmentTextTests : IDisposable
{
    private readonly MadeUpSite site = new(("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03")));

    [Fact]
    public void A_CPR_number_in_a_PDF_is_an_error()
    {
        Write("brev.pdf", Pdf("Ansoeger: 010190-1234"));

        Assert.Equal(["cpr-nummer-i-bilag"], Codes());
    }

    [Fact]
    public void A_CPR_number_in_a_Word_file_is_found_across_its_runs_and_in_its_comments()
    {
        Write(
            "brev.docx",
            Package(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:p><w:r><w:t>010190-</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p></w:document>"
            )
        );
        Write("note.docx", Package("word/comments.xml", "<w:comments xmlns:w='w'><w:p><w:t>010190 1234</w:t></w:p></w:comments>"));
        Write(
            "fri.docx",
            Package("word/document.xml", "<w:document xmlns:w='w'><w:p><w:t>010190</w:t></w:p><w:p><w:t>1234</w:t></w:p></w:document>")
        );

        Assert.Equal(
            [("content/bilag/brev.docx", "cpr-nummer-i-bilag"), ("content/bilag/note.docx", "cpr-nummer-i-bilag")],
            site.Check().Select(problem => (problem.At.File, problem.Code))
        );
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    [InlineData("iso-8859-1", false)]
    public void A_CPR_number_is_found_whatever_the_text_is_encoded_in(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Født på Ærø;010190-1234")];
        foreach (var extension in (string[])["txt", "csv", "tsv", "eml"])
        {
            Write("brev." + extension, bytes);
        }

        Assert.Equal(4, Codes().Count(code => code == "cpr-nummer-i-bilag"));
    }

    [Fact]
    public void A_file_that_nobody_can_search_is_never_passed_in_silence()
    {
        Write("gammel.doc", "gammel"u8.ToArray());
        Write("itu.docx", "ikke en zip"u8.ToArray());
        Write("itu.pdf", "ikke en pdf"u8.ToArray());
        Write("kort.png", [137, 80, 78, 71]);

        Assert.Equal(
            ["content/bilag/gammel.doc", "content/bilag/itu.docx", "content/bilag/itu.pdf"],
            site.Check().Where(problem => problem.Code == "bilag-ikke-gennemsøgt").Select(problem => problem.At.File)
        );
    }

    [Fact]
    public void A_package_that_unpacks_without_end_is_not_unpacked()
    {
        var path = Path.Combine(site.Root, "bombe.docx");
        using (var package = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            for (var i = 0; i < 5; i++)
            {
                using var part = package
                    .CreateEntry(string.Create(CultureInfo.InvariantCulture, $"word/{i}.xml"), CompressionLevel.Fastest)
                    .Open();
                part.Write("<a>"u8);
                var spaces = new byte[1024 * 1024];
                Array.Fill(spaces, (byte)' ');
                for (var megabyte = 0; megabyte < 64; megabyte++)
                {
                    part.Write(spaces);
                }

                part.Write("</a>"u8);
            }
        }

        Assert.NotNull(ReadAttachmentText.Of(new AttachmentSource("bombe.docx", "bombe.docx", path, new FileInfo(path).Length)).NotRead);
    }

    public void Dispose() => site.Dispose();

    private IEnumerable<string> Codes() => site.Check().Select(problem => problem.Code);

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(site.Root, "content/bilag", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Package(string part, string xml)
    {
        using var buffer = new MemoryStream();
        using (var package = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            using var stream = package.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(xml));
        }

        return buffer.ToArray();
    }

    /// <summary>The smallest PDF that says something.</summary>
    private static byte[] Pdf(string text)
    {
        var content = $"BT /F1 12 Tf 50 700 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (body, number) in objects.Select((body, index) => (body, index + 1)))
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
