using Microsoft.IO;

namespace MinutesSite.Write;

/// <summary>
/// Memory that a file is made in, given back for the next one: a site has a hundred thousand files, and what each would leave behind
/// is more than the archive itself.
/// </summary>
internal static class FileBuffer
{
    private static readonly RecyclableMemoryStreamManager Blocks = new();

    /// <summary>An empty buffer; dispose it when a copy has what it holds.</summary>
    public static RecyclableMemoryStream Rent() => Blocks.GetStream();
}
