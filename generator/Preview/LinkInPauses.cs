using System.Diagnostics;
using MinutesSite.Read;

namespace MinutesSite.Preview;

/// <summary>
/// Links the whole archive when writing pauses. A change is shown on its own meeting's pages at once; in a large archive the rest
/// would hold the next change up, so it waits for a pause and stops when the next change comes.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="report">Told what was read and linked.</param>
internal sealed class LinkInPauses(PreviewSite site, PreviewReport report) : IDisposable
{
    // An archive that is linked faster than this is linked at once.
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private CancellationTokenSource newer = new();
    private Task linking = Task.CompletedTask;
    private TimeSpan took;

    /// <summary>Reads everything for the first time and waits until it is linked.</summary>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public async Task Read()
    {
        Begin();
        await linking;
    }

    /// <summary>Reads what has changed, where something has.</summary>
    public async Task ReadWhatChanged()
    {
        if (linking.IsFaulted)
        {
            await linking;
        }

        try
        {
            if (site.HasChanged())
            {
                await newer.CancelAsync();
                newer.Dispose();
                newer = new();
                Begin();
            }
        }
        catch (ContentMissingException missing)
        {
            // The folder is gone, for a moment or for good; what was read of it is still served.
            report.Missing(missing.Message);
        }
    }

    /// <summary>Ends what is under way.</summary>
    public void Dispose()
    {
        newer.Cancel();
        newer.Dispose();
    }

    private void Begin()
    {
        var start = Stopwatch.GetTimestamp();
        var read = site.Read();
        report.Read(read, Stopwatch.GetElapsedTime(start));
        linking = Link(linking, read, newer.Token);
    }

    private async Task Link(Task before, ReadSite read, CancellationToken stop)
    {
        try
        {
            await before;
            if (took > Quick)
            {
                await Task.Delay(Pause, stop);
            }

            var start = Stopwatch.GetTimestamp();
            var problems = await Task.Run(() => site.Link(read, stop), stop);
            took = Stopwatch.GetElapsedTime(start);
            report.Linked(read, problems, took);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was read since is linked instead.
        }
    }
}
