using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using MinutesSite.Read.Git;

namespace MinutesSite.Cache;

/// <summary>Everything that decides what a build makes: the program, what git knows, every byte of the content, and the options.</summary>
/// <remarks>Bytes and not times of change: a clone, a copy or a file put back has new times and the same content.</remarks>
/// <param name="Archive">The hash of program, git's state and content, in hexadecimal: the same on every machine that has the same.</param>
/// <param name="All">The hash of that and of the options, the folders' names among them.</param>
public sealed record BuildInputs(string Archive, string All)
{
    // Neither entered behind links, which could lead in a circle, nor left out when hidden: which files count is for Read to say.
    private static readonly EnumerationOptions Entries = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>What a build is made of; null where something cannot be read, and so nothing can be known.</summary>
    public static BuildInputs? Of(BuildOptions options)
    {
        try
        {
            var archive = HashOf(Program(), [ReadHistory.State(options.Content)], Content(options.Content));
            string[] chosen =
            [
                options.Root,
                options.Content,
                options.Output,
                options.Today.ToString("O", CultureInfo.InvariantCulture),
                $"{options.Share}",
            ];
            return new(archive, HashOf([archive], chosen));
        }
        catch (Exception failure)
            when (IsUnreadable(failure) || failure is AggregateException { InnerExceptions: var each } && each.All(IsUnreadable))
        {
            return null;
        }
    }

    private static bool IsUnreadable(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // Another version of the program, of a package or of the runtime may make other bytes.
    private static IEnumerable<string> Program() =>
        Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetFileName(file) + BytesOf(new FileInfo(file)))
            .Prepend(RuntimeInformation.FrameworkDescription);

    private static string[] Content(string folder)
    {
        var entries = new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", Entries)
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
            .ToArray();
        var told = new string[entries.Length];
        Parallel.For(
            0,
            entries.Length,
            i => told[i] = $"{Path.GetRelativePath(folder, entries[i].FullName)}\0{entries[i].LinkTarget}\0{BytesOf(entries[i])}"
        );
        return told;
    }

    // A pipe or a device has no length, and is not opened.
    private static string BytesOf(FileSystemInfo entry)
    {
        var file = (entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true)) as FileInfo;
        if (file is not { Exists: true, Length: > 0 })
        {
            return $"{entry.Attributes & FileAttributes.Directory}";
        }

        using var bytes = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static string HashOf(params IEnumerable<string>[] lists)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var list in lists)
        {
            // Each with its length in front, and an end: two texts, or lists, are not taken for one.
            foreach (var text in list)
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
                hash.AppendData(length);
                hash.AppendData(bytes);
            }

            hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
