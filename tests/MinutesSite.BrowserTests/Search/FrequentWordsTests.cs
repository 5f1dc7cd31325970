using System.Globalization;
using System.Text.Json;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;
using MinutesSite.Tests.Sites;

namespace MinutesSite.BrowserTests.Search;

/// <summary>Archives in which words stand in nearly every item, so that their postings do not all lie beside the term.</summary>
[Collection(OneChromium.Name)]
public sealed class FrequentWordsTests(Chromium chromium)
{
    private const int Meetings = 200;

    [Fact]
    public async Task A_phrase_and_a_pair_of_words_that_nearly_all_items_have_find_their_items()
    {
        using var site = new MadeUpSite(("content/site.yml", "titel: Referater\nadresse: https://nordby.example/sti\n"));
        for (var i = 0; i < Meetings; i++)
        {
            var date = new DateOnly(2025, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            site.Write(
                $"content/referater/2025/{date}-chefforum.md",
                Minutes(date, i % 10 == 9 ? "Orientering taget." : "Tages til efterretning.")
            );
        }

        Assert.NotNull((await site.Build()).Written);
        await using var served = await ServedFolder.Start(site.Options.Output, "/sti");
        var page = await chromium.NewPage(served.Address);
        var client = await SearchClient.Open(page);

        Assert.InRange(Number(await client.Query("\"tages til efterretning\""), "total"), 1, Meetings);
        Assert.Equal(Meetings, Number(await client.Query("drøftelse budget"), "whole"));
        Assert.Equal(Meetings * 9 / 10, Number(await client.Query("efterretning budget"), "whole"));
        await page.Context.CloseAsync();
    }

    private static string Minutes(string date, string decision) =>
        $"""
            ---
            forum: Chefforum
            dato: {date}
            ---

            ## Punkt 1: Drøftelse af budget

            ### Beslutning

            {decision}
            """;

    private static int Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();
}
