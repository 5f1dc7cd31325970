using System.Diagnostics;
using System.Globalization;

namespace MinutesSite.Benchmarks.Limits;

/// <summary>
/// Whether anything grows worse than its input: each kind is doubled four times. The exponent is the slope of the time over the size on the
/// last two doublings, the time of next to nothing taken off; 1 is linear, 2 is quadratic.
/// </summary>
internal static class LimitsBenchmark
{
    private const int Doublings = 4;

    /// <summary>What n log n comes to at these sizes, with some noise.</summary>
    private const double Most = 1.2;

    // Below this the clock and the collector tell more than the input does.
    private const double LeastMilliseconds = 20;

    /// <summary>Measures every kind.</summary>
    /// <returns>How many grow worse than they may.</returns>
    public static int Run(int runs)
    {
        var worse = 0;
        Console.WriteLine("ms at 1, 2, 4, 8, 16 times                     exponent   what");
        foreach (var input in LimitedInput.All)
        {
            var nothing = Best(input.Prepare(1), runs);
            var times = Enumerable.Range(0, Doublings + 1).Select(step => Best(input.Prepare(input.Start << step), runs)).ToList();
            var (from, to) = (Math.Max(1, times[^3] - nothing), Math.Max(1, times[^1] - nothing));
            var exponent = Math.Log2(to / from) / 2;
            var isWorse = exponent > Most && to > LeastMilliseconds;
            worse += isWorse ? 1 : 0;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Join("  ", times.Select(time => time.ToString("0", CultureInfo.InvariantCulture).PadLeft(6)))}   "
                        + $"{exponent,10:0.00}   "
                        + $"{input.Name}, from {input.Start}{(isWorse ? "  TOO MUCH" : "")}"
                )
            );
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{worse} of {LimitedInput.All.Count} over {Most}"));
        return worse;
    }

    private static double Best(Action work, int runs)
    {
        work();
        return Enumerable
            .Range(0, runs)
            .Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                work();
                return watch.Elapsed.TotalMilliseconds;
            });
    }
}
