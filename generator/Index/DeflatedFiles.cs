namespace MinutesSite.Index;

/// <summary>Files that are written one after the other and deflated some at a time, on all cores.</summary>
internal sealed class DeflatedFiles
{
    private const int AtATime = 64;

    private readonly List<byte[]> waiting = [];
    private readonly List<byte[]> files = [];

    /// <summary>How many files there are.</summary>
    public int Count => files.Count + waiting.Count;

    /// <summary>Adds a file.</summary>
    public void Add(ReadOnlySpan<byte> content)
    {
        waiting.Add(content.ToArray());
        if (waiting.Count == AtATime)
        {
            DeflateWaiting();
        }
    }

    /// <summary>All files, deflated.</summary>
    public IReadOnlyList<byte[]> All()
    {
        DeflateWaiting();
        return files;
    }

    private void DeflateWaiting()
    {
        var deflated = new byte[waiting.Count][];
        Parallel.For(0, waiting.Count, i => deflated[i] = Deflated.Of(waiting[i]));
        files.AddRange(deflated);
        waiting.Clear();
    }
}
