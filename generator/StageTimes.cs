using System.Diagnostics;
using MinutesSite.Diagnostics;
using MinutesSite.Write.Progress;

namespace MinutesSite;

/// <summary>How long each stage of a build took.</summary>
/// <param name="progress">Told of each stage when it begins.</param>
public sealed class StageTimes(BuildProgress? progress = null)
{
    private readonly List<StageTime> times = [];

    /// <summary>Each stage in the order it was run.</summary>
    public IReadOnlyList<StageTime> All => times;

    /// <summary>Runs a stage.</summary>
    public T Measure<T>(string stage, Func<T> run)
    {
        progress?.Begin(stage);
        var start = Stopwatch.GetTimestamp();
        var result = FaultPlace.Of(stage, run);
        LargeHeap.GiveBack();
        times.Add(new(stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    /// <summary>Runs a stage that makes files.</summary>
    public async Task<T> Measure<T>(string stage, int files, Func<Task<T>> run)
    {
        progress?.Begin(stage, files);
        var start = Stopwatch.GetTimestamp();
        var result = await FaultPlace.Of(stage, run);
        times.Add(new(stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}

/// <summary>How long a stage took.</summary>
/// <param name="Stage">Its Danish name, as the summary shows it.</param>
/// <param name="Elapsed">Wall time.</param>
public sealed record StageTime(string Stage, TimeSpan Elapsed);
