using System.IO.Compression;
using System.Net;
using System.Text;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>Inputs without a mistake, in every form: what mutations begin from.</summary>
internal static class GoodInput
{
    /// <summary>Minutes as text, with words that stand once: <c>zq</c> and a number written in letters.</summary>
    public const string Text = """
        REFERAT Havneudvalget d. 04-02-2026

        Mødested: Sal 4, Zqbaf
        Mødetid: 09:00 - 11:30
        Deltagere: Ida Holm (Formand), Per Dam (Medlem)
        Afbud: Bo Riis

        Åbne punkter

        1. Ny bro over havnen zqcag

        00.30.00-P00-12-25

        Indstilling

        1. at broen zqdah bygges
        2. at den males blå

        Sagsfremstilling

        (45 min.)

        Broen er gammel, zqfaj og koster 12 mio. kr. Se www.nordby.example og
        mødet den 3. marts 2025, punkt 4.

        - zqgak
        - den anden
          - zqhal

        År        Beløb
        2026      12 zqjam
        2027      14

        Beslutning

        Godkendt zqkan. For stemte A og B. Imod stemte Ø.

        Bilag

        - Tegning zqlap.pdf

        2. Eventuelt

        Beslutning

        Intet zqmar at bemærke.

        Lukkede punkter

        3. Køb af ejendom

        Beslutning

        Godkendt.

        """;

    /// <summary>A file of content.</summary>
    public const string Minutes = """
        ---
        forum: Havneudvalget
        dato: 2026-02-04
        tid: "09:00"
        slut: "11:30"
        mødested: Sal 4
        deltagere:
          - navn: Ida Holm
            titel: Formand
            parti: A
            deltog_ikke_i: [2]
          - Per Dam (Medlem)
        afbud: [{ navn: Bo Riis, uden_afbud: true }]
        journalnumre: [00.30.00-P00-12-25, null, null]
        emner: [Budget 2027]
        punkter:
          1: { emner: [Havnen], udfald: godkendt, sagsnummer: 25/1234 }
          3: { lukket: true, lukket_grund: køb og salg, offentlig_titel: Køb af ejendom }
        alias: [/gammel/adresse/]
        gengivelse: forkortet
        kilde: https://nordby.example/referat.pdf
        ---

        ## Punkt 1: Ny bro over havnen

        00.30.00-P00-12-25

        ### Indstilling

        1. at broen bygges
        2. at den males **blå**

        ### Sagsfremstilling

        *(45 min.)* Broen er gammel. Se [planen](/bilag/plan.txt), www.nordby.example og Havneudvalget den 3. marts 2026, punkt 1.

        - det ene
          - det andet

        | År | Beløb |
        | --- | --- |
        | 2026 | 12 |

        ### Beslutning i Økonomiudvalget den 13. januar 2026

        Anbefales.

        ### Beslutning

        Godkendt. For stemte A og B. Imod stemte Ø. Sagen blev udskudt til mødet den 3. marts 2026.

        ### Bilag

        - [Plan](/bilag/plan.txt)

        ## Punkt 2: Eventuelt

        ### Beslutning

        Intet at bemærke. <!-- husk -->

        ## Punkt 3

        """;

