using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>The public part of a closed item is shown, searched and in feeds; an agenda is marked as one wherever it is listed.</summary>
public sealed class PublicPartTests : IDisposable
{
    private readonly MadeUpSite site = new(
        (
            "content/referater/2026/2026-02-03-byraad.md",
            """
            ---
            forum: Byråd
            dato: 2026-02-03
            punkter:
              1:
                lukket: true
                lukket_grund: køb og salg
                offentlig_titel: Zqkøbet af en ejendom
                offentlig_beslutning: Zqhandlen blev godkendt.
              2: { lukket: true }
            ---

            ## Punkt 1

            ## Punkt 2

            ## Punkt 3

            ### Beslutning

            Drøftet.
            """
        ),
        (
            "content/referater/2026/2026-09-01-byraad.md",
            """
            ---
            forum: Byråd
            dato: 2026-09-01
            status: dagsorden
            ---

            ## Punkt 7: Ny skole

            ### Beslutning

            Godkendt.
            """
        )
    );

    [Fact]
    public async Task The_meetings_page_shows_the_title_the_decision_and_the_ground_in_words()
    {
        var page = (await Built())["referater/2026-02-03-byraad/index.html"];

        Assert.Contains("Zqkøbet af en ejendom", page, StringComparison.Ordinal);
        Assert.Contains("Zqhandlen blev godkendt.", page, StringComparison.Ordinal);
        Assert.Contains("fordi det handler om køb eller salg", page, StringComparison.Ordinal);
        Assert.Contains("</span> Lukket punkt", page, StringComparison.Ordinal);
        Assert.Contains("Punkt 3<span", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("fora/byraad/feed.xml")]
    [InlineData("index.html")]
    public async Task It_is_in_feeds_and_lists(string path) =>
        Assert.Contains("Zqkøbet af en ejendom", (await Built())[path], StringComparison.Ordinal);

    [Fact]
    public async Task It_is_searched() =>
        Assert.Contains(
            await Built(),
            file =>
                file.Key.StartsWith("assets/search/", StringComparison.Ordinal)
                && file.Value.Contains("Zqkøbet af en ejendom", StringComparison.Ordinal)
        );

    [Fact]
    public async Task An_agenda_says_that_nothing_is_decided_yet()
    {
        var output = await Built();
        var page = output["referater/2026-09-01-byraad/index.html"];

        Assert.Contains("<p class=\"eyebrow\">Dagsorden</p>", page, StringComparison.Ordinal);
        Assert.Contains("intet er besluttet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("outcome-godkendt", page, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"dagsorden\"", output["referater/2026-09-01-byraad/index.json"], StringComparison.Ordinal);
        Assert.Contains("\"udfald\": null", output["referater/2026-09-01-byraad/index.json"], StringComparison.Ordinal);
        Assert.Contains("<span class=\"badge\">Dagsorden</span>", output["referater/2026/index.html"], StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private async Task<SortedDictionary<string, string>> Built()
    {
        var result = await site.Build();
        Assert.NotNull(result.Written);
        return new(
            site.Output().ToDictionary(file => file.Key, file => string.Join('\n', WrittenBytes.Texts(file.Value))),
            StringComparer.Ordinal
        );
    }
}
