using System.Runtime.InteropServices;

namespace MinutesSite.Write;

/// <summary>Puts a finished folder in the place of another, so that a reader sees the one or the other and never half of each.</summary>
internal static partial class SwapFolders
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <summary>Lets two folders change place in one step.</summary>
    /// <returns>False where the system or the file system cannot: then nothing has happened.</returns>
    public static bool InOneStep(string next, string output)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt(CurrentFolder, next, CurrentFolder, output, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older musl does not have the call.
            return false;
        }
    }

    /// <summary>Two renames. Where it is cut between them, <see cref="FinishTwoSteps"/> does the rest.</summary>
    public static void InTwoSteps(OutputFolder folder)
    {
        Directory.Move(folder.Output, folder.Old);
        Directory.Move(folder.Next, folder.Output);
    }

    /// <summary>Completes what was cut between the two renames: the old folder only exists when the next one was finished.</summary>
    public static void FinishTwoSteps(OutputFolder folder)
    {
        if (Directory.Exists(folder.Old) && !Directory.Exists(folder.Output))
        {
            Directory.Move(Directory.Exists(folder.Next) ? folder.Next : folder.Old, folder.Output);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