    /// <summary>Settings and registers, by file.</summary>
    public static IReadOnlyDictionary<string, string> Registers { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yml"] = """
                titel: Referater
                organisation: Nordby
                adresse: https://referater.nordby.example
                målgruppe: offentlig
                kontakt: referater@nordby.example
                farve: "#0b5a5e"
                personsider: true
                historik: true
                kle: kle.yml
                rediger: https://nordby.example/rediger/{fil}
                oparl: true
                akomantoso: true
                tilladt:
                  - tekst: 12 34 56 78
                    begrundelse: Receptionens nummer
                """,
            ["fora.yml"] = """
                - navn: Havneudvalget
                  forkortelser: [HU]
                  type: udvalg
                  sted: Sal 4
                  tid: "09:00"
                  faste_punkter: [Eventuelt]
                  komplette_år: [2026]
                  mødeplan:
                    - 2026-05-05
                    - { dato: 2026-06-02, tid: "10:00", sted: Kajen }
                  medlemmer:
                    - { navn: Ida Holm, parti: A, fra: 2026-01-01, til: 2029-12-31, rolle: formand }
                """,
            ["emner.yml"] = """
                - navn: Havnen
                  alias: [Havneområdet]
                  mønstre: [havn, "bro(en)?"]
                  journalnumre: [00.30.00-P00-12-25]
                  beskrivelse: Det, der sker ved vandet.
                - navn: Budget 2027
                """,
            ["personer.yml"] = """
                - navn: Ida Holm
                  varianter: [Ida Hollm]
                  godkendte: [Ida Skov]
                """,
            ["kle.yml"] = """
                00.30: Budget og regnskab
                00.30.00: Budgettet
                """,
        };

    /// <summary>A case system's export.</summary>
    public const string Xml = """
        <?xml version="1.0" encoding="utf-8"?>
        <Dagsorden Åben="True" Dagsordentype="Referat">
        <Møde Udvalg="Havneudvalget" Mødedato="10. marts 2026" Mødetid="15:30" Mødesluttid="17:05" Mødested="Sal 4"/>
        <Gruppe navn="Åbne dagsordenspunkter"><Dagsordenpunkt Nummer="1" Åbent="True"><Overskrift>Ny bro</Overskrift>
        <Indhold><Indstilling>&lt;p&gt;Chefen indstiller, at broen bygges.&lt;/p&gt;</Indstilling>
        <Beslutning>&lt;ul&gt;&lt;li&gt;Godkendt.&lt;/li&gt;&lt;/ul&gt;</Beslutning></Indhold>
        <Bilagsliste><Bilag Navn="Tegning" MaaPubliceres="True" BilagUrl="Bilag/7.pdf"/></Bilagsliste></Dagsordenpunkt></Gruppe>
        <Gruppe navn="Lukkede dagsordenspunkter"><Dagsordenpunkt Nummer="2"><Overskrift>Handel</Overskrift><Indhold>
        <Beslutning>Solgt.</Beslutning></Indhold></Dagsordenpunkt></Gruppe></Dagsorden>
        """;

    /// <summary>The text as a web page.</summary>
    public static string Html { get; } =
        "<!doctype html><html><head><title>Referat</title></head><body>\n"
        + string.Join('\n', Paragraphs.Select(line => $"<{Element(line)}>{WebUtility.HtmlEncode(line)}</{Element(line)}>"))
        + "\n<table><tr><th>År</th><td rowspan=\"2\">12</td></tr><tr><td colspan=\"2\">14</td></tr></table></body></html>\n";

    /// <summary>The text as a Word document, of the parts that it needs; the words by <paramref name="change"/>.</summary>
    public static byte[] Docx(Func<string, string> change)
    {
        const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = string.Concat(
            Paragraphs.Select(line =>
                $"<w:p><w:pPr><w:pStyle w:val=\"{(Element(line) == "h2" ? "Overskrift2" : "Normal")}\"/></w:pPr>"
                + $"<w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(line)}</w:t></w:r></w:p>\n"
            )
        );
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            );
            Add(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>"
            );
            Add("word/document.xml", $"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>");

            void Add(string name, string text)
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write(Encoding.UTF8.GetBytes(name.StartsWith("word", StringComparison.Ordinal) ? change(text) : text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The text as a PDF whose streams are not packed.</summary>
    public static string Pdf { get; } = PdfOf(Text.Split('\n'));

    private static IEnumerable<string> Paragraphs =>
        Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Element(string line) =>
        line switch
        {
            _ when line.StartsWith("REFERAT", StringComparison.Ordinal) => "h1",
            _ when char.IsAsciiDigit(line[0]) && line.Contains(". ", StringComparison.Ordinal) => "h2",
            "Indstilling" or "Sagsfremstilling" or "Beslutning" or "Bilag" => "h3",
            _ => "p",
        };

    private static string PdfOf(IEnumerable<string> lines)
    {
        var text =
            "BT /F1 10 Tf 50 800 Td 12 TL\n"
            + string.Concat(
                lines
                    .Select(line =>
                        line.Replace("\\", "\\\\", StringComparison.Ordinal)
                            .Replace("(", "\\(", StringComparison.Ordinal)
                            .Replace(")", "\\)", StringComparison.Ordinal)
                    )
                    .Select(line => $"({line}) '\n")
            )
            + "ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {text.Length}>>\nstream\n{text}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (at, content) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        return pdf.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"
            )
            .ToString();
    }
}
