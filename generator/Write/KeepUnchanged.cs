using System.Buffers;
using System.Runtime.InteropServices;

namespace MinutesSite.Write;

/// <summary>
/// Takes a file over from the site before where its bytes are the same, with its time stamp: what has not changed is not deployed again.
/// </summary>
/// <remarks>
/// The file is linked, which costs no bytes and no time stamp; the site before is removed after the swap, and no file of a site is ever
/// written in place, so the shared file cannot change. Where links are not to be had the bytes are written and the stamp is set.
/// </remarks>
internal static partial class KeepUnchanged
{
    /// <summary>Links <paramref name="before"/> as <paramref name="next"/> where it holds just <paramref name="content"/>.</summary>
    /// <returns>Whether it was; if not, nothing was written.</returns>
    public static bool Bytes(string before, string next, ReadOnlySpan<byte> content)
    {
        if (!HasBytes(before, content))
        {
            return false;
        }

        if (!TryLink(before, next))
        {
            WriteFile.New(next, content);
            File.SetLastWriteTimeUtc(next, File.GetLastWriteTimeUtc(before));
        }

        return true;
    }

    /// <summary>Links <paramref name="before"/> as <paramref name="next"/> where it is a copy of <paramref name="source"/>.</summary>
    /// <returns>Whether it was; if not, nothing was written.</returns>
    public static bool Copy(string before, string next, string source)
    {
        if (!HaveSameBytes(before, source))
        {
            return false;
        }

        if (!TryLink(before, next))
        {
            WriteFile.Copy(source, next);
            File.SetLastWriteTimeUtc(next, File.GetLastWriteTimeUtc(before));
        }

        return true;
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var handle = File.OpenHandle(file);
        if (RandomAccess.GetLength(handle) != content.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(content.Length, 1));
        try
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0);
            return buffer.AsSpan(0, read).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool HaveSameBytes(string file, string source)
    {
        if (!File.Exists(file) || new FileInfo(file).Length != new FileInfo(source).Length)
        {
            return false;
        }

        using var left = File.OpenRead(file);
        using var right = File.OpenRead(source);
        Span<byte> leftPart = new byte[WriteFile.PartLength];
        Span<byte> rightPart = new byte[WriteFile.PartLength];
        while (true)
        {
            var read = left.ReadAtLeast(leftPart, leftPart.Length, throwOnEndOfStream: false);
            var readRight = right.ReadAtLeast(rightPart, rightPart.Length, throwOnEndOfStream: false);
            if (!leftPart[..read].SequenceEqual(rightPart[..readRight]))
            {
                return false;
            }

            if (read < leftPart.Length)
            {
                return true;
            }
        }
    }

    private static bool TryLink(string before, string next) => !OperatingSystem.IsWindows() && Link(before, next) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Link(string existing, string added);
}
