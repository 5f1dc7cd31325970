using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Search;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.Benchmarks.Search;

/// <summary>The judged queries with Pagefind and lunr beside ours: how good the answers are, and what a first answer costs.</summary>
internal static class PeersBenchmark
{
    private const int ColdQueries = 10;

    /// <param name="root">The site's root, with content/.</param>
    /// <param name="queries">The judged queries; null for those over this repository's content/.</param>
    public static async Task Run(string root, string? queries)
    {
        if (!IndexPeers.AreInstalled())
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("minutessite-peers-").FullName;
        try
        {
            var output = Path.Combine(folder, "output");
            var built = await BuildSite.Run(BuildOptions.Below(root, new DateOnly(2026, 6, 30)) with { Output = output });
            if (!await IndexPeers.Below(output, built.Archive))
            {
                return;
            }

            // Pagefind needs WebAssembly, which the site's own policy does not allow.
            await using var served = await ServedFolder.Start(output, withPolicy: false);
            await Measure(served.Address, JudgedQuery.Read(queries ?? Path.Combine(Here(), "judged-content.tsv")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string address, IReadOnlyList<JudgedQuery> queries)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumProgram.Ensure(playwright, Console.Error.WriteLine), Args = ["--no-sandbox"] }
        );
        var found = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        Console.WriteLine("search       nDCG@10  recall@20  none found | cold, median: KB  requests");
        foreach (var peer in Peer.All)
        {
            var answers = found[peer.Name] = await Answers(browser, address, peer, queries);
            var cold = await ColdSearch.Median(browser, address, peer, [.. queries.Take(ColdQueries).Select(query => query.Query)]);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{peer.Name,-11}  {queries.Zip(answers, (query, items) => query.Ndcg(items)).Average(),7:0.000} "
                        + $" {queries.Zip(answers, (query, items) => query.Recall(items)).Average(),9:0.000} "
                        + $" {answers.Count(items => items.Length == 0),10} | {cold.Bytes / 1024,16:0.0}  {cold.Requests,8}"
                )
            );
        }

        ReportMissing(queries, found);
    }

    // What a peer finds among its first 20 and we do not, though it is right.
    private static void ReportMissing(IReadOnlyList<JudgedQuery> queries, Dictionary<string, List<string[]>> found)
    {
        var missing = 0;
        foreach (var (peer, answers) in found.Where(peer => peer.Key != Peer.All[0].Name))
        {
            for (var i = 0; i < queries.Count; i++)
            {
                foreach (var item in answers[i].Where(queries[i].Right.ContainsKey).Except(found[Peer.All[0].Name][i]))
                {
                    missing++;
                    Console.WriteLine($"missing: {item} for '{queries[i].Query}', which {peer} finds");
                }
            }
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"right items that a peer has among its first 20 and we have not: {missing}")
        );
    }

    private static async Task<List<string[]>> Answers(IBrowser browser, string address, Peer peer, IReadOnlyList<JudgedQuery> queries)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "robots.txt");
        var answers = new List<string[]>();
        foreach (var query in queries)
        {
            answers.Add([.. (await page.EvaluateAsync<string[]>(peer.Script, query.Query)).Select(JudgeBenchmark.ItemOf)]);
        }

        return answers;
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
