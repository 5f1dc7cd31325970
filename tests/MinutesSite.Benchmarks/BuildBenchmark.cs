using System.Globalization;
using MinutesSite.Benchmarks.Contenders;

namespace MinutesSite.Benchmarks;

/// <summary>
/// What building made-up archives costs, beside the floor and Hugo in the same run: the machine's mood is the same for all.
/// </summary>
internal static class BuildBenchmark
{
    private static readonly string Generator = Path.Combine(AppContext.BaseDirectory, "MinutesSite.Generator.dll");

    /// <summary>Measures each size and prints the medians and ratios.</summary>
    /// <param name="sizes">Numbers of meetings.</param>
    /// <param name="runs">How often each program is run.</param>
    /// <param name="write">Writes an archive: the root, how many meetings; says how large it is.</param>
    public static void Run(IReadOnlyList<int> sizes, int runs, Func<string, int, long> write)
    {
        var before = default((int Meetings, double Wall)?);
        foreach (var meetings in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("minutessite-benchmark-").FullName;
            try
            {
                var wall = Size(folder, meetings, runs, write);
                if (before is { } smaller)
                {
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"  {meetings / (double)smaller.Meetings:0.#} times the meetings: {wall / smaller.Wall:0.0} times the time\n"
                        )
                    );
                }

                before = (meetings, wall);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>One size.</summary>
    /// <returns>The median wall time of a build, start-up apart, in seconds.</returns>
    private static double Size(string folder, int meetings, int runs, Func<string, int, long> write)
    {
        var bytes = write(folder, meetings);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{meetings} meetings, {bytes / 1e6:0.0} MB, medians of {runs} runs")
        );
        var output = Path.Combine(folder, "output");
        string[] arguments = ["build", "--root", folder];
        var generator = new Contender("build", ["dotnet", Generator], [.. arguments, "--no-cache"], output);
        var change = new Contender("one edit", ["dotnet", Generator], arguments, output, before: () => Edit(folder));
        var nothing = new Contender("no edit", ["dotnet", Generator], arguments, output, before: () => { });
        var floor = new Contender(
            "floor",
            [Environment.ProcessPath!],
            ["floor", folder, Path.Combine(folder, "floor")],
            Path.Combine(folder, "floor")
        );
        Contender[] contenders = [generator, change, nothing, floor, .. Hugo(folder)];
        for (var run = 0; run < runs; run++)
        {
            foreach (var contender in contenders)
            {
                contender.RunOnce();
            }
        }

        Console.WriteLine("               wall s  start-up s  wall less start-up   CPU s   peak MiB");
        foreach (var contender in contenders)
        {
            Console.WriteLine(contender.Row());
        }

        foreach (var contender in (IEnumerable<Contender>)[generator, .. contenders.Where(other => other.Name == "hugo")])
        {
            Console.WriteLine(contender.Weight());
        }

        foreach (var other in contenders.Skip(1))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  build / {other.Name}: {generator.Own / other.Own:0.00} start-up apart, {generator.Wall / other.Wall:0.00} with it"
                )
            );
        }

        Console.WriteLine($"\n{generator.LastOutput}");
        return generator.Own;
    }

    private static void Edit(string folder) =>
        File.AppendAllText(
            Directory.EnumerateFiles(Path.Combine(folder, "content", "referater"), "*.md", SearchOption.AllDirectories).Order().First(),
            "\nRettet.\n"
        );

    private static IEnumerable<Contender> Hugo(string folder)
    {
        var hugo = Path.Combine(folder, "hugo");
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').All(path => !File.Exists(Path.Combine(path, "hugo"))))
        {
            Console.WriteLine("  (hugo is not on the PATH)");
            yield break;
        }

        HugoSite.Write(folder, hugo);
        yield return new Contender("hugo", ["hugo"], ["--source", hugo], Path.Combine(hugo, "public"), "version");
    }
}
