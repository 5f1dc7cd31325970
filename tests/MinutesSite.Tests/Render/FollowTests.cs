using MinutesSite.Model;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render;

/// <summary>How to follow the archive, and what came out week for week.</summary>
public sealed class FollowTests : IDisposable
{
    private readonly MadeUpSite site = new(
        ("content/site.yml", "titel: Referater fra Nordby\nadresse: https://referater.nordby.example\n"),
        Meeting("2025-12-29", "Byråd", "Ny havnekaj", ""),
        Meeting("2026-01-02", "Økonomiudvalg", "Cykelstier", ""),
        Meeting("2026-03-17", "Byråd", "Hemmelig handel", "punkter:\n  1: { lukket: true }\n"),
        Meeting("2026-03-19", "Ældreråd", "Udkast til høring", "udkast: true\n")
    );

    [Fact]
    public async Task The_page_leads_to_every_feed_and_calendar_of_the_forums()
    {
        await site.Build();

        var page = site.Read("output/foelg/index.html");
        foreach (
            var address in new[] { "/feed.xml", "/kalender.ics", "/fora/byraad/feed.xml", "/fora/oekonomiudvalg/kalender.ics", "/nyt/" }
        )
        {
            Assert.Contains($"href=\"{address}\"", page, StringComparison.Ordinal);
            Assert.True(site.Has("output" + address + (address.EndsWith('/') ? "index.html" : "")));
        }

        Assert.Contains("href=\"/foelg/\"", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_belongs_to_the_year_that_has_its_thursday()
    {
        await site.Build();

        var week = site.Read("output/nyt/2026-uge-01/index.html");
        Assert.Contains("Ny havnekaj", week, StringComparison.Ordinal);
        Assert.Contains("Cykelstier", week, StringComparison.Ordinal);
        Assert.Contains("ugen fra den 29. december 2025", week, StringComparison.Ordinal);
        Assert.Contains("href=\"/nyt/2026-uge-01/\"", site.Read("output/nyt/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_closed_or_a_draft_is_not_told()
    {
        await site.Build();

        Assert.DoesNotContain("Hemmelig", site.Read("output/nyt/2026-uge-12/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("høring", site.Read("output/nyt/2026-uge-12/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private static (string, string) Meeting(string day, string forum, string item, string keys) =>
        (
            $"content/referater/{day[..4]}/{day}-{Slug.Of(forum)}.md",
            $"---\nforum: {forum}\ndato: {day}\n{keys}---\n\n## Punkt 1: {item}\n\n### Beslutning\n\nGodkendt.\n"
        );
}
