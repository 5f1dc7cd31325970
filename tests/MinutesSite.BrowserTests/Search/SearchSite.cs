using System.Runtime.CompilerServices;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.BrowserTests.Search;

/// <summary>The made-up minutes beside this file, built and served below a path.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    public const string Path = "/sti";

    private ServedFolder? served;

    /// <summary>Where it is served, with a closing slash.</summary>
    public string Address => served!.Address;

    /// <summary>The folder that is served.</summary>
    public string Output => System.IO.Path.Combine(Root, "output");

    private string Root { get; } = Directory.CreateTempSubdirectory("minutessite-search-").FullName;

    public static string Beside(string file, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, file);

    public async Task InitializeAsync()
    {
        var content = System.IO.Path.Combine(Root, "content");
        Copy(Beside("content"), content);
        await File.AppendAllTextAsync(System.IO.Path.Combine(content, "site.yml"), "adresse: https://nordby.example" + Path + "\n");
        var result = await BuildSite.Run(new BuildOptions(Root, content, Output, new DateOnly(2026, 6, 1)));
        Assert.NotNull(result.Written);
        served = await ServedFolder.Start(Output, Path);
    }

    public async Task DisposeAsync()
    {
        await served!.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
