using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using MinutesSite.Check.PrivateData;
using MinutesSite.Read.AttachmentTexts;

namespace MinutesSite.Tests.Check;

/// <summary>Every place of every kind of enclosure in which a number can stand, with every form in which it is written.</summary>
public sealed class AttachmentKindsTests
{
    private const string Word = "<w:document xmlns:w='w'><w:body><w:p><w:t>Hej</w:t></w:p></w:body></w:document>";

    /// <summary>The places: a file's name, and its bytes with a text in it.</summary>
    private static readonly (string Name, Func<string, byte[]> With)[] Places =
    [
        ("tekst.txt", Encoding.UTF8.GetBytes),
        ("windows.txt", text => Encoding.Latin1.GetBytes("Født på Ærø " + text)),
        ("utf16.txt", text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Født på Ærø " + text)]),
        ("utf16be.csv", text => Encoding.BigEndianUnicode.GetBytes("navn;nr\nAase;" + text)),
        ("side.html", text => Encoding.UTF8.GetBytes($"<p>Fra <b>{text[..4]}</b><i>{text[4..]}</i></p>")),
        ("entitet.html", text => Encoding.UTF8.GetBytes("<p>" + string.Concat(text.Select(c => $"&#{(int)c};")) + "</p>")),
        ("tegning.svg", text => Encoding.UTF8.GetBytes($"<svg><text><tspan>{text[..7]}</tspan><tspan>{text[7..]}</tspan></text></svg>")),
        ("kalender.ics", text => Encoding.UTF8.GetBytes($"SUMMARY:{text[..3]}\r\n {text[3..]}\r\n")),
        ("brev.rtf", text => Encoding.ASCII.GetBytes($@"{{\rtf1\ansi {text[..2]}\b0 {text[2..5]}{{\i {text[5..]}}}\par}}")),
        ("koder.rtf", text => Encoding.ASCII.GetBytes($@"{{\rtf1 {string.Concat(text.Select(c => $"\\'{(int)c:x2}"))}\par}}")),
        ("base64.eml", text => Mail("base64", Convert.ToBase64String(Encoding.UTF8.GetBytes("Kære alle\n" + text)))),
        ("printbar.eml", text => Mail("quoted-printable", string.Concat(text.Select(c => $"={(int)c:X2}")))),
        (
            "emne.eml",
            text => Encoding.ASCII.GetBytes($"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=\r\n\r\nHej\r\n")
        ),
        (
            "loebere.docx",
            text => Zip(("word/document.xml", $"<w:d xmlns:w='w'><w:p><w:t>{text[..5]}</w:t><w:t>{text[5..]}</w:t></w:p></w:d>"))
        ),
        (
            "kommentar.docx",
            text => Zip(("word/document.xml", Word), ("word/comments.xml", $"<w:c xmlns:w='w'><w:p><w:t>{text}</w:t></w:p></w:c>"))
        ),
        (
            "fodnote.docx",
            text => Zip(("word/document.xml", Word), ("word/footnotes.xml", $"<w:c xmlns:w='w'><w:p><w:t>{text}</w:t></w:p></w:c>"))
        ),
        ("slettet.docx", text => Zip(("word/document.xml", $"<w:d xmlns:w='w'><w:p><w:delText>{text}</w:delText></w:p></w:d>"))),
        ("billedtekst.docx", text => Zip(("word/document.xml", $"<w:d xmlns:w='w'><docPr descr='Brev {text}'/></w:d>"))),
        (
            "link.docx",
            text =>
                Zip(
                    ("word/document.xml", Word),
                    ("word/_rels/document.xml.rels", $"<R><R Target='https://x.example/?n={Uri.EscapeDataString(text)}'/></R>")
                )
        ),
        ("titel.docx", text => Zip(("word/document.xml", Word), ("docProps/core.xml", $"<c><title>{text}</title></c>"))),
        (
            "indlejret.docx",
            text =>
                Zip([
                    ("word/document.xml", Encoding.UTF8.GetBytes(Word)),
                    ("word/embeddings/a.docx", Zip(("word/document.xml", $"<w:d xmlns:w='w'><w:t>{text}</w:t></w:d>"))),
                ])
        ),
        (
            "objekt.docx",
            text =>
                Zip([
                    ("word/document.xml", Encoding.UTF8.GetBytes(Word)),
                    ("word/embeddings/oleObject1.bin", [0xD0, 0xCF, 0x11, 0xE0, 0, .. Encoding.Unicode.GetBytes(text)]),
                ])
        ),
        ("delte.xlsx", text => Zip(("xl/sharedStrings.xml", $"<sst><si><t>{text}</t></si></sst>"))),
        (
            "celle.xlsx",
            text =>
                Zip(
                    (
                        "xl/worksheets/sheet1.xml",
                        $"<w><sheetData><row><c r='A1' t='inlineStr'><is><t>{text}</t></is></c></row></sheetData></w>"
                    )
                )
        ),
        ("ark.xlsx", text => Zip(("xl/workbook.xml", $"<w><sheets><sheet name='{text}'/></sheets></w>"))),
        ("side.pptx", text => Zip(("ppt/slides/slide1.xml", $"<p:s xmlns:p='p' xmlns:a='a'><a:p><a:t>{text}</a:t></a:p></p:s>"))),
        (
            "noter.pptx",
            text => Zip(("ppt/notesSlides/notesSlide1.xml", $"<p:s xmlns:p='p' xmlns:a='a'><a:p><a:t>{text}</a:t></a:p></p:s>"))
        ),
        ("tekst.odt", text => Zip(("content.xml", $"<o:d xmlns:o='o'><o:p>{text}</o:p></o:d>"))),
        ("arkiv.zip", text => Zip([("mappe/brev.rtf", Encoding.ASCII.GetBytes($@"{{\rtf1 {text}}}"))])),
        ("mail.zip", text => Zip([("a.eml", Mail("base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(text))))])),
        ("foto.jpg", text => [0xFF, 0xD8, 0xFF, 0xFE, 0, 40, .. Encoding.ASCII.GetBytes(text), 0xFF, 0xD9]),
        ("exif.jpg", text => [0xFF, 0xD8, 0xFF, 0xE1, 1, 0, 7, .. Encoding.Unicode.GetBytes(text), 0xFF, 0xD9]),
        ("kommentar.png", text => Png("tEXt", Encoding.ASCII.GetBytes("Comment\0" + text))),
        ("pakket.png", text => Png("zTXt", [.. "Comment\0\0"u8, .. Packed(text)])),
        ("film.mp4", text => [0, 0, 0, 24, .. "ftypisom "u8, .. Encoding.UTF8.GetBytes(text)]),
    ];

    [Fact]
    public void A_number_is_found_in_every_place_and_every_form()
    {
        var dice = new Random(311290);
        var missed = new List<string>();
        var tried = 0;
        foreach (var (name, with) in Places)
        {
            for (var variant = 0; variant < 8; variant++)
            {
                tried++;
                var number = Number(dice);
                if (CprNumbers.In(TextOf(name, with(number))).Count == 0)
                {
                    missed.Add($"{name}: {number}");
                }
            }
        }

        Assert.True(tried >= 200);
        Assert.Empty(missed);
    }

    [Fact]
    public void What_only_looks_like_a_number_is_none_in_any_place()
    {
        string[] others = ["12 34 56 78", "5798001234567", "1234-0123456", "81.38.04-P35-1-25", "321390-1234", "2025-010126-12"];
        var reported = (
            from place in Places
            from other in others
            where CprNumbers.In(TextOf(place.Name, place.With(other))).Count > 0
            select $"{place.Name}: {other}"
        ).ToArray();

        Assert.True(Places.Length * others.Length >= 100);
        Assert.Empty(reported);
    }

    [Theory]
    [InlineData("<c r='A2' s='1'><v>101901234</v></c>", "0101901234")]
    [InlineData("<c r='A2'><v>3.112901234E9</v></c>", "3112901234")]
    [InlineData("<c r='A2' s='0'><v>101901234</v></c>", "101901234")]
    [InlineData("<c r='B2'><v>101901234</v></c>", "0101901234")]
    public void A_number_in_a_sheet_is_read_as_its_cell_shows_it(string cell, string shown)
    {
        var book = Zip(
            ("xl/sharedStrings.xml", "<sst><si><t>CPR-nr.</t></si></sst>"),
            (
                "xl/styles.xml",
                "<s><numFmts><numFmt numFmtId='165' formatCode='000000\\-0000'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='165'/></cellXfs></s>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                $"<w><sheetData><row><c r='A1'/><c r='B1' t='s'><v>0</v></c></row><row>{cell}</row></sheetData></w>"
            )
        );

        Assert.Contains("\n" + shown + "\n", TextOf("liste.xlsx", book), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_amounts_in_cells_side_by_side_are_no_number()
    {
        var book = Zip(("xl/worksheets/sheet1.xml", "<w><sheetData><row><c><v>120490</v></c><c><v>1500</v></c></row></sheetData></w>"));

        Assert.Empty(CprNumbers.In(TextOf("budget.xlsx", book)));
    }

    [Fact]
    public void Of_a_picture_no_more_is_made_into_text_than_what_has_digits_enough()
    {
        var noise = new byte[1_000_000];
        new Random(7).NextBytes(noise);

        Assert.InRange(TextOf("foto.jpg", noise).Length, 0, 1_000);
    }

    [Fact]
    public void Below_a_heading_that_asks_for_it_a_column_of_text_gets_back_the_zero_that_Excel_took() =>
        Assert.Contains("Aase;0101901234", TextOf("liste.csv", "navn;CPR-nr\nAase;101901234\n"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Cells_side_by_side_in_a_document_are_told_from_cells_below_each_other()
    {
        static string Cell(string text) => $"<w:tc><w:p><w:t>{text}</w:t></w:p></w:tc>";
        static byte[] Table(string rows) => Zip(("word/document.xml", $"<w:d xmlns:w='w'><w:tbl>{rows}</w:tbl></w:d>"));

        Assert.NotNull(CprNumbers.InTwoColumns(TextOf("a.docx", Table($"<w:tr>{Cell("311290")}{Cell("1234")}</w:tr>"))));
        Assert.Null(CprNumbers.InTwoColumns(TextOf("b.docx", Table($"<w:tr>{Cell("311290")}</w:tr><w:tr>{Cell("1234")}</w:tr>"))));
    }

    [Fact]
    public void A_file_that_holds_itself_many_times_over_is_not_unpacked_for_ever()
    {
        var inner = "x"u8.ToArray();
        var name = "a.txt";
        for (var depth = 0; depth < 8; depth++)
        {
            inner = Zip([(name, inner)]);
            name = "a.zip";
        }

        Assert.Equal("filer ligger for dybt inde i hinanden", Read("a.zip", inner).NotRead);
    }

    // A day of the years 1940-1999, in a form that people write.
    private static string Number(Random dice)
    {
        var day = new DateOnly(1940, 1, 1).AddDays(dice.Next(21_000));
        var serial = dice.Next(1, 1900).ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        string[] forms = ["ddMMyy-", "ddMMyy", "ddMMyy ", "dd.MM.yy-", "dd MM yy-", "ddMMyy - ", "dd-MM-yy-", "ddMMyyyy-"];
        return day.ToString(dice.GetItems(forms, 1)[0], System.Globalization.CultureInfo.InvariantCulture) + serial;
    }

    private static string TextOf(string name, byte[] bytes) => Read(name, bytes).Text;

    private static AttachmentText Read(string name, byte[] bytes) =>
        ReadAttachmentText.Of(new Enclosed(name, bytes.Length, () => new MemoryStream(bytes)));

    private static byte[] Mail(string encoding, string body) =>
        Encoding.ASCII.GetBytes(
            "From: a@nordby.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + $"Content-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--x--\r\n"
        );

    private static byte[] Zip(params (string Name, string Text)[] parts) =>
        Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    private static byte[] Zip((string Name, byte[] Bytes)[] parts)
    {
        using var buffer = new MemoryStream();
        using (var package = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                using var stream = package.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return buffer.ToArray();
    }

    private static byte[] Png(string type, byte[] chunk)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. length, .. Encoding.ASCII.GetBytes(type), .. chunk, 0, 0, 0, 0];
    }

    private static byte[] Packed(string text)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.Latin1.GetBytes(text));
        }

        return buffer.ToArray();
    }
}
