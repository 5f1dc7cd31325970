using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using MinutesSite.Benchmarks.Corpus;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.Benchmarks.Writing;

/// <summary>How long a writer waits: from the save of a file to the changed page in Chromium, with the archive's size.</summary>
internal static class PreviewBenchmark
{
    /// <summary>Measures and prints.</summary>
    /// <param name="meetings">How many meetings the made-up archive has.</param>
    /// <param name="runs">How many changes are saved.</param>
    /// <param name="seed">Of the archive.</param>
    public static async Task Run(int meetings, int runs, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("minutessite-preview-").FullName;
        try
        {
            WriteCorpus.To(folder, meetings, seed);
            await Measure(folder, meetings, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, int meetings, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        using var preview = Process.Start(new ProcessStartInfo("dotnet", [typeof(BuildSite).Assembly.Location, "preview", "--root", folder, "--port", "0"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            var address = await AddressOf(preview);
            var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var waits = await Waits(address, folder, runs);
            preview.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{meetings} meetings: ready after {ready:0.0} s, {preview.PeakWorkingSet64 / 1048576.0:0} MiB at most; from save to page: median {waits[waits.Count / 2]:0.00} s, longest {waits[^1]:0.00} s of {runs}"));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static async Task<string> AddressOf(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Forhåndsvisning: ", StringComparison.Ordinal))
            {
                // Lines that nobody reads would fill the pipe and stop the preview.
                _ = preview.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return line.Split(' ')[1].TrimEnd('/');
            }
        }

        throw new InvalidOperationException("The preview did not start.");
    }

    private static async Task<List<double>> Waits(string address, string folder, int runs)
    {
        var minutes = Directory.GetFiles(Path.Combine(folder, "content/referater"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumProgram.Ensure(playwright, Console.WriteLine),
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{address}/referater/{Path.GetFileNameWithoutExtension(minutes)}/");
        var text = await File.ReadAllTextAsync(minutes);
        var waits = new List<double>();
        for (var run = 1; run <= runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(minutes, text.Replace("## Punkt 2: ", $"## Punkt 2: Ændring {run} ", StringComparison.Ordinal));
            await page.GetByText($"Ændring {run} ").First.WaitForAsync();
            waits.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);

            // Let the whole archive be linked before the next save, as a person would.
            await Task.Delay(TimeSpan.FromSeconds(5));
        }

        waits.Sort();
        return waits;
    }
}
