using Microsoft.Playwright;

namespace MinutesSite.Benchmarks.Search;

/// <summary>A search in a browser that has nothing of the site yet.</summary>
/// <param name="Bytes">What came over the wire until the first results were there, headers, client and all.</param>
/// <param name="Requests">In how many requests.</param>
/// <param name="Milliseconds">How long that took.</param>
/// <param name="BytesWithPassages">The same bytes with the best passages of the results; of ours alone.</param>
internal sealed record ColdSearch(double Bytes, int Requests, double Milliseconds, double BytesWithPassages)
{
    // Nobody searches from a page that is not there yet: what the browser does to start is not counted.
    private const int BrowserStartMilliseconds = 300;

    private const string FirstTen = """
        async query => {
          const { openSearch } = await import("/assets/search.js");
          const search = await openSearch({ baseUrl: "/" });
          globalThis.found = await search.query(query, { limit: 10 });
        }
        """;

    private const string Passages = "() => Promise.all(found.results.map(result => result.passage()))";

    /// <summary>Ours: the first ten results, then the passages of them.</summary>
    public static Task<ColdSearch> OfOurs(IBrowser browser, string address, string query) =>
        Of(browser, address, FirstTen, query, Passages);

    /// <summary>Of several queries the one with the median of bytes.</summary>
    public static async Task<ColdSearch> Median(IBrowser browser, string address, Peer peer, IReadOnlyList<string> queries)
    {
        var searches = new List<ColdSearch>();
        foreach (var query in queries)
        {
            searches.Add(await Of(browser, address, peer.Script, query));
        }

        return searches.OrderBy(search => search.Bytes).ElementAt(searches.Count / 2);
    }

    private static async Task<ColdSearch> Of(IBrowser browser, string address, string script, string query, string? passages = null)
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
        await page.WaitForTimeoutAsync(BrowserStartMilliseconds);
        await network.SendAsync("Network.enable");
        var milliseconds = await page.EvaluateAsync<double>(
            $$"""
            async query => {
              const began = performance.now();
              await ({{script}})(query);
              return performance.now() - began;
            }
            """,
            query
        );
        await Settled(page);
        var (first, firstRequests) = (bytes, requests);
        if (passages is not null)
        {
            await page.EvaluateAsync(passages);
            await Settled(page);
        }

        return new(first, firstRequests, milliseconds, bytes);
    }

    // The protocol's events come a little after the script's own.
    private static Task Settled(IPage page) => page.WaitForTimeoutAsync(50);
}
