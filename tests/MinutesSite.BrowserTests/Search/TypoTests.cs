using System.Text.Json;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Search;

/// <summary>Which words are taken for slips of others, and what they count for.</summary>
[Collection(OneChromium.Name)]
public sealed class TypoTests(Chromium chromium)
{
    [Fact]
    public async Task A_short_stem_is_no_slip_of_another_one()
    {
        using var site = new MadeUpSite(("content/site.yml", "titel: Referater\nadresse: https://nordby.example/sti\n"));
        site.Write(
            "content/referater/2025/2025-01-07-chefforum.md",
            MadeUpSite.SmallMinutes("Chefforum", "2025-01-07", "Kort over havnen")
        );
        site.Write(
            "content/referater/2025/2025-01-08-chefforum.md",
            MadeUpSite.SmallMinutes("Chefforum", "2025-01-08", "Cykelstier inden sommer")
        );
        Assert.NotNull((await site.Build()).Written);
        await using var served = await ServedFolder.Start(site.Options.Output, "/sti");
        var page = await chromium.NewPage(served.Address);
        var client = await SearchClient.Open(page);

        Assert.Equal(JsonValueKind.Null, (await client.Query("koster")).GetProperty("corrected").ValueKind);
        Assert.Empty(await client.Items("koster"));
        Assert.Equal("cykelstier", (await client.Query("cykelsteir")).GetProperty("corrected").GetString());
        Assert.Equal(["2025-01-07/1", "2025-01-08/1"], await client.Items("cykelsteir havnen"));
        await page.Context.CloseAsync();
    }
}
