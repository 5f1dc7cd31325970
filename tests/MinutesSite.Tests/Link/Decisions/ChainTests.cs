using System.Globalization;
using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Link;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.Link.Decisions;

/// <summary>
/// Items whose minutes have several bodies' decisions, as councils and committees write them; the meeting's own has a star.
/// </summary>
public sealed class ChainTests
{
    /// <summary>Forum and day, the item's text, and its decisions.</summary>
    public static TheoryData<string, string, string> Judged =>
        new()
        {
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Miljøudvalget den 4. maj 2026\n\nAnbefales.\n\n### Beslutning i Økonomiudvalget den 12. maj "
                    + "2026\n\nAnbefales.\n\n### Beslutning\n\nGodkendt.",
                "Miljøudvalget 2026-05-04 anbefalet; Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget den 12-05-2026\n\nIndstilles godkendt.\n\n### Beslutning i Byrådet den "
                    + "26-05-2026\n\nUdsat.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 udskudt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Kultur- og Fritidsudvalget (26-29) den 5. maj 2026\n\nAnbefales godkendt.\n\n### Beslutning i Byråd "
                    + "(26-29) den 26. maj 2026\n\nGodkendt.",
                "Kultur- og Fritidsudvalget 2026-05-05 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Økonomiudvalget 2026-05-12",
                "### Beslutning i Økonomiudvalget den 12. maj 2026:\n\nTaget til efterretning.",
                "*Økonomiudvalget 2026-05-12 taget til efterretning"
            },
            {
                "Økonomiudvalget 2026-05-12",
                "### Beslutning Økonomiudvalget den 12. maj 2026\n\nDrøftet.",
                "*Økonomiudvalget 2026-05-12 drøftet"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Teknik- og Klimaudvalget, 4. maj 2026, pkt. 7\n\nAnbefales.\n\n### Økonomiudvalget, 12. maj 2026, pkt. "
                    + "4:\n\nAnbefales.\n\n### Kommunalbestyrelsen, 26. maj 2026, pkt. 11:\n\nGodkendt.",
                "Teknik- og Klimaudvalget 2026-05-04 anbefalet; Økonomiudvalget 2026-05-12 anbefalet; *Kommunalbestyrelsen 2026-05-26 "
                    + "godkendt"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Beslutninger\n\nBørneudvalget den 06-05-2026\n\nUdvalget anbefaler indstillingen.\n\nKommunalbestyrelsen den "
                    + "26-05-2026\n\nGodkendt.",
                "Børneudvalget 2026-05-06 anbefalet; *Kommunalbestyrelsen 2026-05-26 godkendt"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Beslutning\n\n**Børneudvalget den 6. maj 2026:**\n\nAnbefales.\n\n**Kommunalbestyrelsen den 26. maj 2026:**\n\nIkke "
                    + "godkendt.",
                "Børneudvalget 2026-05-06 anbefalet; *Kommunalbestyrelsen 2026-05-26 afvist"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Beslutning\n\n#### Økonomiudvalget den 12. maj 2026\n\nSendes tilbage til forvaltningen.\n\n#### Kommunalbestyrelsen "
                    + "den 26. maj 2026\n\nUdgår.",
                "Økonomiudvalget 2026-05-12 sendt tilbage; *Kommunalbestyrelsen 2026-05-26 udgået"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Beslutning\n\n- Socialudvalget den 7. maj 2026: Anbefales.\n- Økonomiudvalget den 12. maj 2026: Anbefales.\n- "
                    + "Kommunalbestyrelsen den 26. maj 2026: Godkendt.",
                "Socialudvalget 2026-05-07 anbefalet; Økonomiudvalget 2026-05-12 anbefalet; *Kommunalbestyrelsen 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Historik\n\nØkonomiudvalget den 12. maj 2026, pkt. 8: Anbefales.\n\n### Beslutning\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Sagens gang\n\nUdvalget for Klima og Byudvikling d. 5. maj 2026: Indstillingen anbefales.\n\nØkonomiudvalget d. 12. "
                    + "maj 2026: Indstillingen anbefales med 4 stemmer mod 3.\n\n### Beslutning\n\nVedtaget.",
                "Udvalget for Klima og Byudvikling 2026-05-05 anbefalet; Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Tidligere beslutninger\n\nBeslutning i Ældreudvalget den 5. maj 2026\n\nAnbefales.\n\nBeslutning i Økonomiudvalget "
                    + "den 12. maj 2026\n\nEt flertal anbefaler indstillingen.\n\n### Beslutning\n\nGodkendt.",
                "Ældreudvalget 2026-05-05 anbefalet; Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Sagsfremstilling\n\nHegnet er nedslidt.\n\nBeslutning i Teknikudvalget den 4. maj 2026:\n\nAnbefales.\n\n### "
                    + "Beslutning\n\nGodkendt.",
                "Teknikudvalget 2026-05-04 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Sagsfremstilling\n\nØkonomiudvalget behandlede sagen den 12. maj 2026. Økonomiudvalget den 12. maj 2026 drøftede "
                    + "sagen.\n\n### Beslutning\n\nGodkendt.",
                "*Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget den 12. maj 2026\n\nAnbefales.",
                "Økonomiudvalget 2026-05-12 anbefalet"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning fra Økonomiudvalget d. 12/5 2026\n\nAnbefales.\n\n### Beslutning i Byrådet d. 26/5 2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget tirsdag den 12. maj 2026\n\nAnbefales.\n\n### Beslutning i Byrådet tirsdag den 26. maj "
                    + "2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Behandling i Økonomiudvalget den 12. maj 2026\n\nDrøftet.\n\n### Behandling i Byrådet den 26. maj 2026\n\nHenvist til "
                    + "budgetforhandlingerne.",
                "Økonomiudvalget 2026-05-12 drøftet; *Byrådet 2026-05-26 henvist"
            },
            {
                "Byrådet 2026-05-26",
                "### Økonomiudvalgets beslutning den 12. maj 2026\n\nIndstilles til godkendelse.\n\n### Byrådets beslutning den 26. maj "
                    + "2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Økonomiudvalgets møde den 12. maj 2026\n\nAnbefales.\n\n### Beslutning\n\nAfvist.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 afvist"
            },
            {
                "Byrådet 2026-05-26",
                "### 12-05-2026 Økonomiudvalget\n\nAnbefales.\n\n### 26-05-2026 Byrådet\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Den 12. maj 2026, Økonomiudvalget\n\nAnbefales.\n\n### Den 26. maj 2026, Byrådet\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### ØU den 12. maj 2026\n\nAnbefales.\n\n### Beslutning i Byrådet\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            { "Seniorrådet 2026-05-19", "### Referat\n\nRådet drøftede busserne.", "*Seniorrådet 2026-05-19 drøftet" },
            {
                "Seniorrådet 2026-05-19",
                "### Referat\n\nDer var mange ord.\n\n### Beslutning\n\nGodkendt.",
                "*Seniorrådet 2026-05-19 godkendt"
            },
            {
                "Socialudvalget 2026-05-06",
                "### Beslutning i Seniorrådet den 28. april 2026\n\nRådet tog orienteringen til efterretning.\n\n### Beslutning i "
                    + "Socialudvalget den 6. maj 2026\n\nTaget til efterretning.",
                "Seniorrådet 2026-04-28 taget til efterretning; *Socialudvalget 2026-05-06 taget til efterretning"
            },
            {
                "Socialudvalget 2026-05-06",
                "### Beslutning i Socialudvalget den 8. april 2026\n\nUdsat.\n\n### Beslutning i Socialudvalget den 6. maj "
                    + "2026\n\nGodkendt.",
                "Socialudvalget 2026-04-08 udskudt; *Socialudvalget 2026-05-06 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Byrådet den 28. april 2026\n\nHenvist til 2. behandling.\n\n### Beslutning i Økonomiudvalget den 12. maj "
                    + "2026\n\nAnbefales.\n\n### Beslutning i Byrådet den 26. maj 2026\n\nGodkendt.",
                "Byrådet 2026-04-28 henvist; Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Teknik- og Miljøudvalget 2026-05-04",
                "### Beslutning i Teknik & Miljøudvalget den 4. maj 2026\n\nGodkendt.",
                "*Teknik- og Miljøudvalget 2026-05-04 godkendt"
            },
            {
                "Kommunalbestyrelsen 2026-05-26",
                "### Beslutning i Byrådet den 26. maj 2026\n\nGodkendt.",
                "*Kommunalbestyrelsen 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget den 26. maj 2026\n\nAnbefales.\n\n### Beslutning i Byrådet den 26. maj 2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-26 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget den 26. maj 2026\n\nAnbefales.",
                "Økonomiudvalget 2026-05-26 anbefalet"
            },
            {
                "Byrådet 2026-05-26",
                "### Indstilling\n\nØkonomiudvalget den 12. maj 2026: Anbefales.\n\n### Beslutning\n\nGodkendt.",
                "*Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning\n\nØkonomiudvalget den 12. maj 2026 havde ingen bemærkninger. Godkendt.",
                "*Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning\n\nByrådet godkendte indstillingen.\n\nSagen behandles i Økonomiudvalget den 9. juni 2026.",
                "*Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget den 12. maj 2026\n\nAnbefales.\n\nEnhedslisten tager forbehold.\n\n### "
                    + "Bilag\n\nKort\n\n### Beslutning i Byrådet den 26. maj 2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget (2026-2029) den 12. maj 2026 kl. 15.00\n\nAnbefales.\n\n### Beslutning i Byrådet "
                    + "(2026-2029) den 26. maj 2026 kl. 18.00\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning, Børne- og Undervisningsudvalget, 6. maj 2026\n\nAnbefales ikke.\n\n### Beslutning, Økonomiudvalget, 12. "
                    + "maj 2026\n\nAnbefales ikke.\n\n### Beslutning, Byrådet, 26. maj 2026\n\nAfvist.",
                "Børne- og Undervisningsudvalget 2026-05-06 afvist; Økonomiudvalget 2026-05-12 afvist; *Byrådet 2026-05-26 afvist"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning på møde i Økonomiudvalget den 12. maj 2026\n\nAnbefales.\n\n### Beslutning på møde i Byrådet den 26. maj "
                    + "2026\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning i Økonomiudvalget 2026-2029 den 12. maj 2026\n\nAnbefales.\n\n### Beslutning\n\n",
                "Økonomiudvalget 2026-05-12 anbefalet"
            },
            {
                "Byrådet 2026-05-26",
                "### Økonomiudvalget (12. maj 2026)\n\nAnbefales.\n\n### Beslutning\n\nGodkendt.",
                "Økonomiudvalget 2026-05-12 anbefalet; *Byrådet 2026-05-26 godkendt"
            },
            {
                "Havneudvalget 2026-05-20",
                "### Beslutning\n\nHavneudvalget den 20. maj 2026\nMoler males til sommer.",
                "*Havneudvalget 2026-05-20 andet"
            },
            {
                "Havnebestyrelsen 2026-05-20",
                "### Beslutning i Havnebestyrelsen den 20. maj 2026\n\nGodkendt.\n\n### Protokolbemærkning\n\nPer Vig savner lys.",
                "*Havnebestyrelsen 2026-05-20 godkendt"
            },
            {
                "Byrådet 2026-05-26",
                "### Beslutning\n\nGodkendt.\n\n### Økonomiudvalgets beslutning\n\nAfvist.",
                "*Byrådet 2026-05-26 godkendt; Økonomiudvalget  afvist"
            },
            { "Byrådet 2026-05-26", "### Økonomiudvalgets beslutning:\n\nAnbefales.", "Økonomiudvalget  anbefalet" },
            { "Havneudvalget 2026-05-20", "### Udvalgets beslutning\n\nUdsat.", "*Havneudvalget 2026-05-20 udskudt" },
            {
                "Skolebestyrelsen på Nordskolen 2026-05-20",
                "### Skolebestyrelsens beslutning\n\nGodkendt.",
                "*Skolebestyrelsen på Nordskolen 2026-05-20 godkendt"
            },
        };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Each_decision_has_its_body_its_day_and_its_outcome(string meeting, string item, string decisions) =>
        Assert.Equal(decisions, string.Join("; ", ItemOf(meeting, item).Decisions.Select(InWords)));

