using System.Runtime.CompilerServices;

namespace MinutesSite.Tests;

/// <summary>What every C# file of the repository keeps to, whoever wrote it.</summary>
public sealed class SourceTextTests
{
    /// <summary>The longest line in characters: what two files beside one another show on an ordinary screen.</summary>
    private const int LongestLine = 140;

    [Fact]
    public void No_line_is_longer_than_a_screen_shows() =>
        Assert.Empty(
            from file in Files()
            from line in File.ReadLines(file).Index()
            where line.Item.Length > LongestLine
            select $"{file}:{line.Index + 1}: {line.Item.Length} tegn"
        );

    private static IEnumerable<string> Files([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        string[] folders = ["generator", "theme", "tests", "docs"];
        var files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(files);
        return files;
    }
}
