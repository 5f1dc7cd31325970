using System.Buffers;
using Microsoft.IO;

namespace MinutesSite.Write;

/// <summary>
/// Memory that a file is made in, given back for the next one: a site has a hundred thousand files, and what each would leave behind
/// is more than the archive itself.
/// </summary>
internal static class FileBuffer
{
    // What is kept for the next file; a preview lives for days after the largest.
    private const long MostKept = 16 << 20;

    private static readonly RecyclableMemoryStreamManager Blocks = new(
        new RecyclableMemoryStreamManager.Options { MaximumSmallPoolFreeBytes = MostKept, MaximumLargePoolFreeBytes = MostKept }
    );

    /// <summary>An empty buffer; dispose it when <see cref="Written"/> has its content.</summary>
    public static RecyclableMemoryStream Rent() => Blocks.GetStream();

    /// <summary>A copy of what was written, which stays when the buffer is given back.</summary>
    public static byte[] Written(this RecyclableMemoryStream buffer) => buffer.GetReadOnlySequence().ToArray();
}
