using System.Text.RegularExpressions;
using MinutesSite.Model;
using MinutesSite.Render;
using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Render;

public partial class RenderSiteTests
{
    private const string MeetingPath = "referater/2026-01-13-chefforum/index.html";

    [Fact]
    public async Task An_archive_without_meetings_is_a_site_too()
    {
        var files = await Archive().FilesAsync();

        foreach (
            var path in new[]
            {
                "index.html",
                "referater/index.html",
                "fora/index.html",
                "emner/index.html",
                "sager/index.html",
                "personer/index.html",
                "beslutninger/index.html",
                "soeg/index.html",
                "404.html",
                "feed.xml",
                "sitemap.xml",
                "robots.txt",
                "opensearch.xml",
                "api/referater.json",
                "api/emner.json",
                "api/sager.json",
                "api/personer.json",
                "assets/site.css",
            }
        )
        {
            Assert.Contains(path, files.Keys);
        }
    }

    [Fact]
    public async Task Every_link_within_a_site_leads_to_a_file_and_a_place_in_it()
    {
        var files = await Full(Site).FilesAsync();
        var documents = files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Document(file.Value));
        foreach (var (path, document) in documents)
        {
            foreach (
                var href in document
                    .QuerySelectorAll("[href], [src]")
                    .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            )
            {
                if (href.StartsWith("http", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    continue;
                }

                var (address, anchor) = href.Split('#') is [var before, var after] ? (before, after) : (href, null);
                var target =
                    address.Length == 0 ? path
                    : address.Split('?')[0] is var file && file.EndsWith('/') ? file[1..] + "index.html"
                    : file[1..];
                Assert.True(files.ContainsKey(target), $"{path} leads to {href}, which is not there.");
                Assert.True(
                    anchor is null || documents[target].GetElementById(anchor) is not null,
                    $"{path} leads to {href}, where there is no such place."
                );
            }
        }
    }

    [Fact]
    public async Task Under_a_base_path_every_address_begins_with_it()
    {
        var files = await Full(Site with { BaseAddress = "https://nordby.example/moeder" }).FilesAsync();

        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(AddressOutsideBasePath(), text);
            Assert.True(text.Contains("href=\"/moeder/", StringComparison.Ordinal), path);
        }

