using Ical.Net;
using Ical.Net.CalendarComponents;
using MinutesSite.Tests.History;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render;

/// <summary>The calendar: pages, and files that calendar programs read.</summary>
public sealed class CalendarTests : IDisposable
{
    private const string Forums = """
        - navn: Byråd
          tid: "17:00"
          sted: Byrådssalen
          mødeplan:
            - 2026-02-03
            - 2026-09-01
            - { dato: 2026-10-06, tid: "16:00", sted: Rådhuset }
        - navn: Ældreråd
          mødeplan: [2026-09-08]
        """;

    private readonly MadeUpSite site = new(
        (
            "content/site.yml",
            "titel: Referater fra Nordby\norganisation: Nordby Kommune\nadresse: https://referater.nordby.example/arkiv\n"
        ),
        ("content/fora.yml", Forums),
        ("content/referater/2026/2026-02-03-byraad.md", Minutes("2026-02-03", "tid: \"17:00\"\nslut: \"19:30\"\nmødested: Byrådssalen\n")),
        ("content/referater/2026/2026-06-02-byraad.md", Minutes("2026-06-02", "tid: \"17:00\"\n"))
    );

    [Fact]
    public async Task Every_meeting_held_or_to_come_is_one_event_with_the_clock_of_its_season()
    {
        var events = await Events();

        Assert.Equal(
            ["2026-02-03 16:00", "2026-06-02 15:00", "2026-09-01 15:00", "2026-09-08 day", "2026-10-06 14:00"],
            events.Select(one => one.Start!.HasTime ? $"{one.Start.AsUtc:yyyy-MM-dd HH:mm}" : $"{one.Start.Value:yyyy-MM-dd} day")
        );
        Assert.Equal(new DateTime(2026, 2, 3, 18, 30, 0, DateTimeKind.Utc), events[0].End!.AsUtc);
        Assert.Equal(["Byrådssalen", null, "Byrådssalen", null, "Rådhuset"], events.Select(one => one.Location));
        Assert.Equal(["CONFIRMED", "CONFIRMED", "TENTATIVE", "TENTATIVE", "TENTATIVE"], events.Select(one => one.Status));
        Assert.Equal(new Uri("https://referater.nordby.example/arkiv/referater/2026-02-03-byraad/"), events[0].Url);
        Assert.Contains("1. Ny skole", events[0].Description, StringComparison.Ordinal);
        Assert.Equal(events.Count, events.Select(one => one.Uid).Distinct().Count());
    }

    [Fact]
    public async Task A_forum_has_a_file_of_its_own_and_a_forum_that_has_not_met_is_in_the_whole_one_only()
    {
        await site.Build();

        Assert.Equal(4, Read(site.Read("output/fora/byraad/kalender.ics")).Count);
        Assert.False(site.Has("output/fora/aeldreraad/kalender.ics"));
    }

