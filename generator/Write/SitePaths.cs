namespace MinutesSite.Write;

/// <summary>What the path of a file of the site must be: inside the output folder, and one file's only.</summary>
/// <remarks>
/// A path that is not is a mistake in the program, never in the content: Check has told of two pages with one address before.
/// </remarks>
internal static class SitePaths
{
    /// <exception cref="InvalidOperationException">A path leads out of the folder, or two files share one.</exception>
    public static void Demand(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!StaysInside(path))
            {
                throw new InvalidOperationException($"The path '{path}' does not lie inside the output folder.");
            }

            if (!seen.Add(path))
            {
                throw new InvalidOperationException($"Two files of the site have the path '{path}'.");
            }
        }
    }

    private static bool StaysInside(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
            {
                return false;
            }
        }

        return path.AsSpan().IndexOfAny('\\', '\0', ':') < 0;
    }
}
