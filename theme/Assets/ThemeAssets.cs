using System.Security.Cryptography;
using System.Text;

namespace MinutesSite.Theme.Assets;

/// <summary>The theme's own files as the site has them: styles joined to one sheet, scripts, icons.</summary>
/// <remarks>
/// The styles of a part stand beside the part (<c>Parts/Decision.css</c>); they are joined in the order base, layout, parts, pages, print.
/// </remarks>
public sealed class ThemeAssets
{
    private const string FilesFolder = "wwwroot/";
    private const string StylesFolder = "styles/";
    private const string Script = ".js";

    private readonly IReadOnlyList<ThemeFile> resources;

    private ThemeAssets(IReadOnlyList<ThemeFile> resources, IReadOnlyList<ThemeFile> files, string styles)
    {
        this.resources = resources;
        Files = files;
        Styles = styles;
    }

    /// <summary>The files that the generator carries with it.</summary>
    public static ThemeAssets Embedded { get; } = ReadEmbedded();

    /// <summary>
    /// Files that go to <c>/assets/</c>, by name; scripts without their comments, and with the modules that they are made of.
    /// </summary>
    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The joined styles.</summary>
    public string Styles { get; }

    /// <summary>An address below the base path that changes when the file does, so that browsers may keep it.</summary>
    /// <param name="name">The file's name below <c>/assets/</c>.</param>
    /// <param name="content">Its bytes.</param>
    public static string AddressOf(string name, ReadOnlySpan<byte> content) =>
        $"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))}";

    /// <summary>Sorts the theme's files into those that are joined and those that go as they are.</summary>
    /// <param name="resources">
    /// <c>wwwroot/…</c> and <c>styles/…</c>, in any order: they are sorted here, for the order in which a compiler embeds files is the
    /// file system's.
    /// </param>
    public static ThemeAssets Of(IEnumerable<ThemeFile> resources)
    {
        IReadOnlyList<ThemeFile> sorted = [.. resources.OrderBy(resource => resource.Name, StringComparer.Ordinal)];
        var files = new List<ThemeFile>();
        var styles = new StringBuilder();
        foreach (var resource in sorted)
        {
            if (resource.Name.StartsWith(FilesFolder, StringComparison.Ordinal))
            {
                var name = resource.Name[FilesFolder.Length..];
                if (!IsModule(name, sorted))
                {
                    files.Add(Path.GetExtension(name) == Script ? AsSent(name, sorted) : new(name, resource.Content));
                }
            }
            else if (resource.Name.StartsWith(StylesFolder, StringComparison.Ordinal))
            {
                styles.Append(Encoding.UTF8.GetString(resource.Content.Span));
            }
        }

        return new(sorted, files, styles.ToString());
    }

    /// <summary>These files and others; those of the same name give way.</summary>
    /// <param name="others">Named as in <see cref="Of"/>.</param>
    public ThemeAssets With(IReadOnlyList<ThemeFile> others) =>
        others.Count == 0 ? this : Of([.. resources.Where(resource => others.All(other => other.Name != resource.Name)), .. others]);

    private static ThemeAssets ReadEmbedded()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        return Of(
            assembly
                .GetManifestResourceNames()
                .Select(name =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    var content = new byte[stream.Length];
                    stream.ReadExactly(content);
                    return new ThemeFile(WithSlashes(name), content);
                })
        );
    }

    private static bool IsModule(string name, string folder) => name.StartsWith(folder, StringComparison.Ordinal);

    // search/stems.js is part of search.js, and not sent by itself.
    private static bool IsModule(string name, IReadOnlyList<ThemeFile> resources) =>
        name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        && Path.GetExtension(name) == Script
        && resources.Any(resource => resource.Name == FilesFolder + name[..slash] + Script);

    private static ThemeFile AsSent(string name, IReadOnlyList<ThemeFile> resources)
    {
        var joined = JoinedScript.Of(name, TextOf);
        return new(name, Encoding.UTF8.GetBytes(ScriptText.WithoutComments(joined)))
        {
            IsJoined = resources.Any(resource =>
                resource.Name.StartsWith(FilesFolder + name[..^Script.Length] + "/", StringComparison.Ordinal)
            ),
        };

        string? TextOf(string script) =>
            resources.LastOrDefault(resource => resource.Name == FilesFolder + script) is { } file
                ? Encoding.UTF8.GetString(file.Content.Span)
                : null;
    }

    private static string WithSlashes(string name) => name.Replace('\\', '/');
}

/// <summary>A file of the theme.</summary>
/// <param name="Name">Its name below <c>/assets/</c>, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether it is a script that was joined with the modules in the folder of its name.</summary>
    public bool IsJoined { get; init; }
}
