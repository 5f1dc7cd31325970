using MinutesSite.Write.Progress;

namespace MinutesSite.Write;

/// <summary>
/// The last stage: writes the whole site beside the one before and puts it in its place. Until then, and whatever happens on the way
/// (no room, a cancelled or killed program), the site before stands untouched.
/// </summary>
public static class WriteOutput
{
    /// <summary>Finds out whether the site can be written to <paramref name="folder"/>, before any work is done for it, and completes
    /// what a build that was cut left behind.</summary>
    /// <exception cref="OutputFailed">The folder holds something else than a site of ours, or there is no right to write.</exception>
    public static void Prepare(string folder) => new OutputFolder(folder).Take().Dispose();

    /// <summary>Writes the site.</summary>
    /// <param name="folder">Where the site is to be. Made where it is missing; replaced where it is empty or a site of ours.</param>
    /// <param name="files">Files that are made; on all cores, in no order.</param>
    /// <param name="copies">Files that are copied. No path may be there twice, in either list.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="cancellation">Stops before the swap; the swap itself is not stopped.</param>
    /// <exception cref="OutputFailed">The environment did not let it be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidOperationException">Two files have one path, or a path leads out of the folder.</exception>
    public static async Task<WrittenSite> To(
        string folder,
        IReadOnlyList<OutputFile> files,
        IReadOnlyList<CopiedFile> copies,
        BuildProgress? progress = null,
        CancellationToken cancellation = default
    )
    {
        var place = new OutputFolder(folder);
        SitePaths.Demand([OutputFolder.Marker, .. files.Select(file => file.Path), .. copies.Select(copy => copy.Path)]);
        using var taken = place.Take();
        try
        {
            var next = new NextSite(place.Next, Directory.Exists(place.Output) ? place.Output : null, progress);
            var written = await next.Write([OutputFolder.MarkerFile, .. files], copies, cancellation);
            PutInPlace(place);
            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailed.While(place.Output, failure);
        }
        finally
        {
            // After the swap this is the site before; after a failure, what had been written.
            RemoveWhatIsLeft(place);
        }
    }

    private static void PutInPlace(OutputFolder place)
    {
        if (!Directory.Exists(place.Output))
        {
            Directory.Move(place.Next, place.Output);
        }
        else if (!SwapFolders.InOneStep(place.Next, place.Output))
        {
            SwapFolders.InTwoSteps(place);
        }
    }

    private static void RemoveWhatIsLeft(OutputFolder place)
    {
        try
        {
            SwapFolders.FinishTwoSteps(place);
            RemoveFolder.IfThere(place.Next);
            RemoveFolder.IfThere(place.Old);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed now harms nobody: the next build tries again before it begins, and says so if it cannot.
        }
    }
}
