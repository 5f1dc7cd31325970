using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MinutesSite.BrowserTests.Search;

/// <summary>The client in a page: <c>openSearch</c> of /assets/search.js, as another page would use it.</summary>
public sealed partial class SearchClient(IPage page)
{
    /// <summary>Opens the search in a page of the site.</summary>
    public static async Task<SearchClient> Open(IPage page)
    {
        await page.GotoAsync("404.html");
        await page.EvaluateAsync(
            """
            async () => {
              const base = document.querySelector("form[role=search]").dataset.base;
              const client = await import(base + "assets/search.js");
              globalThis.client = client;
              globalThis.search = await client.openSearch({ baseUrl: base });
            }
            """
        );
        return new(page);
    }

    /// <summary>Runs a query; what it gives, as JSON.</summary>
    public Task<JsonElement> Query(string query, object? options = null) =>
        page.EvaluateAsync<JsonElement>(
            "async ([query, options]) => JSON.parse(JSON.stringify(await globalThis.search.query(query, options ?? {})))",
            new object?[] { query, options }
        );

    /// <summary>The items found, as date and number.</summary>
    public async Task<IReadOnlyList<string>> Items(string query, int limit = 10, object? filters = null)
    {
        var answer = await Query(query, new { limit, filters });
        return [.. answer.GetProperty("results").EnumerateArray().Select(result => ItemOf(result.GetProperty("url").GetString()!))];
    }

    private static string ItemOf(string url) =>
        Address().Match(url) is { Success: true } match ? $"{match.Groups["date"].Value}/{match.Groups["item"].Value}" : url;

    [GeneratedRegex("/referater/(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})-.*#punkt-(?<item>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
