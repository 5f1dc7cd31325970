using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Model;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render;

/// <summary>The drawings on pages: a topic's marks along a line, and the strip of a year's meetings.</summary>
public sealed partial class DrawingsTests
{
    private static readonly (string, string) Topic = ("content/emner.yml", "- navn: Havnen\n  mønstre: [\"havn*\"]\n");

    [Theory]
    [InlineData("2020-01-07", "2020-01-08", "2026-01-06")]
    [InlineData("2020-01-07", "2026-01-05", "2026-01-06")]
    [InlineData("2020-01-07", "2020-01-08", "2020-01-09", "2025-12-01", "2026-01-06")]
    public async Task Marks_of_neighbouring_days_stand_apart_in_their_order_and_on_the_line(params string[] days)
    {
        using var site = new MadeUpSite([Topic, .. days.Select(OnHarbour)]);
        await site.Build();

        var marks = Circle()
            .Matches(site.Read("output/emner/havnen/index.html"))
            .Select(mark => int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(days.Length, marks.Length);
        Assert.All(marks, x => Assert.InRange(x, 8, 632));
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 12, $"{pair.First}, {pair.Second}"));
    }

    [Fact]
    public async Task Where_many_marks_would_touch_the_bars_are_the_picture()
    {
        var start = new DateOnly(2020, 1, 7);
        using var site = new MadeUpSite([
            Topic,
            .. Enumerable.Range(0, 60).Select(i => OnHarbour(start.AddDays(i * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ]);
        await site.Build();

        var page = site.Read("output/emner/havnen/index.html");
        Assert.DoesNotContain("class=\"topic-timeline\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"activity\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_meeting_has_a_mark_of_its_own_that_leads_to_it_those_of_one_day_a_piece_each()
    {
        using var site = new MadeUpSite(
            Meeting("2026-01-06", "Byråd"),
            Meeting("2026-02-03", "Byråd"),
            Meeting("2026-02-03", "Ældreråd")
        );
        await site.Build();

        var page = site.Read("output/referater/index.html");
        Assert.Contains(Mark("/referater/2026-01-06-byraad/", "Byråd den 6. januar 2026", "M6 1v14"), page, StringComparison.Ordinal);
        Assert.Equal(
            ["M34 1v7", "M34 8v7"],
            Piece().Matches(page).Select(piece => piece.Value).Where(piece => piece.StartsWith("M34 ", StringComparison.Ordinal)).Order()
        );
        Assert.Contains("M6 1v14", site.Read("output/fora/byraad/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_that_would_make_the_page_too_long_are_drawn_without_links()
    {
        var start = new DateOnly(2023, 1, 3);
        using var site = new MadeUpSite([
            .. Enumerable
                .Range(0, 320)
                .Select(i => Meeting(start.AddDays(i * 3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "Byråd")),
        ]);
        await site.Build();

        var page = site.Read("output/fora/byraad/index.html");
        var linked = Linked().Matches(page).Select(mark => mark.Groups[1].Value[..4]).Distinct();
        Assert.Equal(["2024", "2025"], linked.Order());
        Assert.Contains("M3 1v14M6 1v14", page, StringComparison.Ordinal);
    }

    private static string Mark(string address, string title, string path) =>
        $"<a href=\"{address}\" tabindex=\"-1\"><title>{title}</title><path d=\"{path}\"";

    private static (string, string) OnHarbour(string day) => Meeting(day, "Byråd", "Havnens kaj");

    private static (string, string) Meeting(string day, string forum, string item = "Skolens gård") =>
        ($"content/referater/{day[..4]}/{day}-{Slug.Of(forum)}.md", MadeUpSite.SmallMinutes(forum, day, item));

    [GeneratedRegex("<circle [^>]*cx=\"([0-9]+)\"")]
    private static partial Regex Circle();

    [GeneratedRegex("M[0-9]+ [0-9.]+v[0-9.]+")]
    private static partial Regex Piece();

    [GeneratedRegex("<a href=\"/referater/([0-9-]+)[^\"]*\" tabindex=\"-1\">")]
    private static partial Regex Linked();
}
