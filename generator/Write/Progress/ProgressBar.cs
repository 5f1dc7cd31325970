using Spectre.Console;

namespace MinutesSite.Write.Progress;

/// <summary>A bar on the terminal, for a build that takes long enough to wonder about.</summary>
public static class ProgressBar
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for <paramref name="build"/>; shows the bar once it has taken a second, and removes it when it ends.</summary>
    /// <param name="build">The running build.</param>
    /// <param name="progress">What it says of itself.</param>
    /// <param name="console">Where the bar is drawn; nothing is where that is no terminal.</param>
    /// <returns>What the build came to.</returns>
    public static async Task<T> Show<T>(Task<T> build, BuildProgress progress, IAnsiConsole console)
    {
        if (console.Profile.Capabilities.Interactive && await Task.WhenAny(build, Task.Delay(LongEnough)) != build)
        {
            await console
                .Progress()
                .AutoClear(true)
                .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .StartAsync(bar => Draw(bar.AddTask(progress.Stage), build, progress));
        }

        return await build;
    }

    private static async Task Draw(ProgressTask bar, Task build, BuildProgress progress)
    {
        while (!build.IsCompleted)
        {
            bar.Description = progress.Stage;
            bar.IsIndeterminate = progress.Files == 0;
            bar.MaxValue = Math.Max(progress.Files, 1);
            bar.Value = progress.Done;
            await Task.WhenAny(build, Task.Delay(Step));
        }
    }
}
