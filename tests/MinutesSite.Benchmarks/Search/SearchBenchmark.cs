using System.Globalization;
using Microsoft.Playwright;
using MinutesSite.Benchmarks.Corpus;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Serving;
using MinutesSite.Model;

namespace MinutesSite.Benchmarks.Search;

/// <summary>
/// What search costs in Chromium over a local server with gzip, at several sizes of a made-up archive, beside the others where npm has
/// installed them.
/// </summary>
internal static class SearchBenchmark
{
    private const int Queries = 10;

    public static async Task Run(IReadOnlyList<int> sizes, int seed)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = ChromiumProgram.Ensure(playwright, Console.Error.WriteLine),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            }
        );
        Console.WriteLine(
            "meetings  index   index s  render+write s | cold, one word: KB  requests  ms | with passages KB | two words: KB  requests  ms "
                + "| warm keystroke ms: median  p95"
        );
        var besidePeers = IndexPeers.AreInstalled();
        foreach (var meetings in sizes)
        {
            await Measure(browser, meetings, seed, besidePeers);
        }
    }

    private static async Task Measure(IBrowser browser, int meetings, int seed, bool besidePeers)
    {
        var root = Directory.CreateTempSubdirectory("minutessite-search-benchmark-").FullName;
        try
        {
            WriteCorpus.To(root, meetings, seed);
            var built = await BuildSite.Run(BuildOptions.Below(root, new DateOnly(2026, 6, 30)));
            await using var served = await ServedFolder.Start(Path.Combine(root, "output"));
            var words = WordsOf(built.Archive);
            var cold = new List<ColdSearch>();
            var two = new List<ColdSearch>();
            foreach (var word in words)
            {
                cold.Add(await ColdSearch.OfOurs(browser, served.Address, word));
                two.Add(await ColdSearch.OfOurs(browser, served.Address, $"{word} {words[(words.IndexOf(word) + 1) % words.Count]}"));
            }

            var warm = await WarmSearch.Keystrokes(browser, served.Address, words);
            var index = new DirectoryInfo(Path.Combine(root, "output/assets/search"))
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Sum(file => file.Length);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{meetings,8}  {index / 1e6,4:0.0} MB  {Seconds(built, "indeksér"),5:0.0} "
                        + $" {Seconds(built, "tegn") + Seconds(built, "skriv"),13:0.0} | {Median(cold, one => one.Bytes) / 1024,19:0.0} "
                        + $"(most {cold.Max(one => one.Bytes) / 1024:0.0})  {cold.Max(one => one.Requests)} "
                        + $" {Median(cold, one => one.Milliseconds):0} | {cold.Max(one => one.BytesWithPassages) / 1024:0.0} "
                        + $"| {Median(two, one => one.Bytes) / 1024:0.0}  {two.Max(one => one.Requests)} "
                        + $" {Median(two, one => one.Milliseconds):0} | {warm.Median:0.0}  {warm.Percentile95:0.0}"
                )
            );
            if (besidePeers && await IndexPeers.Below(Path.Combine(root, "output"), built.Archive))
            {
                await MeasurePeers(browser, Path.Combine(root, "output"), words);
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task MeasurePeers(IBrowser browser, string output, IReadOnlyList<string> words)
    {
        // Pagefind needs WebAssembly, which the site's own policy does not allow.
        await using var served = await ServedFolder.Start(output, withPolicy: false);
        foreach (var peer in Peer.All.Skip(1))
        {
            var cold = await ColdSearch.Median(browser, served.Address, peer, words);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{peer.Name,20}: one word, cold: {cold.Bytes / 1024:0.0} KB, {cold.Requests} requests, {cold.Milliseconds:0} ms"
                )
            );
        }
    }

    /// <summary>Words of titles from all over the archive.</summary>
    private static List<string> WordsOf(Archive archive)
    {
        var items = archive.Items.Where(item => !item.IsStanding).ToList();
        return
        [
            .. Enumerable
                .Range(0, items.Count)
                .Select(i => items[(int)(i * 7919L % items.Count)].Item.Title.Text.Split(' ')[^1])
                .Where(word => word.Length > 5 && word.All(char.IsLetter))
                .Distinct()
                .Take(Queries),
        ];
    }

    private static double Seconds(BuildResult built, string stage) =>
        built.Times.Where(time => time.Stage == stage).Sum(time => time.Elapsed.TotalSeconds);

    private static double Median(List<ColdSearch> searches, Func<ColdSearch, double> of) =>
        searches.Select(of).Order().ElementAt(searches.Count / 2);
}
