using System.Text;

namespace MinutesSite.Write;

/// <summary>The folder of the finished site, and the names beside it that a build uses on its way there.</summary>
internal sealed class OutputFolder
{
    /// <summary>The file by which a folder is known as ours, to be replaced: a home folder named by mistake does not have it.</summary>
    public const string Marker = ".minutessite";

    private static readonly byte[] MarkerText = Encoding.UTF8.GetBytes(
        "Mappen er lavet af MinutesSite. Alt i den bliver erstattet, næste gang sitet bygges.\n"
    );

    public OutputFolder(string path)
    {
        Output = AfterLinks(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        Parent =
            Path.GetDirectoryName(Output) ?? throw new OutputFailed($"Sitet kan ikke skrives til '{Output}': angiv en mappe med --output.");
        Next = Beside("next");
        Old = Beside("old");
        LockFile = Beside("lock");
    }

    /// <summary>The site.</summary>
    public string Output { get; }

    /// <summary>The folder it lies in.</summary>
    public string Parent { get; }

    /// <summary>The site that is being written; on the same file system, so that it can be renamed.</summary>
    public string Next { get; }

    /// <summary>The site before, between two renames.</summary>
    public string Old { get; }

    /// <summary>Held by the build that writes.</summary>
    public string LockFile { get; }

    /// <summary>The file that makes the folder ours.</summary>
    public static OutputFile MarkerFile => OutputFile.Of(Marker, MarkerText);

    /// <summary>Takes the folder for this build alone, completes a swap that was cut, and removes what killed builds left.</summary>
    /// <returns>What lets go of it again.</returns>
    /// <exception cref="OutputFailed">It is not ours, or there is no right to write.</exception>
    public IDisposable Take()
    {
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(Parent);
            held = Lock();
            SwapFolders.FinishTwoSteps(this);
            RemoveFolder.IfThere(Next);
            RemoveFolder.IfThere(Old);
            DemandOurs();
            return held;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutputFailed)
        {
            held?.Dispose();
            throw failure as OutputFailed ?? OutputFailed.While(Output, failure);
        }
    }

    /// <summary>A link is followed, so that the folder it leads to is replaced and the link stays.</summary>
    private static string AfterLinks(string path)
    {
        try
        {
            return new DirectoryInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(true)!.FullName : path;
        }
        catch (IOException circle)
        {
            throw OutputFailed.While(path, circle);
        }
    }

    private FileStream Lock()
    {
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException busy) when (File.Exists(LockFile))
        {
            throw new OutputFailed($"Sitet er allerede ved at blive bygget til '{Output}'. Prøv igen, når det er færdigt.", busy);
        }
    }

    private void DemandOurs()
    {
        if (File.Exists(Output))
        {
            throw new OutputFailed($"Sitet kan ikke skrives til '{Output}', for det er en fil. Angiv en mappe med --output.");
        }

        if (!Directory.Exists(Output))
        {
            return;
        }

        if (!File.Exists(Path.Combine(Output, Marker)) && Directory.EnumerateFileSystemEntries(Output).Any())
        {
            throw new OutputFailed(
                $"Mappen '{Output}' er ikke lavet af MinutesSite og bliver ikke erstattet. Slet den, eller angiv en anden med --output."
            );
        }

        if (!WriteAccess.To(Output))
        {
            throw new OutputFailed($"Der mangler ret til at skrive i '{Output}'. Det hidtidige site er urørt.");
        }
    }

    private string Beside(string role) => Path.Combine(Parent, $".{Path.GetFileName(Output)}-{role}");
}
