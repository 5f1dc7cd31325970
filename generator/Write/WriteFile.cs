namespace MinutesSite.Write;

/// <summary>Writes one file that is not there yet.</summary>
internal static class WriteFile
{
    /// <summary>How much of a large file is in memory at a time, in bytes.</summary>
    public const int PartLength = 128 * 1024;

    public static void New(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    public static void Copy(string source, string path)
    {
        using var from = File.OpenHandle(source);
        using var to = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        var part = new byte[PartLength];
        var at = 0L;
        while (RandomAccess.Read(from, part, at) is var read and > 0)
        {
            RandomAccess.Write(to, part.AsSpan(0, read), at);
            at += read;
        }
    }
}
