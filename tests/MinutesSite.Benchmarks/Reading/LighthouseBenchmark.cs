using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.Benchmarks.Reading;

/// <summary>
/// What Lighthouse says of the main pages of a public site: Nordby Kommune's, which the browser tests use, under the host's rules.
/// </summary>
internal static class LighthouseBenchmark
{
    private const string Program = "lighthouse@12.8.2";
    private static readonly string[] Pages = ["/", "/referater/2026-03-10-chefgruppen/", "/emner/budget-2027/", "/soeg/"];
    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    /// <summary>Builds the site, serves it and prints a table of scores from 0 to 100. Needs npx and Chromium (or CHROME_PATH).</summary>
    /// <returns>0 where every score is 100, else 1.</returns>
    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("minutessite-lighthouse-").FullName;
        try
        {
            await BuildSite.Run(new BuildOptions(folder, ContentFolder(), Path.Combine(folder, "output"), new DateOnly(2026, 5, 1)));
            await using var served = await ServedFolder.Start(Path.Combine(folder, "output"));
            Console.WriteLine($"{"page",-40}" + string.Concat(Categories.Select(category => $"{category,16}")));
            var isPerfect = true;
            foreach (var page in Pages)
            {
                var scores = await Scores(served.Address.TrimEnd('/') + page, Path.Combine(folder, "report.json"));
                Console.WriteLine(
                    $"{page,-40}" + string.Concat(scores.Select(score => $"{score.ToString(CultureInfo.InvariantCulture),16}"))
                );
                isPerfect &= scores.All(score => score == 100);
            }

            return isPerfect ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int[]> Scores(string address, string report)
    {
        string[] arguments =
        [
            "--yes",
            Program,
            address,
            "--quiet",
            "--output=json",
            "--output-path=" + report,
            "--only-categories=" + string.Join(',', Categories),
            "--chrome-flags=--headless --no-sandbox --disable-gpu",
        ];
        using var process = Process.Start(new ProcessStartInfo("npx", arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(said);
        }

        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(report));
        var categories = json.RootElement.GetProperty("categories");
        return [.. Categories.Select(category => (int)Math.Round(categories.GetProperty(category).GetProperty("score").GetDouble() * 100))];
    }

    private static string ContentFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../MinutesSite.BrowserTests/Theme/content"));
}
