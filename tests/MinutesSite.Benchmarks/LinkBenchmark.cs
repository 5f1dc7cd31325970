using System.Diagnostics;
using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Link;
using MinutesSite.Parse;
using MinutesSite.Read;

namespace MinutesSite.Benchmarks;

/// <summary>
/// Whether linking grows with the archive: the processor time of the Link stage at several sizes. Ten times the meetings may
/// cost twelve times as much, not a hundred times.
/// </summary>
internal static class LinkBenchmark
{
    public static void Run(IReadOnlyList<int> sizes, int runs, Action<string, int> write)
    {
        double? first = null;
        Console.WriteLine("meetings   processor s   wall s   parse s   × first");
        foreach (var size in sizes)
        {
            var root = Directory.CreateTempSubdirectory("link-benchmark-").FullName;
            try
            {
                write(root, size);
                var watch = Stopwatch.StartNew();
                var parsed = ParseContent.Parse(
                    ReadContent.List(root, Path.Combine(root, "content"), new List<Diagnostic>()),
                    new List<Diagnostic>()
                );
                var parsing = watch.Elapsed.TotalSeconds;
                var times = Enumerable.Range(0, runs).Select(_ => Once(parsed)).OrderBy(time => time.Processor).ToList();
                var (processor, wall) = times[times.Count / 2];
                first ??= processor;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{size,8}   {processor,11:0.00}   {wall,6:0.00}   {parsing,7:0.00}   {processor / first,7:0.0}"
                    )
                );
            }
            finally
            {
                Directory.Delete(root, recursive: true);
            }
        }
    }

    private static (double Processor, double Wall) Once(ParsedContent parsed)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(LinkArchive.Link(parsed.Published, parsed.Registers, parsed.Site));
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, watch.Elapsed.TotalSeconds);
    }
}
