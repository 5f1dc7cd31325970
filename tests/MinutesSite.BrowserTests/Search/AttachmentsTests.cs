using System.Globalization;
using System.Text;
using System.Text.Json;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Search;

/// <summary>
/// What only an enclosure says is found, with the passage and the page; what the item says itself is no hit in an enclosure.
/// </summary>
[Collection(OneChromium.Name)]
public sealed class AttachmentsTests(Chromium chromium)
{
    [Fact]
    public async Task A_hit_names_the_enclosure_shows_its_words_and_leads_to_its_page()
    {
        using var site = new MadeUpSite(
            ("content/site.yml", "titel: Referater\nadresse: https://nordby.example/sti\n"),
            ("content/bilag/notat.pdf", Pdf("Notat om havnen", "Baggrund", "Pelikanerne flytter til kajen")),
            ("content/bilag/note.txt", "Elefanten sover."),
            (
                "content/referater/2026/2026-02-03-byraad.md",
                """
                ---
                forum: Byrådet
                dato: 2026-02-03
                ---

                ## Punkt 1: Havnens kaj

                ### Sagsfremstilling

                Kajen skal forlænges.

                ### Bilag

                - [Notat om havnen](/bilag/notat.pdf)
                - [Note](/bilag/note.txt)
                """
            )
        );
        Assert.NotNull((await site.Build()).Written);
        await using var served = await ServedFolder.Start(site.Options.Output, "/sti");
        var page = await chromium.NewPage(served.Address);
        var client = await SearchClient.Open(page);

        var inPdf = (await client.Query("pelikaner")).GetProperty("results")[0];
        Assert.Equal("Notat om havnen", inPdf.GetProperty("bilag").GetProperty("titel").GetString());
        Assert.Equal("/sti/bilag/notat.pdf#page=3", inPdf.GetProperty("bilag").GetProperty("url").GetString());
        Assert.Equal(3, inPdf.GetProperty("bilag").GetProperty("side").GetInt32());
        Assert.Contains("<mark>Pelikanerne</mark>", inPdf.GetProperty("uddrag").GetString()!, StringComparison.Ordinal);

        var inText = (await client.Query("\"elefanten sover\"")).GetProperty("results")[0].GetProperty("bilag");
        Assert.Equal("/sti/bilag/note.txt", inText.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.Null, inText.GetProperty("side").ValueKind);

        Assert.False((await client.Query("forlænges")).GetProperty("results")[0].TryGetProperty("bilag", out _));
        Assert.False((await client.Query("\"kajen skal\"")).GetProperty("results")[0].TryGetProperty("bilag", out _));

        await page.GotoAsync("soeg/?q=pelikaner");
        Assert.Equal("/sti/bilag/notat.pdf#page=3", await page.Locator(".search-attachment a").GetAttributeAsync("href"));
        await page.Context.CloseAsync();
    }

    /// <summary>A PDF with a line of text a page.</summary>
    private static string Pdf(params string[] pages)
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', pages.Select((_, at) => $"{3 + (2 * at)} 0 R"))}]/Count {pages.Length}>>",
        ];
        foreach (var text in pages)
        {
            var drawn = $"BT /F1 12 Tf 50 700 Td ({text}) Tj ET";
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {objects.Count + 2} 0 R"
                    + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>"
            );
            objects.Add($"<</Length {drawn.Length}>>stream\n{drawn}\nendstream");
        }

        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF")
            .ToString();
    }
}
