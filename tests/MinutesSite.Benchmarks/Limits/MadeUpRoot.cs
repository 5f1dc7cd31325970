namespace MinutesSite.Benchmarks.Limits;

/// <summary>A site in a folder that is there for one build.</summary>
internal static class MadeUpRoot
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>Writes the files, builds, and deletes all.</summary>
    /// <returns>What the build said.</returns>
    public static BuildResult Build(IEnumerable<(string Path, string Text)> files)
    {
        var root = Directory.CreateTempSubdirectory("limits-").FullName;
        try
        {
            foreach (var (path, text) in files)
            {
                var file = Path.Combine(root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            return BuildSite.Run(BuildOptions.Below(root, Day)).GetAwaiter().GetResult();
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
