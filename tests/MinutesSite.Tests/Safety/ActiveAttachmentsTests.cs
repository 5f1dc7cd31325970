using System.Text;
using System.Xml.Linq;
using MinutesSite.Tests.Sites;
using MinutesSite.Theme.Layout;

namespace MinutesSite.Tests.Safety;

/// <summary>Enclosures that could act in the site's name.</summary>
public sealed class ActiveAttachmentsTests
{
    private static readonly string[] Active =
    [
        "side.html",
        "Side.HTM",
        "kort.svg",
        "kode.js",
        "kode.MJS",
        "data.xml",
        "side.xhtml",
        "kort.svgz",
    ];

    private static readonly string[] OfServers = ["web.config", "side.aspx", "side.PHP"];

    private static readonly string[] Harmless = ["plan.pdf", "plan.docx", "plan.txt", "foto.png", "html.txt", "svg"];

    [Fact]
    public async Task None_is_published_and_a_link_to_one_is_text()
    {
        using var site = Site(permits: false);

        var report = await BuildSite.Run(site.Options);

        Assert.Equal(Active.Length, report.Problems.Count(problem => problem.Code == "bilag-aktivt"));
        Assert.Equal(OfServers.Length, report.Problems.Count(problem => problem.Code == "bilag-program"));
        Assert.All(report.Problems, problem => Assert.NotEqual(MinutesSite.Diagnostics.Severity.Error, problem.Severity));
        var files = site.Output();
        Assert.Equal(Harmless.Length, files.Keys.Count(file => file.StartsWith("bilag/", StringComparison.Ordinal)));
        Assert.DoesNotContain("_headers", files.Keys);
        var page = Encoding.UTF8.GetString(files["referater/2026-02-03-byraad/index.html"]);
        Assert.Contains("Se kort.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kort.svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_the_settings_permit_are_published_and_each_host_is_told_to_keep_them_from_acting()
    {
        using var site = Site(permits: true);

        var report = await BuildSite.Run(site.Options);

        Assert.DoesNotContain(report.Problems, problem => problem.Code == "bilag-aktivt");
        var files = site.Output();
        Assert.Contains("bilag/kort.svg", files.Keys);
        Assert.Contains(
            "href=\"/bilag/kort.svg\"",
            Encoding.UTF8.GetString(files["referater/2026-02-03-byraad/index.html"]),
            StringComparison.Ordinal
        );
        var netlify = Encoding.UTF8.GetString(files["_headers"]);
        Assert.Contains(
            "/bilag/kort.svg\n  Content-Security-Policy: sandbox\n  X-Content-Type-Options: nosniff\n",
            netlify,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(".pdf", netlify, StringComparison.Ordinal);
        var iis = XDocument.Parse(Encoding.UTF8.GetString(files["bilag/web.config"]));
        Assert.Contains(iis.Descendants("location"), location => location.Attribute("path")?.Value == "kort.svg");
    }

    [Fact]
    public async Task A_web_config_among_the_enclosures_is_never_the_site_s()
    {
        using var site = Site(permits: true);

        await BuildSite.Run(site.Options);

        Assert.DoesNotContain("ond", Encoding.UTF8.GetString(site.Output()["bilag/web.config"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_carries_the_policy_that_the_host_sends()
    {
        using var site = Site(permits: false);
        await BuildSite.Run(site.Options);

        var pages = site.Output().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            page =>
                Assert.Contains(
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#x27;none&#x27;",
                    Encoding.UTF8.GetString(page.Value).Replace("'", "&#x27;", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            $"Content-Security-Policy = \"{SitePolicy.InPage}; frame-ancestors 'none'\"",
            await File.ReadAllTextAsync(Path.Combine(Repository(), "netlify.toml")),
            StringComparison.Ordinal
        );
    }

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    private static MadeUpSite Site(bool permits)
    {
        var site = new MadeUpSite(
            (
                "content/referater/2026/2026-02-03-byraad.md",
                MadeUpSite.SmallMinutes("Byråd", "2026-02-03") + "\nSe [kort](/bilag/kort.svg).\n"
            )
        );
        site.Write("content/site.yml", $"aktive_bilag: {(permits ? "true" : "false")}\n");
        foreach (var name in Active.Concat(OfServers).Concat(Harmless))
        {
            site.Write("content/bilag/" + name, "ond");
        }

        return site;
    }
}
