using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MinutesSite.Serve;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Serve;

public sealed class AnswerSearchTests
{
    private const string Minutes = """
        ---
        forum: Teknikudvalget
        dato: 2026-03-10
        deltagere:
          - Bodil Friis (Formand)
          - Karl Lind
        punkter:
          4: { lukket: true }
        ---

        ## Punkt 1: Cykelsti langs Åvej

        00.30.00-P00-12-25

        ### Resumé

        Der anlægges en cykelsti. Erik Toft fremlagde forslaget.

        ### Beslutning

        Godkendt.

        ## Punkt 2: Orientering om Budget 2027

        ### Sagsfremstilling

        Borgermødet holdes den 24. marts. Der er afsat 1.250.000 kr.

        ### Beslutning

        Taget til efterretning.

        ## Punkt 3: Legeplads ved skolen

        ### Sagsfremstilling

        Budgettet for 2026 rækker ikke, og en sti er på vej.

        ### Beslutning

        Udsat til den 14. april 2026.

        ## Punkt 4

        ### Beslutning

        Hemmeligholdelsen godkendt.
        """;

    private const string Later = """
        ---
        forum: Kulturudvalget
        dato: 2026-04-14
        deltagere:
          - Erik Toft (Formand)
        ---

        ## Punkt 1: Bibliotekets åbningstid

        ### Beslutning

        Drøftet. Budget 2027 blev nævnt.
        """;

    [Theory]
    [InlineData("cykelstier", "1")]
    [InlineData("sti", "1 3")]
    [InlineData("oekonomi", "")]
    [InlineData("aavej", "1")]
    [InlineData("\"budget 2027\"", "2 K1")]
    [InlineData("\"2027 budget\"", "")]
    [InlineData("00.30.00-P00-12-25", "1")]
    [InlineData("p00-12-25", "1")]
    [InlineData("24/3 2026", "2")]
    [InlineData("1250000", "2")]
    [InlineData("møde", "2")]
    [InlineData("budget -2027", "3")]
    [InlineData("hemmeligholdelsen", "")]
    [InlineData("erik toft", "1 K1")]
    public async Task Finds_what_has_all_of_what_is_asked_for(string query, string expected)
    {
        var answer = await Ask(("q", query));

        Assert.Equal(expected, Named(answer.Results.Take(answer.Whole)));
    }

    [Theory]
    [InlineData("bibliotekes", "K1")]
    [InlineData("cykelstu", "1")]
    public async Task A_word_that_nothing_has_is_mended(string query, string expected)
    {
        var answer = await Ask(("q", query));

        Assert.Equal(expected, Named(answer.Results));
    }

    [Theory]
    [InlineData("forum", "kulturudvalget", "K1")]
    [InlineData("aar", "2026", "1 2 3 K1")]
    [InlineData("udfald", "udskudt", "3")]
    [InlineData("person", "Erik Toft", "1 K1")]
    [InlineData("person", "Karl Lind", "1 2 3")]
    [InlineData("person", "Ingen Sådan", "")]
    [InlineData("fra", "2026-04-01", "K1")]
    [InlineData("til", "2026-04-01", "1 2 3")]
    public async Task A_filter_alone_lists_what_passes_it(string name, string value, string expected)
    {
        var answer = await Ask((name, value));

        Assert.Equal(expected, Named(answer.Results));
        Assert.Equal(answer.Results.Count, answer.Total);
    }

    [Fact]
    public async Task A_facet_counts_what_the_other_filters_let_pass()
    {
        var answer = await Ask(("q", "budget"), ("forum", "Kulturudvalget"));

        Assert.Equal("K1", Named(answer.Results));
        Assert.Equal([KeyValuePair.Create("Teknikudvalget", 2), KeyValuePair.Create("Kulturudvalget", 1)], answer.Facets[0]);
        Assert.Equal([KeyValuePair.Create("drøftet", 1)], answer.Facets[2]);
    }

    [Fact]
    public async Task What_was_found_is_marked_in_the_passage_and_the_rest_is_escaped()
    {
        var answer = await Ask(("q", "borgermøde"));

        Assert.StartsWith(
            "<mark>Borgermødet</mark> holdes den 24. marts.",
            Assert.Single(answer.Results).Passage,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_newest_come_first_where_that_is_asked_for()
    {
        var answer = await Ask(("q", "budget 2027"), ("sort", "nyeste"));

        Assert.Equal(
            ["/referater/2026-04-14-kulturudvalget/#punkt-1", "/referater/2026-03-10-teknikudvalget/#punkt-2"],
            answer.Results.Select(result => result.Item.Address)
        );
    }

    private static async Task<SearchAnswer> Ask(params (string Name, string Value)[] asked)
    {
        using var site = new MadeUpSite(
            ("content/site.yml", "titel: Referater\norganisation: Nordby Kommune\n"),
            ("content/referater/2026/2026-03-10-teknikudvalget.md", Minutes),
            ("content/referater/2026/2026-04-14-kulturudvalget.md", Later)
        );
        Assert.NotNull((await site.Build()).Written);
        using var index = ServedIndex.Of(ReadServedSite.Items(site.Options.Output));
        var query = new QueryCollection(asked.ToDictionary(pair => pair.Name, pair => new StringValues(pair.Value)));
        var request = SearchRequest.Of(query, out var wrong);
        Assert.Null(wrong);
        return new AnswerSearch(index).To(request!);
    }

    // "2" of the first meeting, "K1" of the second; in order of the agenda.
    private static string Named(IEnumerable<SearchResult> results) =>
        string.Join(
            ' ',
            results.Select(result => (result.Item.Forum[0] == 'K' ? "K" : "") + result.Item.Address[^1]).Order(StringComparer.Ordinal)
        );
}
