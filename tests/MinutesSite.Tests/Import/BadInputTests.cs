using System.IO.Compression;
using System.Text;
using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Tests.Write;

namespace MinutesSite.Tests.Import;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_file_is_called_empty() => Assert.Equal("Filen er tom.", ReasonFor("referat.txt", ""u8.ToArray()));

    [Fact]
    public void A_file_of_blanks_is_called_empty() => Assert.Equal("Filen er tom.", ReasonFor("referat.md", " \n\t\n"u8.ToArray()));

    [Fact]
    public void A_Word_document_that_is_no_zip_file_is_no_Word_document() =>
        Assert.Contains("ikke en zip-fil", ReasonFor("referat.docx", "hej"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_zip_file_that_holds_no_document_is_no_Word_document() =>
        Assert.Contains("Word-dokument", ReasonFor("referat.docx", Zip("hej.txt", 10)), StringComparison.Ordinal);

    [Fact]
    public void An_old_Word_document_is_named_as_such() =>
        Assert.Contains(
            ".docx",
            ReasonFor("referat.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_zip_bomb_does_not_go_off() =>
        Assert.Contains("pakkes ud", ReasonFor("referat.docx", Zip("word/document.xml", 320L * 1024 * 1024)), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_200_megabytes_is_not_read()
    {
        var path = folder["referat.txt"];
        using (var file = File.Create(path))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        Assert.Contains("200 MB", Assert.Throws<CannotImportException>(() => ReadSource.From(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_by_its_name() =>
        Assert.Contains("'.rtf'", ReasonFor("referat.rtf", @"{\rtf1 Hej}"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_no_text() =>
        Assert.Contains("ikke tekst", ReasonFor("referat.txt", [1, 0, 2, 0, 3]), StringComparison.Ordinal);

    [Fact]
    public void A_PDF_without_text_is_called_scanned()
    {
        var pdf = PrintToPdf.Page(
            "<!doctype html><style>@page{margin:0}</style><svg width='300' height='300'><circle cx='90' cy='90' r='80'/></svg>",
            folder.Path,
            hasHeads: false
        );

        Assert.Contains("scannet", Assert.Throws<CannotImportException>(() => ReadSource.From(pdf)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_PDF_is_called_encrypted()
    {
        Assert.Contains("adgangskode", ReasonFor("referat.pdf", EncryptedPdf()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_PDF_is_called_damaged()
    {
        Assert.Contains("beskadiget", ReasonFor("referat.pdf", "%PDF-1.7\nhej"u8.ToArray()), StringComparison.Ordinal);
    }

    private string ReasonFor(string name, byte[] bytes)
    {
        File.WriteAllBytes(folder[name], bytes);
        return Assert.Throws<CannotImportException>(() => ReadSource.From(folder[name])).Message;
    }

    private static byte[] Zip(string name, long zeros)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            for (var left = zeros; left > 0; left -= block.Length)
            {
                entry.Write(block, 0, (int)Math.Min(left, block.Length));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A PDF of one empty page that asks for a password which nobody knows.</summary>
    private static byte[] EncryptedPdf()
    {
        var nobodyKnows = new string('7', 64);
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
            $"<< /Filter /Standard /V 1 /R 2 /O <{nobodyKnows}> /U <{nobodyKnows}> /P -4 >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 5\n0000000000 65535 f \n").Append(string.Concat(places.Select(place => $"{place:D10} 00000 n \n")));
        pdf.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
