using System.Text;
using MinutesSite.Serve;

namespace MinutesSite.New;

/// <summary>
/// What an archive of one's own begins with: the files below <c>New/Archive</c>, and those that the program's own repository has too.
/// </summary>
public static class ArchiveFiles
{
    private const string Prefix = "arkiv/";

    // Names that would mean something here, too, if they stood in New/Archive as they are called in the archive.
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["gitignore"] = ".gitignore",
        ["gitattributes"] = ".gitattributes",
        ["dotnet-tools.json"] = ".config/dotnet-tools.json",
        ["github/workflows/tjek.yml"] = ".github/workflows/tjek.yml",
    };

    /// <summary>The files, by path with forward slashes, in ordinal order; every line ends with LF.</summary>
    /// <param name="version">The version of the program that the archive is to use: <c>1.0.0</c>.</param>
    public static IReadOnlyList<(string Path, string Text)> Of(string version)
    {
        var program = typeof(ArchiveFiles).Assembly;
        var files = program
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Path: name[Prefix.Length..], Text: Read(name)))
            .Select(file => (Path: Renamed.GetValueOrDefault(file.Path, file.Path), Text: Adapted(file.Text, version)))
            .ToList();
        var headers = HostRules.Of(files.First(file => file.Path == "netlify.toml").Text);
        files.Add(("web.config", WebConfig.Of(headers)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The version of this program, as its package is numbered.</summary>
    public static string Version => typeof(ArchiveFiles).Assembly.GetName().Version!.ToString(3);

    // The repository of the program runs it from its source; an archive has it as a tool.
    private static string Adapted(string text, string version) =>
        text.Replace("{version}", version, StringComparison.Ordinal)
            .Replace(" The browser tests read the headers of \"/*\" from here.", "", StringComparison.Ordinal)
            .Replace(
                "dotnet run --project generator -c Release",
                "dotnet tool restore\n    dotnet minutessite build",
                StringComparison.Ordinal
            )
            .Replace("dotnet run --project generator -- ", "dotnet minutessite ", StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(ArchiveFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
