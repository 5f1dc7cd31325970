using Microsoft.Playwright;

namespace MinutesSite.Benchmarks.Search;

/// <summary>A search in a browser that has nothing of the site yet.</summary>
/// <param name="Bytes">What came over the wire until the first ten results were there, headers, client and all.</param>
/// <param name="Requests">In how many requests.</param>
/// <param name="Milliseconds">How long that took.</param>
/// <param name="BytesWithPassages">The same bytes with the best passages of the results.</param>
internal sealed record ColdSearch(double Bytes, int Requests, double Milliseconds, double BytesWithPassages)
{
    // Nobody searches from a page that is not there yet: what the browser does to start is not counted.
    private const int BrowserStarts = 300;

    public static async Task<ColdSearch> Of(IBrowser browser, string address, string query, bool withPassages)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "robots.txt");
        var network = await context.NewCDPSessionAsync(page);
        var bytes = 0.0;
        var requests = 0;
        network.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
            requests++;
        };
        await network.SendAsync("Network.enable");
        await page.WaitForTimeoutAsync(BrowserStarts);
        var milliseconds = await page.EvaluateAsync<double>("""
            async query => {
              const began = performance.now();
              const { openSearch } = await import("/assets/search.js");
              const search = await openSearch({ baseUrl: "/" });
              globalThis.found = await search.query(query, { limit: 10 });
              return performance.now() - began;
            }
            """, query);
        await Settled(page);
        var (first, firstRequests) = (bytes, requests);
        if (withPassages)
        {
            await page.EvaluateAsync("() => Promise.all(found.results.map(result => result.passage()))");
            await Settled(page);
        }

        return new(first, firstRequests, milliseconds, bytes);
    }

    // The protocol's events come a little after the script's own.
    private static Task Settled(IPage page) => page.WaitForTimeoutAsync(50);
}
