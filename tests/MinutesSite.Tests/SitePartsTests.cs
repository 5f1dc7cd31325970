using MinutesSite.Diagnostics;
using MinutesSite.Import.Sources;
using MinutesSite.Model;
using MinutesSite.Render;
using MinutesSite.Tests.Sites;
using MinutesSite.Theme.Assets;
using MinutesSite.Write;

namespace MinutesSite.Tests;

/// <summary>What a municipality's own program can add without a change to this one.</summary>
public sealed class SitePartsTests
{
    private const string Minutes = """
        ---
        forum: Nordby Råd
        dato: 2026-01-13
        ---

        ## Punkt 1: Vedtægter

        ### Beslutning

        Godkendt. Se [vedtægterne](/vedtaegter/), [den første](/vedtaegter/1/) og [den anden](/vedtaegter/anden/).
        """;

    private static readonly PageSet Statutes = new(
        "vedtægter",
        [new("/vedtaegter/"), new("/vedtaegter/{tal}/")],
        _ =>
            [
                OutputFile.Of("vedtaegter/index.html", "Vedtægter"u8.ToArray()),
                OutputFile.Of("vedtaegter/1/index.html", "Den første"u8.ToArray()),
            ]
    )
    {
        Section = _ => new("Vedtægter", "/vedtaegter/"),
    };

    [Fact]
    public async Task A_page_is_built_linked_to_and_in_the_navigation()
    {
        using var site = Site();
        var options = site.Options with { Parts = SiteParts.Default.With(Statutes) };

        var result = await BuildSite.Run(options);

        var broken = Assert.Single(result.Problems, problem => problem.Code == "link-brudt");
        Assert.Contains("/vedtaegter/anden/", broken.Message, StringComparison.Ordinal);
        Assert.Equal("Den første", await File.ReadAllTextAsync(Path.Combine(options.Output, "vedtaegter", "1", "index.html")));
        Assert.Contains(
            "href=\"/vedtaegter/\"",
            await File.ReadAllTextAsync(Path.Combine(options.Output, "index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/vedtaegter/1/",
            await File.ReadAllTextAsync(Path.Combine(options.Output, "sitemap.xml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_kind_of_pages_gives_way_to_another_of_its_name()
    {
        var parts = SiteParts.Default.With(new PageSet("hjælp", [new("/vejledning/")], _ => []));

        Assert.Equal(SiteParts.Default.Pages.Count, parts.Pages.Count);
        Assert.DoesNotContain(parts.Routes.All, route => route.Pattern == "/hjaelp/");
    }

    [Fact]
    public void A_check_reports_beside_the_others()
    {
        using var site = Site();
        var parts = SiteParts.Default.With(
            (Meeting meeting, MinutesSite.Check.CheckedContent _, ICollection<Diagnostic> problems) =>
                problems.Add(new(Severity.Warning, "nordby-regel", "Referatet mangler et løbenummer.", "Skriv det.", meeting.Date.At))
        );

        var problems = BuildSite.Check(site.Options with { Parts = parts });

        Assert.Single(problems, problem => problem.Code == "nordby-regel");
    }

    [Fact]
    public void A_kind_of_file_is_read_by_its_own_reader()
    {
        using var site = Site();
        var path = Path.Combine(site.Options.Root, "moede.nordby");
        File.WriteAllText(path, "Nordby");
        var reader = new SourceReader(
            [".nordby"],
            file => file.Ending == ".nordby",
            file => TextSource.Read(file.Name, file.Text, isMarkdown: true)
        );

        Assert.Throws<MinutesSite.Import.CannotImportException>(() => ReadSource.From(path));
        Assert.NotNull(ReadSource.From(path, SiteParts.Default.With(reader).Sources));
    }

    [Fact]
    public void A_style_sheet_is_joined_last_and_a_file_takes_the_place_of_the_themes()
    {
        var parts = SiteParts.Default.With(new ThemeFile("styles/9/nordby.css", "main{color:teal}"u8.ToArray()));

        Assert.EndsWith("main{color:teal}", ThemeAssets.Embedded.With(parts.ThemeFiles).Styles, StringComparison.Ordinal);
    }

    private static MadeUpSite Site()
    {
        var site = new MadeUpSite();
        site.Write("content/referater/2026/2026-01-13-nordby-raad.md", Minutes);
        return site;
    }
}
