using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>Whatever the content says, nothing is written outside output/.</summary>
public sealed class PathTricksTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public static TheoryData<string> Tricks =>
        [
            "../../ude",
            "/../../ude/",
            "/..%2f..%2fude/",
            "..\\..\\ude",
            "/a/../../../ude/",
            "/./ude/",
            "//ude.example/",
            "C:\\ude",
            "/ude\0/",
            "/ude\n/ned/",
            "~/ude",
            "$HOME/ude",
            "/%2e%2e/ude/",
            "/ude?x=1",
            "/ude#x",
            "/:ude:/",
            "/*",
            "....//....//ude",
            "/etc/passwd",
            "file:///ude",
            "/_redirects",
            "/assets/site.css",
            "/index.html",
            "/404.html",
            "/ude/index.html/mere",
            "CON",
            "/nul/",
            "/ude./",
            "/ude /",
            "\u202eude",
            "/æøå/../../ude",
            "-rf",
            "/" + "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z",
            "&amp;/ude",
            "`ude`",
        ];

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task A_path_trick_in_any_field_stays_inside(string trick)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(trick);
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            kilde: {{text}}
            deltagere: [{ navn: {{text}}, titel: {{text}} }]
            emner: [{{text}}]
            alias: [{{text}}]
            journalnumre: [{{text}}]
            ---

            ## Punkt 1: Ny skole

            ### Beslutning

            [link](<{{trick.Replace("\n", " ", StringComparison.Ordinal)}}>)
            """
        );
        site.Write(
            "content/referater/2026/trick.md",
            $"---\nforum: {text}\ndato: 2026-02-04\n---\n\n## Punkt 1: Ny skole\n\n### Beslutning\n\nGodkendt.\n"
        );
        var before = Around();

        var first = await site.Build();
        LeaveOut(first, "alias", "kilde", "journalnummer");
        await site.Build();

        Assert.Equal(before, Around());
        Assert.DoesNotContain(Directory.GetDirectories(Path.GetDirectoryName(site.Root)!), folder => Path.GetFileName(folder) == "ude");
    }

    [Theory]
    [InlineData("x..%2f..%2fude.txt")]
    [InlineData("x..\\ude.txt")]
    [InlineData("a b/ude ..txt")]
    [InlineData("index.html")]
    [InlineData("-.sh")]
    [InlineData("ude.txt\u202e")]
    public async Task An_attachments_name_becomes_an_address_below_bilag(string name)
    {
        site.Write("content/site.yml", "aktive_bilag: true\n");
        site.Write("content/bilag/" + name, "Bilag");
        site.Write("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03"));

        Assert.NotNull((await site.Build()).Written);

        Assert.Single(
            site.Output().Keys,
            path =>
                path != "bilag/web.config"
                && path.StartsWith("bilag/", StringComparison.Ordinal)
                && path.All(c => char.IsAsciiLetterOrDigit(c) || "-./".Contains(c, StringComparison.Ordinal))
                && !path.Contains("..", StringComparison.Ordinal)
        );
    }

    public void Dispose() => site.Dispose();

    // Where the check refuses a field, the rest of the fields are tried without it.
    private void LeaveOut(BuildResult result, params string[] beginnings)
    {
        if (result.Written is null)
        {
            var lines = site.Read("content/referater/2026/2026-02-03-byraad.md").Split('\n');
            site.Write(
                "content/referater/2026/2026-02-03-byraad.md",
                string.Join(
                    '\n',
                    lines.Where(line => !Array.Exists(beginnings, beginning => line.StartsWith(beginning, StringComparison.Ordinal)))
                )
            );
        }
    }

    private List<string> Around() =>
        [
            .. Directory
                .EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
                .Where(file =>
                    !file.StartsWith(site.Options.Output + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                    && !file.EndsWith("2026-02-03-byraad.md", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
}
