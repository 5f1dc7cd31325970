using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MinutesSite.Cache;

/// <summary>How the finished site stands on the disk: every file's path, length and time of change, as one hash.</summary>
internal static class OutputState
{
    private static readonly EnumerationOptions All = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>The hash, in hexadecimal; null where there is no such folder or it cannot be read.</summary>
    public static string? Of(string folder)
    {
        try
        {
            var files = new DirectoryInfo(folder)
                .EnumerateFileSystemInfos("*", All)
                .Select(entry =>
                    entry is FileInfo file
                        ? string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}")
                        : entry.FullName
                );
            return Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Order(StringComparer.Ordinal))))
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