        Assert.Contains(
            "\"url\": \"/moeder/referater/2026-01-13-chefforum/#punkt-1\"",
            files["referater/2026-01-13-chefforum/index.json"],
            StringComparison.Ordinal
        );
        Assert.Contains("\"url\": \"/moeder/sager/00.30.00-P00-12-25/\"", files["api/sager.json"], StringComparison.Ordinal);
        Assert.Contains("https://nordby.example/moeder/referater/2026-01-13-chefforum/", files["feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_person_pages_nobody_has_a_page_a_link_or_an_entry()
    {
        var files = await Full(Site with { PersonPages = false }).FilesAsync();

        Assert.DoesNotContain(files.Keys, path => path.StartsWith("personer/", StringComparison.Ordinal));
        Assert.DoesNotContain(files.Values, text => text.Contains("/personer/", StringComparison.Ordinal));
        Assert.Equal("[]\n", files["api/personer.json"]);
        Assert.Contains("Anna Ærø", files[MeetingPath], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_meeting_of_a_day_says_so_wherever_it_is_listed()
    {
        var item = Item(1, "Havnen", Section("Beslutning", "Godkendt."));
        var second = Meeting("2026-01-13", item) with { Id = "2026-01-13-chefforum-2", Number = 2 };
        var files = await Archive(Meeting("2026-01-13", item), second).FilesAsync();

        foreach (
            var path in (string[])
                ["index.html", "referater/index.html", "fora/chefforum/index.html", "referater/2026-01-13-chefforum-2/index.html"]
        )
        {
            Assert.Single(
                Document(files[path]).QuerySelectorAll("h1, h3 > a, .meeting-row-link"),
                found => found.TextContent.Contains("(2. møde)", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task The_head_names_media_types_as_they_are() =>
        Assert.Contains("type=\"image/svg+xml\"", await Full(Site).FileAsync("index.html"), StringComparison.Ordinal);

    [Fact]
    public async Task Hostile_text_is_shown_and_never_run()
    {
        const string attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        var item = Item(
            1,
            attack,
            Section(attack, Paragraph(attack, new Mark(0, 8, MarkKind.Link, "javascript:alert(3)"))),
            Section(
                "Beslutning",
                Paragraph("Se her", new Mark(0, 6, MarkKind.Link, "//evil.example/"), new Mark(0, 2, MarkKind.Link, "/\\evil.example"))
            ),
            Section("Bilag", attack)
        ) with
        {
            Topics = [Written(attack)],
            Attachments = [new(attack, "data:text/html,x", null, default)],
        };
        var meeting = Meeting("2026-01-13", item) with
        {
            Venue = attack,
            Participants = [Person(attack, attack)],
            OfficialDocument = "javascript:alert(4)",
        };
        var files = await Archive(Site with { Title = attack, Organisation = attack, Contact = "javascript:alert(5)" }, meeting)
            .FilesAsync();

        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var document = Document(text);
            Assert.True(document.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), img, [onerror]").Length == 0, path);
            Assert.DoesNotContain(
                document.QuerySelectorAll("[href]"),
                element =>
                    element.GetAttribute("href") is { } href
                    && (
                        href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase)
                        || href.StartsWith("data", StringComparison.OrdinalIgnoreCase)
                        || href.StartsWith("//", StringComparison.Ordinal)
                        || href.StartsWith("/\\", StringComparison.Ordinal)
                    )
            );
        }
    }

    [Fact]
    public async Task Of_a_closed_item_a_page_says_only_that_it_is_closed()
    {
        var page = await Archive(Meeting("2026-01-13", ClosedItem(2))).FileAsync(MeetingPath);

        Assert.Contains("Lukket punkt", Document(page).QuerySelector("#punkt-2")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Publication.Closed, "Mødet var lukket.")]
    [InlineData(Publication.Withdrawn, "Forkert bilag")]
    public async Task A_meeting_that_may_not_be_read_says_so(Publication publication, string says) =>
        Assert.Contains(
            says,
            await Archive(Closed(Meeting("2026-01-13"), publication == Publication.Withdrawn ? "Forkert bilag" : null))
                .FileAsync(MeetingPath),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Sections_with_nothing_to_note_share_a_line_and_keep_their_words()
    {
        var item = Item(
            1,
            "Titel",
            Section("Resumé", "Tekst."),
            Section("Økonomi", "Intet at bemærke."),
            Section("Lovgrundlag", "Intet af bemærke"),
            Section("Beslutning", "Godkendt.")
        );
        var page = Document(await Archive(Meeting("2026-01-13", item)).FileAsync(MeetingPath));

        var quiet = Assert.Single(page.QuerySelectorAll(".quiet"));
        Assert.Equal(["Økonomi", "Lovgrundlag"], quiet.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Equal(["Intet at bemærke.", "Intet af bemærke"], quiet.QuerySelectorAll("dd").Select(words => words.TextContent));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_meeting()
    {
        var files = await Archive(
                Meeting("2026-01-13") with
                {
                    Aliases = [Written("/gammel/adresse/"), Written("/referater/"), Written("/../ude/")],
                }
            )
            .FilesAsync();

        Assert.Contains("url=/referater/2026-01-13-chefforum/", files["gammel/adresse/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", files["referater/index.html"], StringComparison.Ordinal);
        Assert.Equal("/gammel/adresse/ /referater/2026-01-13-chefforum/ 301!\n", files["_redirects"]);
    }

    [Fact]
    public async Task An_intranet_asks_search_engines_to_stay_away()
    {
        var files = await Full(Site with { Audience = Audience.Intranet }).FilesAsync();

        Assert.Equal("User-agent: *\nDisallow: /\n", files["robots.txt"]);
        Assert.All(
            files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.Contains("<meta name=\"robots\" content=\"noindex", file.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_renderings_are_the_same_bytes()
    {
        var first = await Full(Site).FilesAsync();
        var second = await Full(Site).FilesAsync();

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_topic_tells_of_each_item_what_was_recommended_and_what_was_decided()
    {
        var item = Item(1, "Budget 2027", Section("Beslutning", "Godkendt med en bemærkning.")) with
        {
            Topics = [Written("Budget 2027")],
            Recommendation = new("Direktøren indstiller,", [RichText.Plain("at planen drøftes."), RichText.Plain("at rammen godkendes.")]),
        };
        var row = Document(await Archive(Meeting("2026-01-13", item)).FileAsync("emner/budget-2027/index.html"))
            .QuerySelector(".item-row")!;

        Assert.Equal("Indstilling: at planen drøftes; at rammen godkendes", row.QuerySelector(".item-row-recommendation")!.TextContent);
        Assert.Equal("Beslutning: Godkendt med en bemærkning.", row.QuerySelector(".item-row-decision")!.TextContent);
        Assert.Contains("13. januar 2026, Chefforum, punkt 1", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_have_a_page_for_each_year_each_outcome_and_both()
    {
        var files = await Full(Site).FilesAsync();

        foreach (
            var path in new[] { "", "2026/", "2025/", "udskudt/", "udskudt/2026/", "taget-til-efterretning/2025/", "forum/chefforum/" }
        )
        {
            Assert.Contains($"beslutninger/{path}index.html", files.Keys);
        }

        // A topic's decisions are on its own page, which the register leads to.
        Assert.DoesNotContain("beslutninger/emne/budget-2027/index.html", files.Keys);
        var links = Document(files["beslutninger/index.html"])
            .QuerySelectorAll(".decision-choices a")
            .Select(link => link.GetAttribute("href"));
        Assert.Contains("/emner/budget-2027/", links);

        // Who has chosen a year keeps it when choosing an outcome.
        var outcomes = Document(files["beslutninger/2026/index.html"])
            .QuerySelectorAll(".outcomes a")
            .Select(link => link.GetAttribute("href"));
        Assert.Equal(["/beslutninger/2026/", "/beslutninger/udskudt/2026/"], outcomes);
    }

    [Fact]
    public void No_two_files_have_one_path()
    {
        var paths = RenderSite.Files(Full(Site)).Select(file => file.Path).ToList();

        Assert.Equal(paths.Distinct(), paths);
    }

    internal static Archive Full(SiteSettings site) =>
        Archive(
            site,
            Meeting(
                "2026-01-13",
                Item(
                    1,
                    "Budget 2027",
                    Section("Beslutning", Paragraph("Se mødet.", new Mark(3, 5, MarkKind.Link, "/referater/2025-12-17-chefforum/")))
                ) with
                {
                    CaseNumber = Number("00.30.00-P00-12-25"),
                    Topics = [Written("Budget 2027")],
                    OutcomeOverride = Outcome.Postponed,
                },
                ClosedItem(2)
            ) with
            {
                Participants = [Person("Anna Ærø", "Direktør")],
                Apologies = [Person("Bo Bæk")],
                Aliases = [Written("/gammel/")],
            },
            Meeting("2025-12-17", Item(1, "Budget 2027") with { CaseNumber = Number("20/33839"), OutcomeOverride = Outcome.Noted }),
            Meeting("Økonomiudvalget", "2024-03-01", Item(1, "Regnskab"))
        );

    [GeneratedRegex("(?:href|src|action|url)=\"?/(?!moeder/)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressOutsideBasePath();
}
