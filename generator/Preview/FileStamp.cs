using System.IO.Enumeration;

namespace MinutesSite.Preview;

/// <summary>What tells whether a file has changed since it was read.</summary>
/// <param name="Changed">When it was last written, in ticks of UTC.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct FileStamp(long Changed, long Length)
{
    /// <summary>
    /// The stamps of all files below some folders, by full path. Links to folders are not followed: a circle would never end.
    /// </summary>
    public static Dictionary<string, FileStamp> Below(IEnumerable<string> folders)
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var (path, stamp) in Files(folder))
            {
                stamps[path] = stamp;
            }
        }

        return stamps;
    }

    // What an editor keeps beside the file that is written is not content: ".referat.md.swp", "referat.md~".
    private static bool IsOfEditor(ReadOnlySpan<char> name) => name[0] == '.' || name[^1] == '~';

    private static FileSystemEnumerable<(string Path, FileStamp Stamp)> Files(string folder)
    {
        var everywhere = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = 0,
            IgnoreInaccessible = true,
        };
        return new(
            folder,
            static (ref entry) => (entry.ToFullPath(), new FileStamp(entry.LastWriteTimeUtc.UtcTicks, entry.Length)),
            everywhere
        )
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && !IsOfEditor(entry.FileName),
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }
}
