using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render;

/// <summary>The page of what the archive holds and lacks, and what items say of meetings that it has not.</summary>
public sealed partial class AboutTests : IDisposable
{
    private static readonly string[] Titles = ["", "", "Skolestruktur", "", "Cykelstier", "Madordning", "Lokalplan"];

    private readonly MadeUpSite site = new(
        ("content/site.yml", "titel: Referater fra Nordby\norganisation: Nordby Kommune\nadresse: https://referater.nordby.example\n"),
        (
            "content/fora.yml",
            """
            - navn: Byråd
              komplette_år: [2024]
              mødeplan: [2026-03-03, 2026-09-01]
            - navn: Økonomiudvalg
            - navn: Ældreråd
            """
        ),
        ("content/referater/2024/2024-02-06-byraad.md", Minutes("Byråd", "2024-02-06", "Godkendt.")),
        ("content/referater/2026/2026-02-03-byraad.md", Minutes("Byråd", "2026-02-03", "Udsat til mødet den 10. februar 2026.")),
        (
            "content/referater/2026/2026-04-07-byraad.md",
            Minutes(
                "Byråd",
                "2026-04-07",
                "Udsat til mødet i Byråd den 5. maj 2026. Økonomiudvalg behandlede sagen på mødet den 24. marts 2026."
            )
        ),
        ("content/referater/2026/2026-05-06-aeldreraad.md", Minutes("Ældreråd", "2026-05-06", "Drøftet.")),
        ("content/referater/2026/2026-06-02-byraad.md", Minutes("Byråd", "2026-06-02", "Drøftet.", "status: dagsorden\n"))
    );

    [Fact]
    public async Task It_counts_meetings_with_minutes_by_forum_and_year_and_tells_agendas_apart()
    {
        var page = await Page();

        Assert.Contains(
            "referaterne af 4 møder med 5 punkter, det første fra den 6. februar 2024 og det seneste fra den 6. maj 2026.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("en dagsorden for et møde, der endnu ikke har noget referat", page, StringComparison.Ordinal);
        Assert.Contains("Forum 2026 2024 I alt Byråd 2 1* 3 Ældreråd 1 – 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_planned_and_mentioned_days_without_minutes_years_without_meetings_and_nothing_to_come()
    {
        var page = await Page();

        Assert.Contains("Planlagt, men uden referat: 3. marts 2026", page, StringComparison.Ordinal);
        Assert.Contains("Nævnt i andre referater: 10. februar 2026, 5. maj 2026", page, StringComparison.Ordinal);
        Assert.Contains("Ingen møder fra 2025", page, StringComparison.Ordinal);
        Assert.Contains("nævner også møder i fora, som arkivet ingen referater har fra: Økonomiudvalg.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1. september 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_every_outcome_means()
    {
        var page = await Page();

        Assert.All(OutcomeNames.All, name => Assert.Matches($@"\b{Regex.Escape(name)}( \d+ punkter| 1 punkt)? \p{{Lu}}", page));
    }

    [Fact]
    public async Task An_item_put_off_to_a_meeting_that_is_not_there_says_so_and_is_not_called_left_open()
    {
        await site.Build();

        var item = Words(site.Read("output/referater/2026-02-03-byraad/index.html"));
        Assert.Contains("Udskudt til: Byråd. Mødet den 10. februar 2026 er ikke i arkivet.", item, StringComparison.Ordinal);
        Assert.DoesNotContain("ikke taget op", Words(site.Read("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_archive_has_the_page_too()
    {
        using var empty = new MadeUpSite();
        await empty.Build();

        Assert.Contains("endnu ingen referater", empty.Read("output/om/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private async Task<string> Page()
    {
        await site.Build();
        return Words(site.Read("output/om/index.html"));
    }

    private static string Words(string html) =>
        Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Replace(" .", ".", StringComparison.Ordinal);

    private static string Minutes(string forum, string date, string decision, string more = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            ---
            forum: {forum}
            dato: {date}
            {more}---

            ## Punkt 1: {Titles[int.Parse(date[5..7], CultureInfo.InvariantCulture)]}

            ### Beslutning

            {decision}
            """
        );

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Spaces();
}
