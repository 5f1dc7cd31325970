using MinutesSite.Diagnostics;
using MinutesSite.Write.Progress;

namespace MinutesSite.Write;

/// <summary>The site while it is written, beside the one before.</summary>
/// <param name="folder">The folder that it is written to; not there yet.</param>
/// <param name="before">The folder of the site before; null where there is none.</param>
/// <param name="progress">Told of each file.</param>
internal sealed class NextSite(string folder, string? before, BuildProgress? progress)
{
    private int unchanged;
    private long bytes;

    public async Task<WrittenSite> Write(IReadOnlyList<OutputFile> files, IReadOnlyList<CopiedFile> copies, CancellationToken cancellation)
    {
        await MakeFolders(files.Select(file => file.Path).Concat(copies.Select(copy => copy.Path)), cancellation);
        await Parallel.ForEachAsync(
            files,
            cancellation,
            async (file, _) => Write(file.Path, await FaultPlace.Of(file.Path, async () => await file.Content()))
        );
        await Parallel.ForEachAsync(copies, cancellation, (copy, _) => Copy(copy));
        return new WrittenSite(files.Count + copies.Count, unchanged, bytes);
    }

    /// <summary>Makes every folder once, those around others first.</summary>
    private async Task MakeFolders(IEnumerable<string> paths, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1)) { }
        }

        foreach (var level in folders.GroupBy(path => path.AsSpan().Count('/')).OrderBy(level => level.Key))
        {
            await Parallel.ForEachAsync(
                level,
                cancellation,
                (path, _) =>
                {
                    Directory.CreateDirectory(Path.Combine(folder, path));
                    return ValueTask.CompletedTask;
                }
            );
        }
    }

    private void Write(string path, ReadOnlyMemory<byte> content)
    {
        var target = Path.Combine(folder, path);
        try
        {
            if (before is not null && KeepUnchanged.Bytes(Path.Combine(before, path), target, content.Span))
            {
                Interlocked.Increment(ref unchanged);
            }
            else
            {
                WriteFile.New(target, content.Span);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailed.While(path, failure);
        }

        Interlocked.Add(ref bytes, content.Length);
        progress?.FileDone();
    }

    private ValueTask Copy(CopiedFile copy)
    {
        var target = Path.Combine(folder, copy.Path);
        try
        {
            if (before is not null && KeepUnchanged.Copy(Path.Combine(before, copy.Path), target, copy.Source))
            {
                Interlocked.Increment(ref unchanged);
            }
            else
            {
                WriteFile.Copy(copy.Source, target);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailed.While(copy.Path, failure);
        }

        progress?.FileDone();
        return ValueTask.CompletedTask;
    }
}
