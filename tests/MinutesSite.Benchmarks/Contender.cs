using System.Globalization;
using MinutesSite.Benchmarks.Measuring;

namespace MinutesSite.Benchmarks;

/// <summary>A program that is measured.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="program">The program.</param>
/// <param name="arguments">What makes it build.</param>
/// <param name="output">What it writes; removed before each run.</param>
/// <param name="idle">What makes it start and do nothing: that time is its start-up.</param>
/// <param name="before">What is done before each run, unmeasured; null removes what it wrote.</param>
internal sealed class Contender(
    string name,
    string[] program,
    string[] arguments,
    string output,
    string idle = "--version",
    Action? before = null
)
{
    private readonly List<Measurement> builds = [];
    private readonly List<Measurement> startUps = [];

    public string Name => name;

    /// <summary>The median wall time in seconds.</summary>
    public double Wall => Measurement.MedianOf(builds).WallSeconds;

    /// <summary>The same less the median time of a start that does nothing.</summary>
    public double Own => Wall - Measurement.MedianOf(startUps).WallSeconds;

    /// <summary>What the last run wrote to standard output.</summary>
    public string LastOutput { get; private set; } = "";

    public void RunOnce()
    {
        if (before is not null)
        {
            before();
        }
        else if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        startUps.Add(ChildUsage.Of([.. program, idle], out _));
        builds.Add(ChildUsage.Of([.. program, .. arguments], out var written));
        LastOutput = written;
    }

    /// <summary>What it wrote: bytes and files, of all kinds and of pages alone.</summary>
    public string Weight()
    {
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var pages = files.FindAll(file => file.Extension == ".html");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-10} {files.Sum(file => file.Length) / 1e6,8:0.0} MB in {files.Count} files, "
                + $"HTML {pages.Sum(page => page.Length) / 1e6:0.0} MB in {pages.Count}"
        );
    }

    public string Row()
    {
        var build = Measurement.MedianOf(builds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-10} {build.WallSeconds,8:0.00} {build.WallSeconds - Own,11:0.00} {Own,19:0.00} "
                + $"{build.CpuSeconds,7:0.00} {build.PeakMebibytes,10:0}"
        );
    }
}
