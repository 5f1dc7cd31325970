using Microsoft.Playwright;

namespace MinutesSite.Benchmarks.Search;

/// <summary>How long an open search takes to answer each keystroke of some words, once their files are there.</summary>
/// <param name="Median">In milliseconds.</param>
/// <param name="Percentile95">In milliseconds.</param>
internal sealed record WarmSearch(double Median, double Percentile95)
{
    public static async Task<WarmSearch> Keystrokes(IBrowser browser, string address, IReadOnlyList<string> words)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "robots.txt");
        var times = await page.EvaluateAsync<double[]>(
            """
            async words => {
              const { openSearch } = await import("/assets/search.js");
              const search = await openSearch({ baseUrl: "/" });
              const times = [];
              for (const round of [0, 1]) {
                for (const word of words) {
                  for (let length = 2; length <= word.length; length++) {
                    const began = performance.now();
                    await search.query(word.slice(0, length), { limit: 10 });
                    round && times.push(performance.now() - began);
                  }
                }
              }
              return times.sort((a, b) => a - b);
            }
            """,
            words
        );
        return new(times[times.Length / 2], times[(int)(times.Length * 0.95)]);
    }
}
