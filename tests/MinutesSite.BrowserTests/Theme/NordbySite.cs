using System.Runtime.CompilerServices;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>The site of Nordby Kommune, which is made up, built from content/ beside this file and served under the host's rules.</summary>
public sealed class NordbySite : IAsyncLifetime
{
    /// <summary>A page of every kind.</summary>
    public static readonly IReadOnlyList<string> Pages =
    [
        "/",
        "/referater/",
        "/referater/2026/",
        Meeting,
        "/referater/2025-11-04-chefgruppen/",
        "/referater/2024-06-18-chefgruppen/",
        "/fora/",
        "/fora/chefgruppen/",
        "/emner/",
        "/emner/budget-2027/",
        "/sager/",
        "/sager/kle/00.30/",
        "/sager/00.30.00-P00-12-25/",
        "/personer/",
        "/personer/aase-oestergaard/",
        "/beslutninger/",
        "/beslutninger/udskudt/",
        "/soeg/",
        "/soeg/?q=budget",
        "/stikord/",
        "/tal/",
        "/tal/chefgruppen/",
        "/404.html",
    ];

    /// <summary>The meeting that has something of everything.</summary>
    public const string Meeting = "/referater/2026-03-10-chefgruppen/";

    private ServedFolder? served;

    /// <summary>Where it is served, without a closing slash.</summary>
    public string Address => served!.Address.TrimEnd('/');

    /// <summary>Where it was built.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("minutessite-theme-").FullName;

    public static TheoryData<string> EveryKindOfPage => [.. Pages];

    public async Task InitializeAsync()
    {
        // A copy outside the repository: nothing that git knows of the files may show on the pages.
        var content = Path.Combine(Folder, "content");
        Copy(ContentFolder(), content);
        var output = Path.Combine(Folder, "output");
        var result = await BuildSite.Run(new BuildOptions(Folder, content, output, new DateOnly(2026, 5, 1)));
        Assert.True(result.Written is not null, string.Join('\n', result.Problems.Select(problem => problem.Text)));
        served = await ServedFolder.Start(output);
    }

    public async Task DisposeAsync()
    {
        if (served is not null)
        {
            await served.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string ContentFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "content");
}
