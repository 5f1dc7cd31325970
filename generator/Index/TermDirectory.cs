using System.Text;

namespace MinutesSite.Index;

/// <summary>
/// d{n}.bin: where <see cref="ChunksPerFile"/> term chunks begin, a line each: what the chunk's terms are not before, and those of the
/// chunk before it are. The first of each file stands in the manifest, so that a search reads one of them however large the archive is.
/// </summary>
internal static class TermDirectory
{
    /// <summary>How many chunks a file tells of.</summary>
    public const int ChunksPerFile = 40;

    /// <summary>The files.</summary>
    public static IReadOnlyList<byte[]> Of(TermChunks terms) =>
        [.. terms.FirstTerms.Chunk(ChunksPerFile).Select(chunk => Deflated.Of(Encoding.UTF8.GetBytes(string.Join('\n', chunk))))];

    /// <summary>Where each file begins.</summary>
    public static IEnumerable<string> Beginnings(TermChunks terms) => terms.FirstTerms.Chunk(ChunksPerFile).Select(chunk => chunk[0]);
}
