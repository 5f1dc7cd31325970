namespace MinutesSite.Index;

/// <summary>
/// x{n}.bin: the postings of frequent terms beyond the best, several terms a file. Read for searches with several words or a filter,
/// and for results beyond the best. A term's are blocks of like impact, the most first: the impact on average, one byte; how many
/// postings; the items, each the step from the one before; then a byte forms for each.
/// </summary>
internal sealed class TailFiles
{
    /// <summary>How many bytes a file has before it is deflated, unless one term alone has more.</summary>
    private const int FileLength = 32 * 1024;

    private readonly DeflatedFiles files = new();
    private readonly ByteWriter file = new();

    /// <summary>Adds a term's tail.</summary>
    /// <returns>Where it is; for an empty one nowhere.</returns>
    public TailPlace Add(byte[] tail)
    {
        if (tail.Length == 0)
        {
            return default;
        }

        if (file.Length > 0 && file.Length + tail.Length > FileLength)
        {
            EndFile();
        }

        var place = new TailPlace(files.Count, file.Length);
        file.Bytes(tail);
        return place;
    }

    /// <summary>The files, deflated.</summary>
    public IReadOnlyList<byte[]> All()
    {
        if (file.Length > 0)
        {
            EndFile();
        }

        return files.All();
    }

    private void EndFile()
    {
        files.Add(file.Written);
        file.Clear();
    }
}

/// <summary>Where a term's tail is.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Offset">Where it begins in the file, before deflating.</param>
internal readonly record struct TailPlace(int File, int Offset);
