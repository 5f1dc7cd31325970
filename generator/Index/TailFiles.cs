namespace MinutesSite.Index;

/// <summary>
/// x{n}.bin: the postings of frequent terms beyond the best, written as in <see cref="TermChunks"/>, several terms a file. Read for
/// searches with several words or a filter, and for results beyond the best.
/// </summary>
internal static class TailFiles
{
    /// <summary>How many bytes a file has before it is deflated, unless one term alone has more.</summary>
    private const int FileLength = 24 * 1024;

    /// <returns>The files, not yet deflated, and by term the place of its tail.</returns>
    public static (List<byte[]> Files, TailPlace[] Places) Of(TermPostings[] terms)
    {
        var files = new List<byte[]>();
        var places = new TailPlace[terms.Length];
        var file = new ByteWriter();
        for (var term = 0; term < terms.Length; term++)
        {
            if (terms[term].Tail.Length == 0)
            {
                continue;
            }

            if (file.Length > 0 && file.Length + terms[term].Tail.Length > FileLength)
            {
                files.Add(file.Written.ToArray());
                file.Clear();
            }

            places[term] = new(files.Count, file.Length);
            file.Bytes(terms[term].Tail);
        }

        if (file.Length > 0)
        {
            files.Add(file.Written.ToArray());
        }

        return (files, places);
    }
}

/// <summary>Where a term's tail is.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Offset">Where it begins in the file, before deflating.</param>
internal readonly record struct TailPlace(int File, int Offset);
