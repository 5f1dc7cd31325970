using System.Threading.Channels;

namespace MinutesSite.Preview;

/// <summary>
/// Says when something below some folders may have changed: at once where the system tells, and every other second in any case, for
/// systems lose events, and network drives send none. What changed is found out by looking, so that no event has to be understood.
/// </summary>
internal sealed class WatchFolders : IDisposable
{
    // One save is many events: an editor writes a new file, renames it, sets its rights.
    private static readonly TimeSpan OneSave = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan InAnyCase = TimeSpan.FromSeconds(2);
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;

    public WatchFolders(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            Watch(folder);
        }

        timer = new Timer(_ => signals.Writer.TryWrite(true), null, InAnyCase, InAnyCase);
    }

    /// <summary>Waits for the next sign, and a moment longer, until one save is over.</summary>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task Wait(CancellationToken cancellation)
    {
        await signals.Reader.ReadAsync(cancellation);
        await Task.Delay(OneSave, cancellation);
        signals.Reader.TryRead(out _);
    }

    public void Dispose()
    {
        timer.Dispose();
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }
    }

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += Signal;
        watcher.Created += Signal;
        watcher.Deleted += Signal;
        watcher.Renamed += Signal;
        watcher.Error += Signal;
        try
        {
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        catch (IOException)
        {
            // The system has no more watches to give (inotify's limit): the timer finds changes as well, only later.
            watcher.Dispose();
        }
    }

    private void Signal(object sender, EventArgs change) => signals.Writer.TryWrite(true);
}
