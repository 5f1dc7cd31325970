using System.Runtime.InteropServices;

namespace MinutesSite.Read;

/// <summary>
/// Tells files with bytes in them from what only looks like one: a device, a pipe, a socket. Reading these may never end.
/// </summary>
internal static partial class FileKind
{
    // Linux' statx(2), which is the same on every processor.
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Mode = 3; // STATX_TYPE | STATX_MODE
    private const int Answer = 256;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000; // S_IFMT
    private const int Regular = 0x8000; // S_IFREG
    private const int Folder = 0x4000; // S_IFDIR

    /// <summary>
    /// Whether a path, links followed, leads to something that is neither a file with bytes nor a folder; false where that cannot be told.
    /// </summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            Span<byte> answer = stackalloc byte[Answer];
            return Statx(CurrentFolder, path, 0, Mode, answer) == 0
                && (BitConverter.ToUInt16(answer[ModeAt..]) & TypeBits) is not (Regular or Folder);
        }
        catch (EntryPointNotFoundException)
        {
            // An older musl does not have the call.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> answer);
}
