using System.Runtime.InteropServices;

namespace MinutesSite.Write;

/// <summary>Whether a folder may be written in. Swapping asks only for a right to the folder around it, which is not what an owner means
/// who has taken the right away.</summary>
internal static partial class WriteAccess
{
    private const int Write = 2; // W_OK

    public static bool To(string folder) => OperatingSystem.IsWindows() || Access(folder, Write) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Access(string path, int mode);
}
