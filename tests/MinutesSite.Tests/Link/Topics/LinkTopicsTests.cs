using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Topics;

public class LinkTopicsTests
{
    private static readonly TopicEntry Budget = new(Written("Budget 2027"), [Written("Budget 27")])
    {
        Patterns = [Written("Budget 2027")],
        CaseNumbers = [new(new("00.30.00-P00-1-26"), default)],
        Description = "Kommunens budget for 2027.",
    };

    [Theory]
    [InlineData("Status på Budget 2027", true)]
    [InlineData("Status på budget2027", true)]
    [InlineData("Status på budget 27", true)]
    [InlineData("Status på budgettet for 2027", false)]
    [InlineData("Budget 2026", false)]
    [InlineData("Budget 20271", false)]
    public void A_pattern_in_the_title_makes_a_member(string title, bool isMember) => Assert.Equal(isMember, IsMember(Item(1, title)));

    [Theory]
    [InlineData(SectionKind.Summary, true)]
    [InlineData(SectionKind.Recommendation, true)]
    [InlineData(SectionKind.Account, false)]
    [InlineData(SectionKind.Decision, false)]
    public void A_pattern_makes_a_member_from_the_summary_and_the_recommendation_only(SectionKind kind, bool isMember) =>
        Assert.Equal(isMember, IsMember(Item(1, "Tidsplan", null, Section(kind, "Der gives status på budget 2027."))));

    [Fact]
    public void A_star_stands_for_any_part_of_a_word()
    {
        var registers = Registers.Empty with { Topics = [new(Written("Beredskab"), []) { Patterns = [Written("beredskab*")] }] };

        Assert.Single(Archive(registers, Meeting("2026-01-13", Item(1, "Ny beredskabsplan"))).Topics);
        Assert.Empty(
            Archive(
                registers,
                Meeting("2026-01-13", Item(1, "Civilt beredskabet") with { Title = RichText.Plain("Nordisk redskab") })
            ).Topics
        );
    }

    [Fact]
    public void A_curated_case_makes_members_of_all_its_items() => Assert.True(IsMember(Item(1, "Tidsplan", "00.30.00-P00-1-26")));

    [Fact]
    public void A_catch_all_case_spreads_no_topic_even_where_emner_yml_names_it()
    {
        var archive = Archive(
            Registers.Empty with
            {
                Topics = [Budget],
            },
            Meeting("2026-01-13", Item(1, "Godkendelse af dagsorden", "00.30.00-P00-1-26"), Item(2, "Ferieplan", "00.30.00-P00-1-26"))
        );

        Assert.Empty(archive.Topics);
    }

    [Fact]
    public void A_mention_in_passing_is_listed_apart()
    {
        var archive = Archive(
            Registers.Empty with
            {
                Topics = [Budget],
            },
            Meeting("2026-01-13", Item(1, "Budget 2027"), Item(2, "Havneplan", null, Account("Pengene findes i budget 2027.")))
        );

        var topic = archive.Topics.Single();

        Assert.Equal([1], topic.Items.Select(item => item.Link.Number));
        Assert.Equal([2], topic.MentionedIn.Select(item => item.Number));
        Assert.Equal("Kommunens budget for 2027.", topic.Description);
    }

    [Theory]
    [InlineData("Borgermøde", "Tidspunktet for borgermødet er valgt.", true)]
    [InlineData("Borgermøde", "Borgermødernes form blev drøftet.", true)]
    [InlineData("Borgermøder", "Der holdes et borgermøde i marts.", true)]
    [InlineData("Politik", "De nye politikker skrives.", true)]
    [InlineData("Politikker", "Politikken skrives.", true)]
    [InlineData("Beredskabsplan", "Beredskabsplanerne er på plads.", true)]
    [InlineData("Mit Regnskab", "Udrulningen af Mit Regnskabs moduler.", true)]
    [InlineData("Budget 2028", "Pengene findes i budgettet for 2028.", true)]
    [InlineData("Budget 2028", "Pengene findes i budgettet for 2029.", false)]
    [InlineData("Havn", "Havnen og dens både.", true)]
    [InlineData("Havn", "Havets dyr.", false)]
    [InlineData("IT", "Ita og it.", true)]
    [InlineData("IT", "Italien.", false)]
    public void A_topic_is_mentioned_in_any_form_of_its_words(string topic, string text, bool isMentioned)
    {
        var archive = Archive(
            Registers.Empty with
            {
                Topics = [new(Written(topic), [])],
            },
            Meeting("2026-01-13", Item(1, "Første sag") with { Topics = [Written(topic)] }, Item(2, "Anden sag", null, Account(text)))
        );

        Assert.Equal(isMentioned ? [2] : [], archive.Topics.Single().MentionedIn.Select(item => item.Number));
    }

    [Fact]
    public void A_day_that_cannot_be_meant_is_not_where_a_topic_comes_up_next()
    {
        var topic = Archive(
            Registers.Empty with
            {
                Topics = [Budget],
            },
            Meeting(
                "2026-01-13",
                Item(
                    1,
                    "Budget 2027",
                    null,
                    Account("Gennemgået på Chefforum den 17. december 2026.", "Sagen skal på Chefforum den 28. januar 2026.")
                )
            )
        )
            .Topics.Single();

        Assert.Equal([new DateOnly(2026, 1, 28)], topic.Ahead.Select(reference => reference.Date));
    }

    [Fact]
    public void Topics_that_share_items_or_cases_are_related()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(1, "A", "01.00.00-P00-1-26") with
                {
                    Topics = [Written("Havn"), Written("Miljø")],
                },
                Item(3, "Ø") with
                {
                    Topics = [Written("Skole")],
                }
            ),
            Meeting("2026-02-13", Item(1, "A", "01.00.00-P00-1-26") with { Topics = [Written("Turisme")] })
        );

        Assert.Equal(["Miljø", "Turisme"], archive.Topics.Single(topic => topic.Name == "Havn").Related.Select(link => link.Name));
        Assert.Empty(archive.Topics.Single(topic => topic.Name == "Skole").Related);
    }

    private static bool IsMember(AgendaItem item) =>
        Archive(Registers.Empty with { Topics = [Budget] }, Meeting("2026-01-13", item)).Topics.Any(topic => topic.Items.Count > 0);
}
