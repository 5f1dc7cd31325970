using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Search;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.Benchmarks.Search;

/// <summary>Judged queries against a site's index in the browser: how good the answers are, by kind of query.</summary>
internal static partial class JudgeBenchmark
{
    /// <param name="root">The site's root, with content/.</param>
    /// <param name="queries">The judged queries; null for those over this repository's content/.</param>
    public static async Task Run(string root, string? queries)
    {
        var output = Directory.CreateTempSubdirectory("minutessite-judge-").FullName;
        try
        {
            await BuildSite.Run(BuildOptions.Below(root, new DateOnly(2026, 6, 30)) with { Output = Path.Combine(output, "output") });
            await using var served = await ServedFolder.Start(Path.Combine(output, "output"));
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = ChromiumProgram.Ensure(playwright, Console.Error.WriteLine), Args = ["--no-sandbox"] }
            );
            var page = await browser.NewPageAsync();
            await page.GotoAsync(served.Address + "robots.txt");
            var results = new List<(JudgedQuery Query, string[] Found)>();
            foreach (var query in JudgedQuery.Read(queries ?? Beside("judged-content.tsv")))
            {
                var found = await page.EvaluateAsync<string[]>(
                    """
                    async query => {
                      globalThis.search ??= await (await import("/assets/search.js")).openSearch({ baseUrl: "/" });
                      return (await search.query(query, { limit: 20 })).results.map(result => result.url);
                    }
                    """,
                    query.Query
                );
                results.Add((query, [.. found.Select(ItemOf)]));
            }

            Print(results);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static void Print(List<(JudgedQuery Query, string[] Found)> results)
    {
        foreach (var (query, found) in results.Where(result => result.Query.Ndcg(result.Found) < 0.95))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{query.Ndcg(found):0.00} {query.Kind}: {query.Query} → {string.Join(' ', found.Take(8))}"
                )
            );
        }

        Console.WriteLine("kind             queries  nDCG@10  recall@20  none found");
        foreach (var kind in results.GroupBy(result => result.Query.Kind).Append(results.GroupBy(_ => "all").Single()))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind.Key,-16} {kind.Count(),7}  {kind.Average(result => result.Query.Ndcg(result.Found)),7:0.000} "
                        + $" {kind.Average(result => result.Query.Recall(result.Found)),9:0.000} "
                        + $" {kind.Count(result => result.Found.Length == 0),10}"
                )
            );
        }
    }

    /// <summary>An item as judged queries name it: <c>2026-01-13/3</c>.</summary>
    public static string ItemOf(string url) =>
        Address().Match(url) is { Success: true } match ? $"{match.Groups["date"].Value}/{match.Groups["item"].Value}" : url;

    private static string Beside(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);

    [GeneratedRegex("/referater/(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})-.*#punkt-(?<item>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
