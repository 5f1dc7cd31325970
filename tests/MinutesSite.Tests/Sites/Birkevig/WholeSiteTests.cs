namespace MinutesSite.Tests.Sites.Birkevig;

[Collection(BirkevigTests.Name)]
public sealed class WholeSiteTests(BirkevigSite site)
{
    [Fact]
    public void It_is_built_and_only_the_misspelt_name_is_warned_of()
    {
        Assert.NotNull(site.Built.Written);
        Assert.Equal(["navn-stavet-forkert"], site.Built.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void It_has_many_meetings_of_quite_different_bodies()
    {
        Assert.InRange(site.Archive.Meetings.Count, 24, int.MaxValue);
        Assert.Equal(
            [
                "Afdelingsbestyrelsen for Møllevangen",
                "Børne- og Skoleudvalget",
                "Hovedudvalget",
                "Kommunalbestyrelsen",
                "Seniorrådet",
                "Skolebestyrelsen ved Nørre Ås Skole",
                "Teknik- og Miljøudvalget",
                "Økonomiudvalget",
            ],
            site.Archive.Items.Select(item => item.Link.Meeting.Forum).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_link_of_every_page_leads_somewhere() =>
        Assert.DoesNotContain(
            site.Pages().SelectMany(page => SiteLinks.In(File.ReadAllText(page))).Distinct(),
            link => !site.HasFileAt(link)
        );

    [Fact]
    public void Closed_items_say_their_public_part_and_nothing_else()
    {
        var page = site.Page("referater/2025-09-23-kommunalbestyrelsen");

        Assert.Contains("Køb af jord ved Fjordvejen", page, StringComparison.Ordinal);
        Assert.Equal(6, site.Archive.Items.Count(item => item.Item.IsClosed));
        Assert.All(site.Archive.Items.Where(item => item.Item.IsClosed), item => Assert.Empty(item.Decisions));
    }

    [Fact]
    public void An_agenda_is_no_decision()
    {
        var agenda = site.Archive.Items.Where(item => item.Link.Meeting.Date == new DateOnly(2026, 12, 15)).ToArray();

        Assert.Equal(2, agenda.Length);
        Assert.All(agenda, item => Assert.Null(item.Outcome));
        Assert.Contains("intet er besluttet", site.Page("referater/2026-12-15-kommunalbestyrelsen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("05.04.00-P20-3-25", "Anlægsbevilling til cykelstien langs Fjordvejen")]
    [InlineData("28.09.00-A00-2-25", "Madordning i børnehaverne")]
    [InlineData("27.35.04-K04-1-26", "Kørsel til dagcentret")]
    [InlineData("01.02.05-P16-4-25", "Lokalplan 114 for boliger ved Møllevangen")]
    [InlineData("82.06.00-P20-1-25", "Ny daginstitution i Nørre Ås")]
    public void A_case_is_called_what_its_items_are(string number, string name) =>
        Assert.Equal(name, site.Archive.Cases.Single(found => found.Number.Value == number).Name);

    [Theory]
    [InlineData("Budget 2026", 6)]
    [InlineData("Cykelstier", 7)]
    [InlineData("Lokalplaner", 8)]
    [InlineData("Mad i institutionerne", 4)]
    [InlineData("Sygefravær", 2)]
    public void Topics_gather_items_across_bodies(string topic, int items) =>
        Assert.Equal(items, site.Archive.Topics.Single(found => found.Name == topic).Items.Count);
}
