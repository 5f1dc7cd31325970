using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>A file that only something closed, withdrawn or a draft links to is not on the site, however the link is written.</summary>
public sealed class ClosedAttachmentsTests : IDisposable
{
    private const string File = "content/bilag/2026/Åben Plan.pdf.txt";
    private const string Address = "/bilag/2026/aaben-plan-pdf.txt";
    private const string Site = "https://referater.nordby.example";
    private const string Open = "content/referater/2026/2026-02-03-byraad.md";
    private readonly MadeUpSite site = new(
        (File, "Zqxbilag"),
        ("content/bilag/andet.txt", "Andet"),
        ("content/site.yml", $"titel: Referater\norganisation: Nordby\nadresse: {Site}\n")
    );

    private static List<string> Links
    {
        get
        {
            List<string> forms = [];
            string[] names =
            [
                "2026/Åben Plan.pdf.txt",
                "2026/%C3%85ben%20Plan.pdf.txt",
                "2026/A\u030aben Plan.pdf.txt",
                "2026/A%CC%8Aben%20Plan.pdf.txt",
                "2026/åben plan.PDF.txt",
                "2026/ÅBEN PLAN.PDF.TXT",
                "2026/aaben-plan-pdf.txt",
                "2026%2FÅben Plan.pdf.txt",
            ];
            foreach (var name in names)
            {
                foreach (
                    var folder in (string[])
                        ["/bilag/", "../../bilag/", "bilag/", "content/bilag/", "/Bilag/", "/%62ilag/", Site + "/bilag/"]
                )
                {
                    foreach (var rest in (string[])["", "#page=2", "?x", "?x=1#page=2"])
                    {
                        forms.Add(folder + name + rest);
                    }
                }
            }

            return forms;
        }
    }

    [Fact]
    public async Task Every_form_in_a_closed_item_keeps_the_file_back()
    {
        foreach (var form in Links)
        {
            site.Write(Open, Minutes("punkter:\n  2: { lukket: true }", "Intet.", $"### Bilag\n\n- [Zqxlink](<{form}>)"));
            await AssertKeptBack(form);
        }
    }

    [Theory]
    [InlineData("lukket: true")]
    [InlineData("trukket: Der var en fejl")]
    [InlineData("udkast: true")]
    public async Task Every_form_in_what_is_not_public_keeps_the_file_back(string front)
    {
        foreach (var form in Links.Where((_, index) => index % 7 == 3))
        {
            site.Write(Open, Minutes(front, $"Se [planen](<{form}>).", "### Beslutning\n\nIntet."));
            await AssertKeptBack(form);
        }
    }

    [Theory]
    [InlineData("## Punkt 2: [Plan](</bilag/2026/Åben Plan.pdf.txt#page=2>)")]
    [InlineData("## Punkt 2: Plan\n\n### Om [planen](</bilag/2026/Åben Plan.pdf.txt>)\n\nTekst.")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n![](</bilag/2026/Åben Plan.pdf.txt>)")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n[](</bilag/2026/Åben Plan.pdf.txt?x>)")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n| A | B |\n| --- | --- |\n| 1 | [x](</bilag/2026/Åben Plan.pdf.txt>) |")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n[plan][a]\n\n[a]: </bilag/2026/Åben Plan.pdf.txt#page=3>")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n- Åben Plan.pdf.txt")]
    [InlineData("## Punkt 2: Plan\n\nSe (åben plan.pdf.txt), som er vedlagt.")]
    [InlineData("## Punkt 2: Plan\n\nSe A\u030aben\\_Plan.pdf.txt.")]
    [InlineData("## Punkt 2: Plan\n\n<a href=\"/bilag/2026/aaben-plan-pdf.txt\">plan</a>")]
    [InlineData("## Punkt 2: Plan\n\n<a href='../../bilag/2026/%C3%85ben%20Plan.pdf.txt#page=2'>plan</a>")]
    [InlineData("## Punkt 2: Plan\n\n<a href=\"/bilag/2026/&Aring;ben Plan.pdf.txt\">plan</a>")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n`Åben Plan.pdf.txt`")]
    [InlineData("## Punkt 2: Plan\n\n### Bilag\n\n> - **[plan](</bilag/./2026//Åben Plan.pdf.txt>)**")]
    public async Task Every_place_in_a_closed_item_keeps_the_file_back(string item)
    {
        site.Write(
            Open,
            Minutes("punkter:\n  2: { lukket: true }", "Intet.", "").Replace("## Punkt 2: Plan", item, StringComparison.Ordinal)
        );

        // Some of these are links that lead nowhere; what counts is that nothing is published.
        await site.Build();

        Assert.DoesNotContain(Published(), path => path.StartsWith("bilag/2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lukket: true", "Åben Plan.pdf.txt")]
    [InlineData("trukket: Fejl", "åben plan.pdf.txt")]
    [InlineData("udkast: true", Site + "/bilag/2026/aaben-plan-pdf.txt#page=2")]
    [InlineData("udkast: true", Site + "/bilag/2026/%C3%85ben%20Plan.pdf.txt?x")]
    public async Task The_official_document_of_what_is_not_public_is_kept_back(string front, string document)
    {
        site.Write(Open, Minutes($"{front}\nkilde: \"{document}\"", "Intet.", "### Beslutning\n\nIntet."));
        await AssertKeptBack(document);
    }

    [Fact]
    public async Task Every_form_in_an_open_item_leads_to_the_file_and_publishes_it()
    {
        foreach (var form in Links.Where((_, index) => index % 3 == 0))
        {
            site.Write(
                Open,
                Minutes("punkter:\n  2: { lukket: true }", $"Se [planen](<{form}>).", "### Bilag\n\n- [x](</bilag/2026/Åben Plan.pdf.txt>)")
            );

            var result = await site.Build();

            Assert.True(result.Errors == 0, form + ": " + string.Join('\n', result.Problems));
            Assert.Contains(Address[1..], Published());
            var rest = form.IndexOfAny(['?', '#']) is var at and >= 0 ? form[at..] : "";
            Assert.Contains(
                $"href=\"{Address}{rest}\"",
                site.Read("output/referater/2026-02-03-byraad/index.html"),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("/bilag/borte.pdf#page=1")]
    [InlineData("bilag/borte.pdf?x")]
    [InlineData("/Bilag/borte.pdf")]
    [InlineData(Site + "/bilag/borte.pdf")]
    public async Task A_file_that_is_not_there_is_an_error(string link)
    {
        site.Write(Open, Minutes("tid: \"09:00\"", $"Se [planen]({link}).", "### Beslutning\n\nIntet."));

        Assert.Contains((await site.Build()).Problems, problem => problem.Code == "bilag-mangler");
    }

    public void Dispose() => site.Dispose();

    private static string Minutes(string front, string first, string second) =>
        $"""
            ---
            forum: Byråd
            dato: 2026-02-03
            {front}
            ---

            ## Punkt 1: Velkomst

            ### Beslutning

            {first}

            ## Punkt 2: Plan

            {second}
            """;

    private async Task AssertKeptBack(string form)
    {
        var result = await site.Build();

        Assert.True(result.Written is not null, form + ": " + string.Join('\n', result.Problems));
        Assert.Contains("bilag/andet.txt", Published());
        Assert.False(Published().Any(path => path.StartsWith("bilag/2026", StringComparison.Ordinal)), form);
    }

    private IReadOnlyCollection<string> Published() => Directory.Exists(site.Options.Output) ? site.Output().Keys : [];
}
