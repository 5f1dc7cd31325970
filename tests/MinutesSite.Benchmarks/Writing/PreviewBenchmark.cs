using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
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
        using var preview = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(BuildSite).Assembly.Location, "preview", "--root", folder, "--port", "0"])
            {
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            var lines = Channel.CreateUnbounded<string>();
            var address = await AddressOf(preview);
            _ = Follow(preview.StandardOutput, lines.Writer);
            var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var rested = await Waits(address, folder, runs, () => UntilLinked(lines.Reader));
            var hurried = await Waits(address, folder, runs, () => Task.Delay(TimeSpan.FromSeconds(3)));
            preview.Refresh();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{meetings} meetings: ready after {ready:0.0} s, {preview.PeakWorkingSet64 / 1048576.0:0} MiB at most; from save to "
                        + $"page, of {runs}:"
                )
            );
            Console.WriteLine(Row("when the whole archive was linked before", rested));
            Console.WriteLine(Row("three seconds after the page before, while it is linked", hurried));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static string Row(string when, List<double> waits) =>
        string.Create(CultureInfo.InvariantCulture, $"  {when}: median {waits[waits.Count / 2]:0.00} s, longest {waits[^1]:0.00} s");

    private static async Task Follow(StreamReader output, ChannelWriter<string> lines)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            await lines.WriteAsync(line);
        }

        lines.Complete();
    }

    // After a change the terminal says what is wrong when the whole archive has been linked and checked: "0 fejl, 0 advarsler".
    private static async Task UntilLinked(ChannelReader<string> lines)
    {
        while (!(await lines.ReadAsync()).Contains(" fejl, ", StringComparison.Ordinal)) { }
    }

    private static async Task<string> AddressOf(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Forhåndsvisning: ", StringComparison.Ordinal))
            {
                return line.Split(' ')[1].TrimEnd('/');
            }
        }

        throw new InvalidOperationException("The preview did not start.");
    }

    private static async Task<List<double>> Waits(string address, string folder, int runs, Func<Task> rest)
    {
        var minutes = Directory
            .GetFiles(Path.Combine(folder, "content/referater"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = ChromiumProgram.Ensure(playwright, Console.WriteLine),
                Args = ["--no-sandbox", "--disable-gpu"],
            }
        );
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
            await rest();
        }

        await File.WriteAllTextAsync(minutes, text);
        waits.Sort();
        return waits;
    }
}
