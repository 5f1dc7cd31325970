using System.Runtime.CompilerServices;
using MinutesSite.Model;

namespace MinutesSite.Tests.Sites.Birkevig;

/// <summary>
/// The site of Birkevig Kommune, which is made up: a council with parties, three committees, a senior citizens' council, a school board, a
/// MED committee and a housing association's board, over two years. Built once for all tests of it.
/// </summary>
public sealed class BirkevigSite : IAsyncLifetime
{
    private readonly string output = Directory.CreateTempSubdirectory("minutes-birkevig-").FullName;
    private BuildResult? built;

    public BuildResult Built => built!;

    public Archive Archive => Built.Archive;

    public async Task InitializeAsync() =>
        built = await BuildSite.Run(new BuildOptions(Root(), Path.Combine(Root(), "content"), output, new DateOnly(2026, 11, 1)));

    public Task DisposeAsync()
    {
        Directory.Delete(output, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>An item by its meeting and number: "2025-09-23-kommunalbestyrelsen#1".</summary>
    public ArchivedItem ItemAt(string item) => Archive.Items.Single(other => KeyOf(other.Link.Address) == item);

    /// <summary>How tests name an item or a meeting.</summary>
    public static string KeyOf(string address) =>
        address.Replace("/referater/", "", StringComparison.Ordinal).Replace("/#punkt-", "#", StringComparison.Ordinal).TrimEnd('/');

    public string Page(string address) => File.ReadAllText(Path.Combine(output, address, "index.html"));

    public IEnumerable<string> Pages() => Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories);

    public bool HasFileAt(string address)
    {
        var path = Path.Combine(output, Uri.UnescapeDataString(address.Split('#', '?')[0]).TrimStart('/'));
        return File.Exists(path) || File.Exists(Path.Combine(path, "index.html"));
    }

    /// <summary>What a reader judged of the archive: the lines of a table beside the tests, split at tabs.</summary>
    public static IEnumerable<string[]> Judged(string file, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../data/birkevig"));
}

/// <summary>The tests that share the built site.</summary>
[CollectionDefinition(Name)]
public sealed class BirkevigTests : ICollectionFixture<BirkevigSite>
{
    public const string Name = "Birkevig";
}
