using System.Globalization;
using MinutesSite.Link.References;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.References;

/// <summary>Days in lists and tables: what leads to the list, the row and the head of the column say whose meetings they are.</summary>
public class DayAloneTests
{
    [Theory]
    [InlineData("Byrådet holder møde på disse dage i 2027:", "Byrådet")]
    [InlineData("Der foreslås følgende møder i Børneudvalget i 2027:", "Børneudvalget")]
    [InlineData("Økonomiudvalgets ordinære møder i 2027:", "Økonomiudvalget")]
    [InlineData("Byrådsmøder i 2027:", "Byrådet")]
    [InlineData("Møderne i 2027 foreslås lagt:", "Chefforum")]
    [InlineData("Mødedatoer 2027", "Chefforum")]
    public void A_list_of_days_is_of_the_meetings_that_leads_to_it(string lead, string forum) =>
        Assert.Equal(
            [$"{forum} 2027-01-13", $"{forum} 2027-03-10", $"{forum} 2027-09-08"],
            Found(Text(lead), List("13. januar", "Onsdag den 10. marts kl. 9", "8. september: Budget"))
        );

    [Theory]
    [InlineData("Følgende borgermøder er planlagt:")]
    [InlineData("Formanden orienterede om disse møder:")]
    [InlineData("Der holdes møder med leverandøren:")]
    [InlineData("Fristerne er:")]
    [InlineData("Arbejdsgruppen holder møder:")]
    [InlineData("Vejen spærres på følgende dage:")]
    public void A_list_of_other_days_is_of_no_meetings(string lead) =>
        Assert.Empty(Found(Text(lead), List("13. januar", "10. marts", "8. september")));

    [Fact]
    public void In_a_plan_of_meetings_the_name_of_the_forum_is_enough_and_the_title_tells_the_year() =>
        Assert.Equal(
            ["Byrådet 2027-01-26", "Byrådet 2027-08-31"],
            Found(
                "Mødeplan for 2027",
                new SubHeading(4, RichText.Plain("Byrådet")),
                List("26. januar", "31. august", "2. november: Valgdag")
            )
        );

    [Fact]
    public void A_timetable_names_the_body_in_each_line() =>
        Assert.Equal(
            [
                "Økonomiudvalget 2027-04-20",
                "Byrådet 2027-09-14",
                "Økonomiudvalget 2027-09-28",
                "Byrådet 2027-10-05",
                "KommuneMED 2027-10-12",
            ],
            Found(
                Text("Tidsplanen ser sådan ud:"),
                List(
                    "20. april: Økonomiudvalget drøfter rammen",
                    "3. maj: Frist for udvalgenes forslag",
                    "27.-28. august: Budgetseminar for Byrådet",
                    "31. august: Materialet sendes til KommuneMED",
                    "2. september: Borgermøde i Kulturhuset",
                    "14. september kl. 17.00: 1. behandling i Byrådet",
                    "21. september: Frist for ændringsforslag til Byrådets 2. behandling",
                    "28. september – Økonomiudvalgets 2. behandling",
                    "5. oktober: Budgettet vedtages endeligt af Byrådet",
                    "12. oktober: Møde i KommuneMED",
                    "30. november: Byrådets julefrokost"
                )
            )
        );

    [Fact]
    public void A_timetable_that_looks_back_is_of_days_gone() =>
        Assert.Equal(["Byrådet 2026-05-26"], Found(Text("Sagen har tidligere været behandlet:"), List("26. maj: Byrådet")));

    [Fact]
    public void A_row_of_a_table_reads_as_a_line_whatever_its_order() =>
        Assert.Equal(
            ["Økonomiudvalget 2027-04-20", "Byrådet 2027-09-14"],
            Found(
                Table(
                    ["Hvad", "Hvem", "Hvornår"],
                    ["Drøftelse af rammen", "Økonomiudvalget", "20. april 2027"],
                    ["Frist for forslag", "Byrådet", "3. maj 2027"],
                    ["1. behandling", "Byrådet", "14. september 2027"],
                    ["Borgermøde", "Byrådet", "15. september 2027"]
                )
            )
        );

    [Fact]
    public void The_head_of_a_column_says_whose_days_stand_below_it() =>
        Assert.Equal(
            ["Økonomiudvalget 2027-04-20", "Byrådet 2027-04-27"],
            Found(Table(["Sag", "Frist for bilag", "ØU", "Byrådet"], ["Takster", "6. april 2027", "20. april 2027", "27. april 2027"]))
        );

    [Fact]
    public void Below_days_of_meetings_stand_the_forums_own() =>
        Assert.Equal(
            ["Chefforum 2027-01-13", "Chefforum 2027-03-10"],
            Found(Table(["Mødedato", "Frist for punkter"], ["13. januar 2027", "4. januar 2027"], ["10. marts 2027", "1. marts 2027"]))
        );

    private static Paragraph Text(string text) => new(RichText.Plain(text));

    private static ListBlock List(params string[] entries) => new(null, [.. entries.Select(entry => (IReadOnlyList<Block>)[Text(entry)])]);

    private static Table Table(string[] head, params string[][] rows) =>
        new([.. head.Select(_ => ColumnAlignment.Start)], Cells(head), [.. rows.Select(Cells)]);

    private static RichText[] Cells(string[] cells) => [.. cells.Select(RichText.Plain)];

    private static IEnumerable<string> Found(params Block[] blocks) => Found("En sag", blocks);

    private static IEnumerable<string> Found(string title, params Block[] blocks)
    {
        var item = Item(2, title, null, new Section("Sagsfremstilling", SectionKind.Account, blocks, default));
        return new FindReferences(new ForumNames(Registers.Empty, ["Chefforum"]))
            .In(Meeting("2026-11-18", item), item)
            .Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Forum} {found.Date:yyyy-MM-dd}"));
    }
}
