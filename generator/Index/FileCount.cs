namespace MinutesSite.Index;

/// <summary>
/// How many files something lies in. Many small ones are quick to search, but slow to publish; an archive of usual size has few.
/// </summary>
internal static class FileCount
{
    /// <summary>How much longer than they should be files may become, so that there are few.</summary>
    private const int Stretch = 4;

    /// <summary>As many files as it takes, but no more than <paramref name="few"/> where they become at most four times as long.</summary>
    /// <param name="bytes">How much there is, about.</param>
    /// <param name="length">How long a file should be.</param>
    /// <param name="few">How many files are few.</param>
    public static int Of(long bytes, int length, int few)
    {
        var files = (int)((bytes + length - 1) / length);
        return Math.Max(1, bytes <= (long)few * length * Stretch ? Math.Min(files, few) : files);
    }
}
