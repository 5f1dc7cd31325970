using System.Globalization;
using MinutesSite.Benchmarks.Measuring;

namespace MinutesSite.Benchmarks;

/// <summary>A program that is measured.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="program">The program.</param>
/// <param name="arguments">What makes it build.</param>
/// <param name="output">What it writes; removed before each run.</param>
/// <param name="idle">What makes it start and do nothing: that time is its start-up.</param>
internal sealed class Contender(string name, string[] program, string[] arguments, string output, string idle = "--version")
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
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        startUps.Add(ChildUsage.Of([.. program, idle], out _));
        builds.Add(ChildUsage.Of([.. program, .. arguments], out var written));
        LastOutput = written;
    }

    public string Row()
    {
        var build = Measurement.MedianOf(builds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-8} {build.WallSeconds,8:0.00} {build.WallSeconds - Own,11:0.00} {Own,19:0.00} {build.CpuSeconds,7:0.00} {build.PeakMebibytes,10:0}");
    }
}
