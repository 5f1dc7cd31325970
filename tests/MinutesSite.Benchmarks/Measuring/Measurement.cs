namespace MinutesSite.Benchmarks.Measuring;

/// <summary>What one run of a program cost.</summary>
/// <param name="WallSeconds">From its start to its end.</param>
/// <param name="CpuSeconds">User and system time of all its threads.</param>
/// <param name="PeakMebibytes">The most memory that was resident at a time.</param>
internal sealed record Measurement(double WallSeconds, double CpuSeconds, double PeakMebibytes)
{
    /// <summary>The median of each figure, on its own.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> runs) =>
        new(
            Median(runs.Select(run => run.WallSeconds)),
            Median(runs.Select(run => run.CpuSeconds)),
            Median(runs.Select(run => run.PeakMebibytes))
        );

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
