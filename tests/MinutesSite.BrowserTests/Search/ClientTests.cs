using System.Text.Json;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Search;

[Collection(OneChromium.Name)]
public sealed class ClientTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task A_result_has_what_a_reader_needs_to_choose()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var result = (await client.Query("beredskab")).GetProperty("results")[0];

        Assert.Equal("/sti/referater/2026-01-13-chefgruppen/#punkt-2", Text(result, "url"));
        Assert.Equal("Beredskab ved strømsvigt", Text(result, "titel"));
        Assert.Equal("Chefgruppen", Text(result, "forum"));
        Assert.Equal("2026-01-13", Text(result, "dato"));
        Assert.Equal("udskudt", Text(result, "udfald"));
        Assert.StartsWith("Drøftelsen blev udskudt", Text(result, "uddrag"), StringComparison.Ordinal);
        Assert.True(result.GetProperty("score").GetDouble() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Filters_narrow_and_are_counted()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);

        Assert.Equal(["2026-01-13/1"], await client.Items("tidsplan", filters: new { forum = "Chefgruppen", udfald = "godkendt" }));
        Assert.All(await client.Items("", 20, new { aar = 2025 }), item => Assert.StartsWith("2025", item, StringComparison.Ordinal));
        Assert.All(
            await client.Items("budget", filters: new { emne = "budget 2027" }),
            item => Assert.StartsWith("2026", item, StringComparison.Ordinal)
        );
        Assert.Equal(4, (await client.Items("", 20, new { person = "Gitte Lund" })).Count);
        Assert.Empty(await client.Items("budget", filters: new { forum = "Byrådet" }));

        var facets = (await client.Query("udvalg")).GetProperty("facets");
        // The forum's own name is a compound with the word.
        Assert.Equal(4, facets.GetProperty("forum").GetProperty("Teknikudvalget").GetInt32());
        Assert.Equal(1, facets.GetProperty("aar").GetProperty("2026").GetInt32());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Counts_beside_a_word_are_those_of_a_filter()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var beside = (await client.Query("budget")).GetProperty("facets");
        var filtered = (await client.Query("budget", new { filters = new { forum = "Chefgruppen" } })).GetProperty("facets");

        Assert.Equal(beside.GetRawText(), filtered.GetRawText());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Newest_first_is_by_date_and_pages_follow_each_other()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var all = (
            await client.Query(
                "",
                new
                {
                    filters = new { forum = "Chefgruppen" },
                    limit = 50,
                    sort = "nyeste",
                }
            )
        ).GetProperty("results").EnumerateArray().Select(result => Text(result, "url")).ToList();
        var second = (
            await client.Query(
                "",
                new
                {
                    filters = new { forum = "Chefgruppen" },
                    limit = 3,
                    offset = 3,
                    sort = "nyeste",
                }
            )
        ).GetProperty("results").EnumerateArray().Select(result => Text(result, "url"));

        Assert.Equal(all.OrderDescending(StringComparer.Ordinal).Select(url => url[..30]), all.Select(url => url[..30]));
        Assert.Equal(all.Skip(3).Take(3), second);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mended_word_is_told()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);

        Assert.Equal("cykelstier langs", Text(await client.Query("cykelsteir langs"), "corrected"));
        Assert.Equal(JsonValueKind.Null, (await client.Query("cykelstier")).GetProperty("corrected").ValueKind);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("t")]
    [InlineData("c")]
    [InlineData("facets")]
    [InlineData("b")]
    public async Task A_file_that_is_missing_or_corrupt_costs_what_it_holds_and_is_told(string kind)
    {
        foreach (var corrupt in new[] { true, false })
        {
            var page = await chromium.NewPage(site.Address);
            var client = await SearchClient.Open(page);
            await page.RouteAsync(
                $"**/assets/search/*/{kind}*.bin",
                route =>
                    corrupt
                        ? route.FulfillAsync(new() { Status = 200, Body = "x\u009c cut short" })
                        : route.FulfillAsync(new() { Status = 404 })
            );
            var answer = await client.Query("\"Hav og strand\" tidsplan", new { limit = 20 });

            Assert.NotEmpty(answer.GetProperty("incomplete").EnumerateArray());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_page_that_is_older_than_the_index_asks_the_new_one()
    {
        var page = await chromium.NewPage(site.Address);
        await page.GotoAsync("404.html");
        var found = await page.EvaluateAsync<int>(
            """
            async () => {
              const { openSearch } = await import("/sti/assets/search.js");
              const old = await (await fetch("/sti/assets/search.json")).json();
              // The fetch of a page that was opened before a deploy: another folder, whose files are gone.
              let isOld = true;
              const manifest = "/sti/assets/search/gone/manifest.bin";
            const search = await openSearch({ baseUrl: "/sti/", manifest, fetch: async (address, options) =>
                address.endsWith("search.json") && isOld
                  ? new Response(JSON.stringify({ ...old, manifest: "assets/search/older/manifest.bin" }))
                  : fetch(address, options) });
              isOld = false;
              const answer = await search.query("beredskab");
              return answer.incomplete ? -1 : answer.total;
            }
            """
        );

        Assert.Equal(1, found);
        await page.Context.CloseAsync();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
