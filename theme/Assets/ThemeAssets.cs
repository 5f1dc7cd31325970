using System.Security.Cryptography;
using System.Text;

namespace MinutesSite.Theme.Assets;

/// <summary>The theme's own files as the site has them: styles joined to one sheet, scripts, icons.</summary>
/// <remarks>The styles of a part stand beside the part (<c>Parts/Decision.css</c>); they are joined in the order base, layout, parts, pages, print.</remarks>
public sealed class ThemeAssets
{
    private const string FilesFolder = "wwwroot/";
    private const string StylesFolder = "styles/";

    private ThemeAssets(IReadOnlyList<ThemeFile> files, string styles)
    {
        Files = files;
        Styles = styles;
    }

    /// <summary>The files that the generator carries with it.</summary>
    public static ThemeAssets Embedded { get; } = ReadEmbedded();

    /// <summary>Files that go to <c>/assets/</c> as they are, by name.</summary>
    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The joined styles.</summary>
    public string Styles { get; }

    /// <summary>An address below the base path that changes when the file does, so that browsers may keep it.</summary>
    /// <param name="name">The file's name below <c>/assets/</c>.</param>
    /// <param name="content">Its bytes.</param>
    public static string AddressOf(string name, ReadOnlySpan<byte> content)
        => $"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))}";

    private static ThemeAssets ReadEmbedded()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        var files = new List<ThemeFile>();
        var styles = new StringBuilder();
        // Names are sorted here: the order in which a compiler embeds files is the file system's.
        foreach (var resource in assembly.GetManifestResourceNames().OrderBy(WithSlashes, StringComparer.Ordinal))
        {
            var name = WithSlashes(resource);
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (name.StartsWith(FilesFolder, StringComparison.Ordinal))
            {
                files.Add(new(name[FilesFolder.Length..], content));
            }
            else if (name.StartsWith(StylesFolder, StringComparison.Ordinal))
            {
                styles.Append(Encoding.UTF8.GetString(content));
            }
        }

        return new(files, styles.ToString());
    }

    private static string WithSlashes(string name) => name.Replace('\\', '/');
}

/// <summary>A file of the theme.</summary>
/// <param name="Name">Its name below <c>/assets/</c>, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeFile(string Name, ReadOnlyMemory<byte> Content);
