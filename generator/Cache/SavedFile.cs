using System.Security.Cryptography;

namespace MinutesSite.Cache;

/// <summary>A file of the cache: its bytes after the hash of them, so that one that was cut, or changed, is known and not used.</summary>
/// <param name="path">Where it is.</param>
internal sealed class SavedFile(string path)
{
    /// <summary>The bytes; null where there is no whole file.</summary>
    public byte[]? Read()
    {
        try
        {
            var all = File.ReadAllBytes(path);
            var bytes = all.AsSpan(Math.Min(SHA256.HashSizeInBytes, all.Length));
            return SHA256.HashData(bytes).AsSpan().SequenceEqual(all.AsSpan(0, all.Length - bytes.Length)) ? bytes.ToArray() : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes beside the file, then moves over it. Without room or right there is no cache, and nobody is told: it is never needed.
    /// </summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".ny";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.Create(beside))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            TryRemove(beside);
        }
    }

    private static void TryRemove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What is left is never read.
        }
    }
}
