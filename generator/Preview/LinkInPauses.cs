using System.Diagnostics;
using MinutesSite.Diagnostics;
using MinutesSite.Read;

namespace MinutesSite.Preview;

/// <summary>
/// Links the whole archive when writing pauses. A change is shown on its own meeting's pages at once; in a large archive the rest
/// would hold the next change up, so it waits for a pause and stops when the next change comes. What nothing shows yet (new files,
/// the yml files, the theme) waits for no pause.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="report">Told what was read and linked.</param>
internal sealed class LinkInPauses(PreviewSite site, PreviewReport report) : IAsyncDisposable
{
    // An archive that is linked and checked faster than this is linked at once.
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    // Changes that no page shows, of links that were stopped.
    private readonly List<string> unshown = [];
    private CancellationTokenSource newer = new();
    private Task linking = Task.CompletedTask;
    private TimeSpan took;

    /// <summary>Reads everything for the first time and waits until it is linked.</summary>
    /// <exception cref="ContentMissingException">There is no content folder.</exception>
    public async Task Read()
    {
        try
        {
            Begin();
            await linking;
            unshown.Clear();
        }
        catch (Exception fault) when (fault is not (ContentMissingException or OutOfMemoryException))
        {
            Tell(fault);
        }
    }

    /// <summary>Reads what has changed, where something has.</summary>
    public async Task ReadWhatChanged()
    {
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
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Tell(fault);
        }
    }

    /// <summary>Ends what is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await newer.CancelAsync();
        await linking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        newer.Dispose();
    }

    private void Begin()
    {
        var start = Stopwatch.GetTimestamp();
        var read = site.Read();
        report.Read(read, Stopwatch.GetElapsedTime(start));
        linking = Link(linking, read, start, newer.Token);
    }

    private async Task Link(Task before, ReadSite read, long saved, CancellationToken stop)
    {
        try
        {
            await before;
            if (!read.IsShown)
            {
                unshown.AddRange(read.Changed);
            }

            var rest = Pause - Stopwatch.GetElapsedTime(saved);
            if (unshown.Count == 0 && took > Quick && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, stop);
            }

            var start = Stopwatch.GetTimestamp();
            var problems = await Task.Run(() => site.Link(read, stop), stop);
            took = Stopwatch.GetElapsedTime(start);
            stop.ThrowIfCancellationRequested();
            report.Linked([.. unshown.Distinct()], problems, took);
            unshown.Clear();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was read since is linked instead.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Tell(fault);
        }
    }

    // The last good site goes on being served; the next change is read as if nothing had been.
    private void Tell(Exception fault)
    {
        var unforeseen = UnforeseenFault.Of(fault);
        var problem = Problems.Unforeseen(unforeseen.Place, unforeseen.Details);
        site.Show(problem);
        report.Unforeseen(problem);
    }
}
