using System.IO.Compression;
using System.Text;

namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>Attachments with a secret for a name, and secrets in all that a file of their kind holds.</summary>
internal static class SecretFiles
{
    /// <summary>Writes one of each kind below content/bilag/.</summary>
    /// <returns>Links to them, each in another form, as entries of a list.</returns>
    public static string Write(SecretWords words, string what, Action<string, byte[]> write)
    {
        string S(string place) => words.New($"{what}: {place}");
        (string Name, byte[] Bytes)[] files =
        [
            ($"{S("tekstfilens navn")}.txt", Utf8(S("tekstfil"))),
            ($"{S("regnearkets navn")}.csv", Encoding.Unicode.GetBytes($"Navn;{S("regneark i UTF-16")}")),
            (
                $"{S("wordfilens navn")}.docx",
                Zip(
                    ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
                    ("word/document.xml", Word(S("wordfil"))),
                    ("docProps/core.xml", $"<core><creator>{S("wordfilens forfatter")}</creator></core>"),
                    ("word/media/image1.bin", S("billede i wordfil"))
                )
            ),
            ($"{S("pakkens navn")}.zip", Zip(($"{S("navn i pakken")}.txt", S("fil i pakken")))),
            ($"{S("billedets navn")}.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Utf8(S("billedets metadata"))]),
            (
                $"{S("pdf'ens navn")}.pdf",
                Utf8($"%PDF-1.4\n% {S("pdf")}\n1 0 obj<</Title({S("pdf'ens titel")})>>endobj\ntrailer<<>>\n%%EOF")
            ),
        ];
        foreach (var (name, bytes) in files)
        {
            write("content/bilag/2026/" + name, bytes);
        }

        return $"""
            - [{S("navn på tekstfil")}](/bilag/2026/{files[0].Name})
            - [{S("navn på regneark")}](../../bilag/2026/{files[1].Name}?x)
            - {files[2].Name}
            - [{S("navn på pakke")}](https://referater.nordby.example/bilag/2026/{files[3].Name})

            ![{S("billedets tekst")}](/bilag/2026/{files[4].Name})

            Se [{S("navn på pdf")}](/Bilag/2026/{files[5].Name.ToUpperInvariant()}#page=2).

            """;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Word(string text) =>
        $"""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>
            """;

    private static byte[] Zip(params (string Name, string Text)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in members)
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write(Utf8(text));
            }
        }

        return bytes.ToArray();
    }
}
