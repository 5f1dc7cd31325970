using System.Diagnostics;
using System.Globalization;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>
/// Whether any input ends in anything but a result or a message: mutations by the throw of dice, each kind so many times. What is wrong is
/// printed with the seed that makes it again: <c>mutate --kinds txt --seed 1234 --times 1</c>.
/// </summary>
internal static class MutateBenchmark
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Tries the kinds.</summary>
    /// <param name="kinds">Their names; empty for all.</param>
    /// <param name="seed">The first mutation's seed; each further one has the next.</param>
    /// <param name="times">How many of each kind.</param>
    /// <returns>How many were wrong.</returns>
    public static int Run(IReadOnlyCollection<string> kinds, int seed, int times)
    {
        var wrong = 0;
        foreach (var kind in MutatedKind.All.Where(kind => kinds.Count == 0 || kinds.Contains(kind.Name)))
        {
            var watch = Stopwatch.StartNew();
            var ofKind = Enumerable.Range(seed, times).Count(each => Wrong(kind, each));
            wrong += ofKind;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind.Name.PadRight(8)} {times} tried from seed {seed}, {ofKind} wrong, {watch.Elapsed.TotalSeconds:0.0} s"
                )
            );
        }

        return wrong;
    }

    private static bool Wrong(MutatedKind kind, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("mutate-").FullName;
        var trial = Task.Factory.StartNew(
            () => Fault(kind, seed, folder),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var fault = trial.Wait(Longest) ? trial.Result : $"not done after {Longest.TotalSeconds:0} s";
        if (trial.IsCompleted)
        {
            Directory.Delete(folder, recursive: true);
        }

        if (fault is not null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Name} {seed}: {fault}"));
        }

        return fault is not null;
    }

    private static string? Fault(MutatedKind kind, int seed, string folder)
    {
        try
        {
            return kind.Try(new Random(seed), folder);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var frames = (fault.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
            var own = frames.Where(frame => frame.StartsWith("at MinutesSite", StringComparison.Ordinal)).Take(3);
            return $"{fault.GetType().Name}: {fault.Message.Split('\n')[0]} {string.Join(" < ", own)}";
        }
    }
}
