using MinutesSite.Link;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Link;

public sealed class CaseNameTests
{
    [Theory]
    [InlineData("Orientering om Budget 2027", "Budget 2027")]
    [InlineData("Budget 2027, 2. behandling", "Budget 2027")]
    [InlineData("Budget 2027 (1. behandling)", "Budget 2027")]
    [InlineData("Fortsat drøftelse af ny havnekaj", "Ny havnekaj")]
    [InlineData("Orientering: Status på havnens regnskab", "Havnens regnskab")]
    [InlineData("Endelig vedtagelse af lokalplan 214", "Lokalplan 214")]
    [InlineData("Ny havnekaj - til orientering", "Ny havnekaj")]
    [InlineData("Forslag til lokalplan 114 for Møllevangen", "Lokalplan 114 for Møllevangen")]
    [InlineData("Høring om kørsel til dagcentret", "Kørsel til dagcentret")]
    [InlineData("Lokalplan 114 for Møllevangen, endelig vedtagelse", "Lokalplan 114 for Møllevangen")]
    [InlineData("Godkendelse af dagsorden", "Godkendelse af dagsorden")]
    [InlineData("Orientering", "Orientering")]
    [InlineData("Drøftelse af MED", "Drøftelse af MED")]
    [InlineData("Behandlingstilbud til unge", "Behandlingstilbud til unge")]
    public void A_name_says_what_a_case_is_about_and_not_what_was_done_with_it(string title, string name) =>
        Assert.Equal(name, CaseName.Without(title));

    [Fact]
    public async Task A_case_is_called_what_its_items_share_and_nothing_of_what_is_closed()
    {
        using var site = new MadeUpSite(
            ("content/site.yml", "titel: Referater\nadresse: https://referater.nordby.example\n"),
            Meeting("2026-01-06", "Orientering om lokalplan 214", null),
            Meeting("2026-02-03", "Lokalplan 214 for boliger ved Mosevej", null),
            Meeting("2026-03-03", "Hemmeligt mageskifte ved Mosevej, lokalplan 214 og boliger", "lukket"),
            Meeting("2026-04-07", "Endelig vedtagelse af lokalplan 214 for boliger ved Mosevej", null)
        );

        await site.Build();

        var page = site.Read("output/sager/01.02.05-P16-4-25/index.html");
        Assert.Contains("<h1>Lokalplan 214 for boliger ved Mosevej</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Sag 01.02.05-P16-4-25", page, StringComparison.Ordinal);
        Assert.Contains(">Lokalplan 214 for boliger ved Mosevej</a>", site.Read("output/sager/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("mageskifte", page, StringComparison.OrdinalIgnoreCase);
    }

    private static (string, string) Meeting(string day, string title, string? closed) =>
        (
            $"content/referater/2026/{day}-byraad.md",
            $"---\nforum: Byråd\ndato: {day}\njournalnumre:\n  - 01.02.05-P16-4-25\n"
                + (closed is null ? "" : "punkter:\n  1: { lukket: true, vis_journalnummer: true }\n")
                + $"---\n\n## Punkt 1: {title}\n\n01.02.05-P16-4-25\n\n### Beslutning\n\nGodkendt.\n"
        );
}
