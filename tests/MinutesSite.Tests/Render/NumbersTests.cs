using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using MinutesSite.Model;
using MinutesSite.Tests.Sites;
using MinutesSite.Theme.Pages;

namespace MinutesSite.Tests.Render;

/// <summary>The archive in numbers: topics over time, outcomes by forum and year, attendance by person and meeting.</summary>
public sealed partial class NumbersTests
{
    private const string Topics = "- navn: Havnen\n  mønstre: [\"havn*\"]\n- navn: Skolen\n  mønstre: [\"skole*\"]\n";

    [Fact]
    public async Task Outcomes_are_counted_by_forum_and_by_year_without_the_standing_items()
    {
        using var site = new MadeUpSite(
            Meeting("2025-03-04", "Byråd", "", ("Godkendelse af dagsorden", "Godkendt."), ("Havnekaj", "Godkendt.")),
            Meeting("2026-03-03", "Byråd", "", ("Skolegård", "Udsat.")),
            Meeting("2026-04-07", "Ældreråd", "", ("Høring", "Drøftet."), ("Tur", "Drøftet."))
        );
        await site.Build();

        var page = site.Read("output/tal/index.html");
        Assert.Equal(["Byråd", "1", "1", "2"], RowOf(page, "Udfald efter forum", "Byråd", "godkendt", "udskudt", "i alt"));
        Assert.Equal(["Ældreråd", "2", "2"], RowOf(page, "Udfald efter forum", "Ældreråd", "drøftet", "i alt"));
        Assert.Equal(["2026", "2", "1", "3"], RowOf(page, "Udfald efter år", "2026", "drøftet", "udskudt", "i alt"));
        Assert.Equal(["2025", "1", "1"], RowOf(page, "Udfald efter år", "2025", "godkendt", "i alt"));
    }

    [Fact]
    public async Task Topics_are_counted_month_by_month_those_without_an_item_included()
    {
        using var site = new MadeUpSite(
            ("content/emner.yml", Topics),
            Meeting("2026-01-06", "Byråd", "", ("Havnens kaj", "Godkendt."), ("Havnens bro", "Godkendt.")),
            Meeting("2026-03-03", "Byråd", "", ("Skolens gård", "Godkendt."))
        );
        await site.Build();

        var page = site.Read("output/tal/index.html");
        const string Caption = "Punkter om emnet pr. måned";
        Assert.Equal(["Havnen", "2", "0", "0"], RowOf(page, Caption, "Havnen", "januar 2026", "februar 2026", "marts 2026"));
        Assert.Equal(["Skolen", "0", "0", "1"], RowOf(page, Caption, "Skolen", "januar 2026", "februar 2026", "marts 2026"));
    }