    [Fact]
    public void The_items_decision_is_that_of_the_meetings_own_body()
    {
        var item = ItemOf(
            "Byrådet 2026-05-26",
            "### Beslutning\n\nØkonomiudvalget den 12. maj 2026\n\nAnbefales.\n\nByrådet den 26. maj 2026\n\nGodkendt med glæde."
        );
        Assert.Equal("Godkendt med glæde.", item.Item.Decision?.PlainText);
        Assert.Equal(Outcome.Approved, item.Outcome);
        var section = Assert.Single(item.Item.Sections);
        Assert.Equal(4, section.Blocks.Count);
    }

    [Fact]
    public void An_item_that_only_another_body_decided_on_has_no_decision_of_its_own()
    {
        var item = ItemOf("Byrådet 2026-05-26", "### Beslutning i Økonomiudvalget den 12. maj 2026\n\nAnbefales.");
        Assert.Null(item.Item.Decision);
        Assert.Null(item.Outcome);
    }

    [Fact]
    public void A_decision_leads_to_the_item_in_that_meetings_own_minutes()
    {
        var archive = LinkArchive.Link(
            [
                Parsed("Økonomiudvalget 2026-05-12", "### Beslutning\n\nAnbefales.", number: 8),
                Parsed(
                    "Byrådet 2026-05-26",
                    "### Beslutning i Økonomiudvalget den 12. maj 2026, pkt. 8\n\nAnbefales.\n\n### Beslutning i Teknikudvalget den 4. maj "
                        + "2026\n\nAnbefales.\n\n### Beslutning\n\nGodkendt."
                ),
            ],
            Registers.Empty,
            new SiteSettings()
        );

        var item = archive.Items.Single(item => item.Link.Meeting.Forum == "Byrådet");
        Assert.Equal(
            ["/referater/2026-05-12-oekonomiudvalget/#punkt-8", null, "/referater/2026-05-26-byraadet/#punkt-1"],
            item.Decisions.Select(decision => decision.Address)
        );
    }

    internal static ArchivedItem ItemOf(string meeting, string item) =>
        LinkArchive.Link([Parsed(meeting, item)], Registers.Empty, new SiteSettings()).Items.Single();

    internal static Meeting Parsed(string meeting, string item, int number = 1)
    {
        var at = meeting.LastIndexOf(' ');
        var file = string.Create(
            CultureInfo.InvariantCulture,
            $"---\nforum: {meeting[..at]}\ndato: {meeting[(at + 1)..]}\n---\n\n## Punkt {number}: Rampe\n\n{item}\n"
        );
        var problems = new List<Diagnostic>();
        var parsed = ParseMinutes.Parse(
            "content/referater/x.md",
            Encoding.UTF8.GetBytes(file),
            Registers.Empty,
            AttachmentFiles.None,
            problems
        );
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
        return parsed!;
    }

    private static string InWords(Decision decision) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(decision.IsOwn ? "*" : "")}{decision.Forum} {decision.Date:yyyy-MM-dd} {decision.Outcome?.Danish()}"
        );
}
