using System.Text;
using AngleSharp.Html.Parser;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Link;

/// <summary>A link is never to an address that does not exist: a built site is followed link by link, anchors included.</summary>
public class CrawlTests
{
    private static readonly (string Path, string Text)[] Site =
    [
        ("content/site.yml", "titel: Referater\norganisation: Nordby Kommune\n"),
        ("content/emner.yml", "- navn: Havnens Ø & Å\n  mønstre: [\"havne*\"]\n- navn: Budget 2027\n  mønstre: [Budget 2027]\n"),
        ("content/personer.yml", "- navn: Åse Østergård\n  varianter: [Aase Oestergaard]\n"),
        ("content/fora.yml", "- navn: Chefforum\n  forkortelser: [CF]\n"),
        (
            "content/referater/2025/2025-12-17-chefforum.md",
            Meeting(
                "2025-12-17",
                "## Punkt 1: Godkendelse af dagsorden og referat\n\n### Beslutning\n\nGodkendt.",
                "## Punkt 2: Havneplan\n\n01.00.00-Ø00-1-25\n\n### Sagsfremstilling\n\nÅse Østergård fortalte om budget 2027. Se "
                    + "20/33839.\n\n### Beslutning\n\nPunktet udskydes til Chefforum den 13. januar 2026.",
                "## Punkt 3: Andet system\n\n20/33839\n\n### Beslutning\n\nDrøftet."
            )
        ),
        (
            "content/referater/2026/2026-01-13-chefforum.md",
            Meeting(
                "2026-01-13",
                "## Punkt 1: Godkendelse af dagsorden og referat\n\n### Beslutning\n\nReferat fra mødet den 17. december 2025 blev "
                    + "godkendt.",
                "## Punkt 2: Havneplan igen\n\n01.00.00-Ø00-1-25\n\n### Sagsfremstilling\n\nUdskudt fra CF den 17. december 2025, se også "
                    + "punkt 3 på CF den 17. december 2025 og Byrådet den 3. februar 2026.\n\n### Beslutning\n\nGodkendt.",
                "## Punkt 3: Budget 2027\n\n00.30.00-P00-1-26\n\n### Beslutning\n\nTaget til efterretning. Sagen tages op på Chefforum den "
                    + "4. november 2026."
            )
        ),
        (
            "content/referater/2026/2026-02-03-byraadet.md",
            "---\nforum: Byrådet\ndato: 2026-02-03\n---\n\n## Punkt 1: Budget 2027\n\n00.30.00-P00-1-26\n\n### Sagsfremstilling\n\nJf. "
                + "Chefforum den 13. januar 2026 og den 17. december 2025.\n\n### Beslutning\n\nUdgår.\n"
        ),
    ];

    [Fact]
    public async Task No_link_and_no_anchor_of_the_site_is_broken()
    {
        using var site = new MadeUpSite(Site);
        await site.Build();
        var files = site.Output();
        var pages = files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)));

        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (
                var link in page.QuerySelectorAll("[href], [src]")
                    .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            )
            {
                if (IsOwn(link) && !Leads(link, path))
                {
                    broken.Add($"{path}: {link}");
                }
            }
        }

        Assert.True(pages.Count > 20);
        Assert.Empty(broken);

        bool Leads(string link, string from)
        {
            var parts = link.Split('#');
            var address = parts[0].Split('?')[0];
            var path =
                address.Length == 0 ? from
                : address.EndsWith('/') ? $"{Uri.UnescapeDataString(address[1..])}index.html"
                : Uri.UnescapeDataString(address[1..]);
            return files.ContainsKey(path)
                && (
                    parts.Length == 1
                    || parts[1].Length == 0
                    || (pages.TryGetValue(path, out var target) && target.GetElementById(Uri.UnescapeDataString(parts[1])) is not null)
                );
        }
    }

    [Fact]
    public async Task The_site_has_the_links_that_its_texts_tell_of()
    {
        using var site = new MadeUpSite(Site);
        await site.Build();

        var page = site.Read("output/referater/2026-01-13-chefforum/index.html");

        Assert.Contains("<a href=\"/referater/2025-12-17-chefforum/#punkt-2\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/referater/2026-02-03-byraadet/\"", page, StringComparison.Ordinal);
    }

    private static bool IsOwn(string link) =>
        link.StartsWith('#') || (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal));

    private static string Meeting(string date, params string[] items) =>
        $"---\nforum: Chefforum\ndato: {date}\ndeltagere:\n  - navn: Aase Oestergaard\n    titel: Chef\nafbud: "
        + $"[]\n---\n\n{string.Join("\n\n", items)}\n";
}
