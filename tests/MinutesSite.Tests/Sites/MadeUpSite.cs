using System.Text;
using MinutesSite.Diagnostics;

namespace MinutesSite.Tests.Sites;

/// <summary>A site in a folder of its own, made of the files that a test gives, gone when the test is.</summary>
public sealed class MadeUpSite : IDisposable
{
    public MadeUpSite(params (string Path, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("minutes-site-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "content"));
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Root { get; }

    public BuildOptions Options => BuildOptions.Below(Root, new DateOnly(2026, 6, 1));

    /// <summary>Front matter and one item: enough to be built.</summary>
    public static string SmallMinutes(string forum, string date, string item = "Budget 2027") =>
        $"""
            ---
            forum: {forum}
            dato: {date}
            ---

            ## Punkt 1: {item}

            00.30.00-P00-12-25

            ### Beslutning

            Drøftet.
            """;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, Encoding.UTF8.GetBytes(text));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public Task<BuildResult> Build() => BuildSite.Run(Options);

    /// <summary>Builds an archive that has keys of front matter of its own.</summary>
    public Task<BuildResult> Build(Fields.FrontMatterTable keys) =>
        BuildSite.Run(Options with { Parts = SiteParts.Default with { Keys = keys } });

    public IReadOnlyList<Diagnostic> Check() => DiagnosticReport.Ordered(BuildSite.Check(Options));

    /// <summary>Every file of the built site with its bytes, by path.</summary>
    public SortedDictionary<string, byte[]> Output()
    {
        var output = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Options.Output, "*", SearchOption.AllDirectories))
        {
            output[Path.GetRelativePath(Options.Output, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }

        return output;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
