using System.Globalization;
using System.Text;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests;

public sealed class BuildSiteTests
{
    private static readonly (string Path, string Text)[] ThreeMeetings =
    [
        ("content/site.yml", "titel: Referater\norganisation: Nordby Kommune\nadresse: https://referater.nordby.example\n"),
        ("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03")),
        ("content/referater/2026/2026-03-03-aarhusudvalget.md", MadeUpSite.SmallMinutes("Aarhusudvalget", "2026-03-03")),
        (
            "content/referater/2025/2025-12-01-oekonomiudvalget.md",
            MadeUpSite.SmallMinutes("Økonomiudvalget", "2025-12-01", "Ældrepolitik i Ørby")
        ),
    ];

    [Fact]
    public async Task Two_builds_of_the_same_content_are_byte_identical_whatever_the_culture_the_time_zone_and_the_order_of_files()
    {
        using var first = new MadeUpSite(ThreeMeetings);
        using var second = new MadeUpSite([.. ThreeMeetings.Reverse()]);

        await first.Build();
        await Elsewhere(second.Build);

        var (one, two) = (first.Output(), second.Output());
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.Equal(Encoding.UTF8.GetString(file.Value), Encoding.UTF8.GetString(two[file.Key])));
    }

    [Fact]
    public async Task Errors_in_the_content_leave_the_last_good_site_untouched()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        await site.Build();
        var before = site.Output();
        site.Write("content/referater/2026/2026-02-03-byraad.md", "ikke et referat");

        var result = await site.Build();

        Assert.Null(result.Written);
        Assert.Equal(1, result.Errors);
        Assert.Equal(before, site.Output());
    }

    [Fact]
    public async Task A_page_disappears_with_its_minutes()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        await site.Build();
        site.Delete("content/referater/2025/2025-12-01-oekonomiudvalget.md");

        await site.Build();

        Assert.False(site.Has("output/referater/2025-12-01-oekonomiudvalget/index.html"));
        Assert.False(site.Has("output/fora/oekonomiudvalget/index.html"));
        Assert.True(site.Has("output/referater/2026-02-03-byraad/index.html"));
    }

    [Fact]
    public async Task A_file_whose_bytes_did_not_change_keeps_its_time_stamp()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        await site.Build();
        var page = Path.Combine(site.Options.Output, "referater/2026-02-03-byraad/index.json");
        File.SetLastWriteTimeUtc(page, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        await site.Build();

        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), File.GetLastWriteTimeUtc(page));
    }

    [Fact]
    public async Task Drafts_are_left_out_and_named_in_the_summary()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        site.Write(
            "content/referater/2026/2026-04-01-byraad.md",
            MadeUpSite
                .SmallMinutes("Byråd", "2026-04-01", "Kladde")
                .Replace("---\n\n##", "udkast: true\n---\n\n##", StringComparison.Ordinal)
        );

        var result = await site.Build();
        using var summary = new StringWriter();
        BuildSummary.Write(summary, BuildReport.Of(result), site.Options);

        Assert.DoesNotContain(site.Output(), file => Encoding.UTF8.GetString(file.Value).Contains("Kladde", StringComparison.Ordinal));
        Assert.Contains("Udkast, ikke med: content/referater/2026/2026-04-01-byraad.md", summary.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lukket: true")]
    [InlineData("trukket: Indeholdt en fejl")]
    [InlineData("punkter:\n  1: { lukket: true, emner: [Fuglekongens emne] }\nemner: []")]
    public async Task What_is_closed_leaves_no_word_in_any_written_file(string frontMatter)
    {
        using var site = new MadeUpSite(ThreeMeetings);
        site.Write(
            "content/referater/2026/2026-04-01-byraad.md",
            $"""
            ---
            forum: Byråd
            dato: 2026-04-01
            deltagere: [Ida Holm]
            journalnumre: [77.88.99-Q11-22-33]
            {frontMatter}
            ---

            ## Punkt 1: Salg til fuglekongen

            ### Sagsfremstilling

            Fuglekongen køber grunden.

            ### Bilag

            - Fuglekongens bud
            """
        );

        var result = await site.Build();

        Assert.NotNull(result.Written);
        Assert.True(site.Has("output/referater/2026-04-01-byraad/index.html"));
        Assert.DoesNotContain(site.Output(), file => Says(file.Value, "fuglekonge") || Says(file.Value, "77.88.99"));
    }

    [Fact]
    public async Task An_attachment_to_which_only_closed_items_and_drafts_link_is_not_published()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        foreach (var name in (string[])["lukket", "udkast", "trukket", "begge", "ingen"])
        {
            site.Write($"content/bilag/{name}.txt", "x");
        }

        site.Write(
            "content/referater/2026/2026-04-01-byraad.md",
            """
            ---
            forum: Byråd
            dato: 2026-04-01
            punkter: { 1: { lukket: true } }
            ---

            ## Punkt 1: Salg

            Se [buddet](/bilag/lukket.txt) og [kortet](../../bilag/begge.txt).

            ## Punkt 2: Skole

            Se [kortet](/bilag/begge.txt).
            """
        );
        site.Write(
            "content/referater/2026/2026-04-02-byraad.md",
            "---\nforum: Byråd\ndato: 2026-04-02\nudkast: true\n---\n\n## Punkt 1: A\n\n### Bilag\n\n- [A](/bilag/udkast.txt)\n"
        );
        site.Write(
            "content/referater/2026/2026-04-03-byraad.md",
            "---\nforum: Byråd\ndato: 2026-04-03\ntrukket: Fejl\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nSe [A](/bilag/trukket.txt).\n"
        );

        var result = await site.Build();
        using var summary = new StringWriter();
        BuildSummary.Write(summary, BuildReport.Of(result), site.Options);

        Assert.Equal(
            ["bilag/begge.txt", "bilag/ingen.txt"],
            site.Output().Keys.Where(path => path.StartsWith("bilag/", StringComparison.Ordinal))
        );
        Assert.Contains("henviser til dem: 3 bilag", summary.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_meetings_on_a_day_can_be_told_apart_in_a_feed()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        site.Write(
            "content/referater/2026/2026-02-03-byraad-2.md",
            MadeUpSite
                .SmallMinutes("Byråd", "2026-02-03\nnr: 2", "Skolevej")
                .Replace("Drøftet.", "Sagen fortsætter.", StringComparison.Ordinal)
        );

        await site.Build();

        var feed = site.Read("output/feed.xml");
        Assert.Contains("<title>Byråd tirsdag den 3. februar 2026</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<title>Byråd tirsdag den 3. februar 2026 (2. møde)</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<summary>Budget 2027 (drøftet)</summary>", feed, StringComparison.Ordinal);
        Assert.Contains("<summary>Skolevej</summary>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_markdown_of_a_meeting_builds_the_same_pages_again()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        site.Write("content/bilag/2026/Åens løb.txt", "x");
        site.Write(
            "content/referater/2026/2026-04-01-byraad.md",
            "---\nforum: Byråd\ndato: 2026-04-01\n---\n\n## Punkt 1: Åen\n\n### Bilag\n\n- [Løbet](<../../bilag/2026/Åens løb.txt>)\n"
        );
        await site.Build();
        var page = site.Read("output/referater/2026-04-01-byraad/index.html");
        site.Write("content/referater/2026/2026-04-01-byraad.md", site.Read("output/referater/2026-04-01-byraad/index.md"));

        var again = await site.Build();

        Assert.Equal(0, again.Errors);
        Assert.Contains("/bilag/2026/aaens-loeb.txt", page, StringComparison.Ordinal);
        Assert.Equal(page, site.Read("output/referater/2026-04-01-byraad/index.html"));
    }

    [Fact]
    public async Task Under_a_base_path_every_address_of_the_site_begins_with_it()
    {
        using var site = new MadeUpSite(ThreeMeetings);
        site.Write("content/site.yml", "titel: Referater\nadresse: https://intranet.nordby.example/referater/\n");

        await site.Build();

        foreach (var (path, bytes) in site.Output().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var links = SiteLinks.In(Encoding.UTF8.GetString(bytes));
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.StartsWith("/referater/", link, StringComparison.Ordinal));
            Assert.DoesNotContain(links, link => link.StartsWith("/referater/referater/referater", StringComparison.Ordinal));
            Assert.NotEqual("", path);
        }

        Assert.Contains(
            "\"url\": \"/referater/referater/2026-02-03-byraad/\"",
            site.Read("output/referater/2026-02-03-byraad/index.json"),
            StringComparison.Ordinal
        );
    }

    private static bool Says(byte[] bytes, string word) =>
        Encoding.UTF8.GetString(bytes).Contains(word, StringComparison.OrdinalIgnoreCase);

    // A thread of its own, so that no other test sees the Turkish culture. The pool's threads follow the default.
    private static async Task Elsewhere(Func<Task> build)
    {
        var (culture, zone) = (CultureInfo.DefaultThreadCurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            await Task.Run(build);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
