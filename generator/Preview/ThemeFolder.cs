using MinutesSite.Theme.Assets;

namespace MinutesSite.Preview;

/// <summary>
/// The theme's styles and scripts as they stand in the source tree, so that a change to them is seen without building the program.
/// </summary>
internal static class ThemeFolder
{
    // The same order as in MinutesSite.Theme.csproj.
    private static readonly string[] StyleFolders = ["Base", "Layout", "Parts", "Pages", "Print"];

    /// <summary>The folders to watch below the site's root: none where the site has no theme of its own beside it.</summary>
    public static IEnumerable<string> Folders(string root) =>
        StyleFolders.Append("wwwroot").Select(folder => Path.Combine(root, "theme", folder)).Where(Directory.Exists);

    /// <summary>Reads them; those that the program carries where the root has no theme.</summary>
    public static ThemeAssets Read(string root)
    {
        var theme = Path.Combine(root, "theme");
        return File.Exists(Path.Combine(theme, "MinutesSite.Theme.csproj")) ? ThemeAssets.Of(Files(theme)) : ThemeAssets.Embedded;
    }

    private static IEnumerable<ThemeFile> Files(string theme)
    {
        for (var i = 0; i < StyleFolders.Length; i++)
        {
            foreach (var style in In(Path.Combine(theme, StyleFolders[i]), "*.css"))
            {
                yield return new($"styles/{i + 1}/{Path.GetFileName(style)}", File.ReadAllBytes(style));
            }
        }

        var files = Path.Combine(theme, "wwwroot");
        foreach (var file in In(files, "*", SearchOption.AllDirectories))
        {
            yield return new("wwwroot/" + Path.GetRelativePath(files, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }

    private static string[] In(string folder, string pattern, SearchOption depth = SearchOption.TopDirectoryOnly) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, depth) : [];
}
