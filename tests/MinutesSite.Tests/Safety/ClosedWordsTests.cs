using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>
/// No word of what is closed, withdrawn or a draft is in any file of the site: not in a page, not in the data, not in the search index.
/// </summary>
public sealed class ClosedWordsTests : IDisposable
{
    /// <summary>Parts of the words, for an index may cut a word's end, and share its beginning with the word before.</summary>
    private static readonly string[] Traces =
    [
        "qxtitelvand",
        "qxstednavn",
        "qxafsnitnavn",
        "qxindstilvand",
        "qxsagvand",
        "qxbeslutvand",
        "qxbilagvand",
        "qxtabelvand",
        "qxlistevand",
        "qxemnenavn",
        "qxpersonvand",
        "qxtitulvand",
        "qxkildevand",
        "qxtekstvand",
        "77.77.77",
    ];

    private const string ClosedItem = """
        ## Punkt 2: Zqxtitelvandet

        77.77.77-P77-77-25

        ### Indstilling

        1. at zqxindstilvandet sælges

        ### Zqxafsnitnavnet

        Zqxsagvandet koster 12 mio. kr. og gælder Zqxpersonvand Holm.

        - zqxlistevandet

        | År | Zqxtabelvandet |
        | --- | --- |
        | 2026 | 1 |

        ### Beslutning

        Zqxbeslutvandet blev godkendt. Sagen blev udskudt til Byråd den 3. marts 2026, punkt 1.

        ### Bilag

        - [Zqxbilagvandet](/bilag/plan.txt)
        """;

    private readonly MadeUpSite site = new(("content/bilag/plan.txt", "En plan."));

    [Fact]
    public async Task A_closed_items_words_are_nowhere()
    {
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            journalnumre: [null, 77.77.77-P77-77-25]
            punkter:
              2: { lukket: true, emner: [Zqxemnenavnet], udfald: godkendt }
            ---

            ## Punkt 1: Ny skole

            ### Beslutning

            Godkendt.

            {{ClosedItem}}
            """
        );
        site.Write("content/referater/2026/2026-03-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-03-03"));

        var output = await Built();

        Assert.Empty(Found(output));
        Assert.Contains("Lukket punkt", output["referater/2026-02-03-byraad/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_items_journal_number_is_shown_where_the_front_matter_says_so_and_nothing_else_is()
    {
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            punkter:
              2: { lukket: true, vis_journalnummer: true }
            ---

            ## Punkt 1: Ny skole

            ### Beslutning

            Godkendt.

            {{ClosedItem}}
            """
        );

        var output = await Built();

        Assert.Contains("77.77.77-P77-77-25", output["referater/2026-02-03-byraad/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(Found(output), found => !found.EndsWith("77.77.77", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lukket: true")]
    [InlineData("trukket: Der var en fejl i det")]
    [InlineData("udkast: true")]
    public async Task The_words_of_a_closed_or_withdrawn_meeting_or_a_draft_are_nowhere(string front)
    {
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            {{front}}
            mødested: Zqxstednavnet
            deltagere: [Zqxpersonvand Holm (Zqxtitulvandet)]
            emner: [Zqxemnenavnet]
            kilde: Zqxkildevandet.pdf
            ---

            ## Punkt 1: Zqxtekstvandet

            ### Beslutning

            Godkendt.

            {{ClosedItem}}
            """
        );
        site.Write("content/referater/2026/2026-03-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-03-03"));

        Assert.Empty(Found(await Built()));
    }

    [Fact]
    public async Task What_is_open_is_found_in_all_these_ways()
    {
        site.Write(
            "content/referater/2026/2026-02-03-byraad.md",
            $$"""
            ---
            forum: Byråd
            dato: 2026-02-03
            ---

            ## Punkt 1: Ny skole

            ### Beslutning

            Godkendt.

            {{ClosedItem}}
            """
        );

        var found = Found(await Built());

        Assert.Contains(found, file => file.StartsWith("referater/2026-02-03-byraad/index.md", StringComparison.Ordinal));
        Assert.Contains(found, file => file.StartsWith("assets/search/", StringComparison.Ordinal));
        Assert.True(found.Count > 10);
    }

    public void Dispose() => site.Dispose();

    private static List<string> Found(SortedDictionary<string, string> output) =>
        [
            .. from file in output
            from trace in Traces
            where (file.Key + file.Value).Contains(trace, StringComparison.OrdinalIgnoreCase)
            select $"{file.Key}: {trace}",
        ];

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