    [Fact]
    public async Task Attendance_says_of_each_person_and_meeting_who_was_there_and_who_stayed_away()
    {
        const string First = "deltagere: [Bodil Friis, Karl Lind]\n";
        const string Second = "deltagere: [Karl Lind]\nafbud: [Bodil Friis]\n";
        using var site = new MadeUpSite(
            Meeting("2026-01-06", "Byråd", First, ("Havn", "Godkendt.")),
            Meeting("2026-02-03", "Byråd", Second, ("Skole", "Godkendt."))
        );
        await site.Build();

        var page = site.Read("output/tal/index.html");
        const string Caption = "Fremmøde efter person og møde";
        Assert.Equal(["Bodil Friis", "med", "afbud"], RowOf(page, Caption, "Bodil Friis", "6. jan. 2026", "3. feb. 2026"));
        Assert.Equal(["Karl Lind", "med", "med"], RowOf(page, Caption, "Karl Lind", "6. jan. 2026", "3. feb. 2026"));
        Assert.Contains("1 af 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_several_forums_each_has_a_page_with_its_own_numbers_and_attendance()
    {
        using var site = new MadeUpSite(
            Meeting("2026-01-06", "Byråd", "deltagere: [Bodil Friis]\n", ("Havn", "Godkendt.")),
            Meeting("2026-02-03", "Ældreråd", "deltagere: [Karl Lind]\n", ("Tur", "Drøftet."))
        );
        await site.Build();

        Assert.Contains("href=\"/tal/aeldreraad/\"", site.Read("output/tal/index.html"), StringComparison.Ordinal);
        var forum = site.Read("output/tal/aeldreraad/index.html");
        Assert.Contains("Karl Lind", forum, StringComparison.Ordinal);
        Assert.DoesNotContain("Bodil Friis", forum, StringComparison.Ordinal);
        Assert.DoesNotContain("godkendt", RowOfHeads(forum, "Udfald efter år"));
    }

    [Fact]
    public async Task Nobody_is_named_where_the_site_has_no_pages_of_people()
    {
        using var site = new MadeUpSite(
            ("content/site.yml", "titel: Nordby\npersonsider: false\n"),
            Meeting("2026-01-06", "Byråd", "deltagere: [Bodil Friis]\n", ("Havn", "Godkendt."))
        );
        await site.Build();

        Assert.DoesNotContain("Bodil Friis", site.Read("output/tal/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_agendas_nor_closed_items_are_counted()
    {
        using var site = new MadeUpSite(
            Meeting("2026-01-06", "Byråd", "punkter:\n  1: { lukket: true }\n", ("Salg", "Godkendt."), ("Havn", "Afvist.")),
            Meeting("2026-06-02", "Byråd", "status: dagsorden\n", ("Skole", "Godkendt."))
        );
        await site.Build();

        var page = site.Read("output/tal/index.html");
        Assert.Contains("Talt op af 1 referat,", page, StringComparison.Ordinal);
        Assert.Equal(["2026", "1", "1"], RowOf(page, "Udfald efter år", "2026", "afvist", "i alt"));
    }

    [Fact]
    public async Task An_empty_archive_says_so_and_the_page_is_found_from_every_other()
    {
        using var site = new MadeUpSite(("content/site.yml", "titel: Nordby\n"));
        await site.Build();

        Assert.Contains("Der er endnu ingen referater", site.Read("output/tal/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/tal/\"", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 12, "måned", 12)]
    [InlineData(1, 24, "måned", 24)]
    [InlineData(1, 25, "kvartal", 9)]
    [InlineData(1, 72, "kvartal", 24)]
    [InlineData(1, 73, "år", 7)]
    [InlineData(1, 600, "år", 24)]
    public void Periods_are_as_short_as_they_can_be_and_never_more_than_can_be_read(int from, int to, string unit, int count)
    {
        var start = new DateOnly(1980, 1, 15);
        var periods = TimePeriods.Of([start.AddMonths(to - 1), start.AddMonths(from - 1)]);

        Assert.Equal((unit, count), (periods.Unit, periods.Count));
        Assert.Equal(count - 1, periods.IndexOf(start.AddMonths(to - 1)));
        Assert.Null(periods.IndexOf(start.AddMonths(to - 1).AddYears(1)));
        Assert.Equal(count * MonthsOf(unit) >= to ? 0 : null, periods.IndexOf(start));
    }

    [Fact]
    public void Every_day_lies_in_the_period_that_has_its_name()
    {
        var periods = TimePeriods.Of([new(2020, 11, 30), new(2024, 2, 1)]);

        Assert.Equal("4. kvartal 2020", periods.NameOf(periods.IndexOf(new(2020, 12, 31))!.Value));
        Assert.Equal("1. kvartal 2021", periods.NameOf(periods.IndexOf(new(2021, 1, 1))!.Value));
        Assert.Equal("1. kvartal 2024", periods.NameOf(periods.Count - 1));
    }

    [Fact]
    public async Task The_pages_stay_small_however_much_there_is_to_count()
    {
        var topics = string.Concat(Enumerable.Range(1, 60).Select(i => $"- navn: Emne {i}\n  mønstre: [\"sag{i} \"]\n"));
        var people = string.Join(", ", Enumerable.Range(1, 70).Select(i => $"Anne{Letter(i % 26)} Person{Letter(i / 3)}sen"));
        using var site = new MadeUpSite([
            ("content/emner.yml", topics),
            .. Enumerable
                .Range(0, 240)
                .Select(i =>
                    Meeting(
                        new DateOnly(2000, 1, 3).AddDays(i * 40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        $"Udvalg {(char)('A' + (i % 20))}",
                        $"deltagere: [{people}]\n",
                        ($"Om sag{(i % 60) + 1} og mere", i % 2 == 0 ? "Godkendt." : "Udsat.")
                    )
                ),
        ]);
        await site.Build();

        var page = site.Read("output/tal/index.html");
        Assert.Contains("48 andre emner", page, StringComparison.Ordinal);
        Assert.Contains("Øvrige fora", page, StringComparison.Ordinal);
        Assert.Contains("Tidligere år", page, StringComparison.Ordinal);
        Assert.InRange(Zipped(page), 1, 10_000);
        Assert.InRange(Zipped(site.Read("output/tal/udvalg-a/index.html")), 1, 10_000);
    }

    private static int MonthsOf(string unit) =>
        unit switch
        {
            "måned" => 1,
            "kvartal" => 3,
            _ => 12,
        };

    private static int Zipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return (int)bytes.Length;
    }

    /// <summary>A row of the table with a caption: its name, and what stands below each of the named columns.</summary>
    private static IEnumerable<string> RowOf(string page, string caption, string name, params string[] columns)
    {
        var heads = RowOfHeads(page, caption);
        var row = Rows(page, caption).Skip(1).Single(row => row[0] == name);
        return [row[0], .. columns.Select(column => row[Array.IndexOf(heads, column)])];
    }

    private static string[] RowOfHeads(string page, string caption) => Rows(page, caption).First();

    private static IEnumerable<string[]> Rows(string page, string caption)
    {
        var from = page.IndexOf($"<caption>{caption}</caption>", StringComparison.Ordinal);
        var table = page[from..page.IndexOf("</table>", from, StringComparison.Ordinal)];
        return Row().Matches(table).Select(row => Cell().Matches(row.Value).Select(cell => Tag().Replace(cell.Value, "").Trim()).ToArray());
    }

    private static (string, string) Meeting(string day, string forum, string keys, params (string Title, string Decision)[] items) =>
        (
            $"content/referater/{day[..4]}/{day}-{Slug.Of(forum)}.md",
            $"---\nforum: {forum}\ndato: {day}\n{keys}---\n"
                + string.Concat(items.Index().Select(i => ItemOf(i.Index + 1, i.Item.Title, i.Item.Decision)))
        );

    private static string ItemOf(int number, string title, string decision) =>
        $"\n## Punkt {number}: {title}\n\n### Beslutning\n\n{decision}\n";

    private static char Letter(int i) => (char)('a' + i);

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][ >].*?</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
