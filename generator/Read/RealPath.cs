namespace MinutesSite.Read;

/// <summary>Where a path leads when every link on the way is followed.</summary>
public static class RealPath
{
    // As many as Linux follows before it says that they go in a circle.
    private const int MostLinks = 40;

    /// <summary>The path without links. What is not there yet is kept as it is written.</summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path)
    {
        var left = new Stack<string>(Parts(Path.GetFullPath(path)));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        var links = 0;
        while (left.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"Linkene fra '{path}' går i ring.");
            }

            var whole = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(whole)!;
            foreach (var step in Parts(whole))
            {
                left.Push(step);
            }
        }

        return real;
    }

    /// <summary>Whether a path is a folder itself or lies below it; both without links.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The last one first: the order in which a stack gives them back.
    private static IEnumerable<string> Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