    [Fact]
    public async Task A_planned_day_its_agenda_and_its_minutes_are_the_same_event()
    {
        var planned = (await Events()).Single(one => one.Start!.Value.Month == 9 && one.Summary == "Byråd").Uid;
        site.Write("content/referater/2026/2026-09-01-byraad.md", Minutes("2026-09-01", "status: dagsorden\n"));
        var agenda = (await Events()).Single(one => one.Start!.Value.Month == 9 && one.Summary == "Byråd");
        site.Write("content/referater/2026/2026-09-01-byraad.md", Minutes("2026-09-01", "nr: 1\n"));
        var minutes = (await Events()).Single(one => one.Start!.Value.Month == 9 && one.Summary == "Byråd");

        Assert.Equal((planned, planned), (agenda.Uid, minutes.Uid));
        Assert.StartsWith("Dagsorden:", agenda.Description, StringComparison.Ordinal);
        Assert.StartsWith("Referat:", minutes.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_meeting_is_cancelled_and_a_closed_one_says_its_day_and_forum_alone()
    {
        site.Write("content/referater/2026/2026-02-03-byraad.md", Minutes("2026-02-03", "trukket: En fejl\nmødested: Hemmelig sal\n"));
        site.Write(
            "content/referater/2026/2026-06-02-byraad.md",
            Minutes("2026-06-02", "lukket: true\ntid: \"07:15\"\nmødested: Hemmelig sal\n")
        );

        var events = await Events();

        Assert.Equal("CANCELLED", events[0].Status);
        Assert.False(events[1].Start!.HasTime);
        Assert.DoesNotContain("Hemmelig", site.Read("output/kalender.ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ny skole", site.Read("output/kalender.ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig", site.Read("output/kalender/2026/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_counts_and_moves_the_stamp_and_a_corrected_date_keeps_the_event()
    {
        using var repository = new MadeUpRepository();
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Referat");
        await repository.Site.Build();
        var before = Assert.Single(Read(repository.Site.Read("output/kalender.ics")));
        repository.Write(MadeUpRepository.Minutes("Godkendt.", date: "2026-02-04"));
        repository.Commit("Ret datoen");
        await repository.Site.Build();
        var after = Assert.Single(Read(repository.Site.Read("output/kalender.ics")));

        Assert.Equal((0, 1), (before.Sequence, after.Sequence));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(new DateOnly(2026, 2, 4), DateOnly.FromDateTime(before.DtStamp!.Value));
        Assert.Equal(new DateOnly(2026, 2, 5), DateOnly.FromDateTime(after.DtStamp!.Value));
        Assert.Equal(4, after.Start!.Value.Day);
    }

    [Fact]
    public async Task The_first_page_shows_what_is_to_come_and_a_year_its_days_in_order()
    {
        site.Write("content/referater/2026/2026-08-25-byraad.md", Minutes("2026-08-25", "status: dagsorden\n"));
        await site.Build();
        var first = site.Read("output/kalender/index.html");
        var year = site.Read("output/kalender/2026/index.html");
        var front = site.Read("output/index.html");

        AssertInOrder(
            first,
            "Kommende møder",
            "data-day=\"2026-08-25\"",
            "data-day=\"2026-09-01\"",
            "data-day=\"2026-10-06\"",
            "juni 2026",
            "februar 2026"
        );
        AssertInOrder(year, "datetime=\"2026-02-03\"", "datetime=\"2026-06-02\"", "datetime=\"2026-08-25\"", "datetime=\"2026-10-06\"");
        AssertInOrder(front, "Seneste møder", "2. juni 2026", "Kommende møder", "data-day=\"2026-08-25\"");
        Assert.Equal(1, front.Split("/referater/2026-08-25-byraad/").Length - 1);
    }

    [Fact]
    public void Days_of_a_plan_that_are_no_days_or_stand_twice_are_told()
    {
        site.Write(
            "content/fora.yml",
            "- navn: Byråd\n  mødeplan:\n    - 2026-13-01\n    - { dato: 2026-09-01, sal: A }\n    - 2026-09-01\n    - [2026-09-02]\n"
        );

        Assert.Equal(
            ["3:7 værdi-forkert-type", "4:27 nøgle-ukendt", "5:7 mødeplan-to-gange", "6:7 værdi-forkert-type"],
            site.Check()
                .Where(problem => problem.At.File == "content/fora.yml")
                .Select(problem => $"{problem.At.Line}:{problem.At.Column} {problem.Code}")
        );
    }

    [Fact]
    public async Task Feeds_date_an_entry_by_when_it_came_out_and_by_its_last_correction()
    {
        using var repository = new MadeUpRepository();
        repository.Write(MadeUpRepository.Minutes("Godkendt.", date: "2025-11-04"));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Godkendt, med ændringer.", date: "2025-11-04"));
        repository.Commit("Ret beslutningen");
        await repository.Site.Build();

        var feed = repository.Site.Read("output/feed.xml");
        Assert.Contains(
            "<published>2026-02-04T12:00:00Z</published><updated>2026-02-05T12:00:00Z</updated>",
            feed,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => site.Dispose();

    private static string Minutes(string date, string front) =>
        $"---\nforum: Byråd\ndato: {date}\n{front}---\n\n## Punkt 1: Ny skole\n\n### Sagsfremstilling\n\nTekst.\n";

    private static List<CalendarEvent> Read(string file) => [.. Calendar.Load(file)!.Events.OrderBy(one => one.Start!.Value)];

    private static void AssertInOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{part}' is missing, or stands before another.");
            at = found + part.Length;
        }
    }

    private async Task<List<CalendarEvent>> Events()
    {
        await site.Build();
        return Read(site.Read("output/kalender.ics"));
    }
}
