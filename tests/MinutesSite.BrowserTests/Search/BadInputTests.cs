using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Search;

[Collection(OneChromium.Name)]
public sealed class BadInputTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    public static TheoryData<string> Queries =>
        [
            "",
            " ",
            "-",
            "--",
            "\"",
            "\"\"",
            "\" \"",
            "- -",
            "-\"",
            "😀",
            "😀 budget",
            "<script>alert(1)</script>",
            "(.*)+$[",
            "\\",
            "og i at",
            "a",
            "'",
            "…",
            "%00",
            "\0",
            "-budget",
            "\"og\"",
            "@",
            "#",
            "00.",
            "99.99.99-",
            "32. maj",
            string.Concat(Enumerable.Repeat("budget ", 1_500)),
            new('x', 10_000),
            new('"', 10_000),
            new('-', 10_000),
            "İ ß ﬁ",
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Whatever_is_typed_is_answered_with_results_or_none(string query)
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var answer = await client.Query(query);

        Assert.True(answer.GetProperty("total").GetInt32() >= 0);
        Assert.False(answer.TryGetProperty("incomplete", out _));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_from_the_content_is_markup()
    {
        var page = await chromium.NewPage(site.Address);
        await SearchClient.Open(page);
        var excerpts = await page.EvaluateAsync<string[]>(
            "async () => { const { results } = await search.query('regnvandet'); return [results[0].uddrag, await results[0].passage()]; }"
        );

        Assert.All(
            excerpts,
            excerpt =>
            {
                Assert.Contains("<mark>", excerpt, StringComparison.Ordinal);
                Assert.DoesNotContain('"', excerpt);
            }
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_closed_item_is_not_found()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);

        Assert.Empty(await client.Items("Xenofon"));
        Assert.DoesNotContain("2026-01-13/3", await client.Items("13. januar 2026", 20));
        await page.Context.CloseAsync();
    }
}
