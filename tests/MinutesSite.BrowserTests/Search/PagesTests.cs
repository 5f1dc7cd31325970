using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Search;

/// <summary>
/// A query that names a topic, a case, a person, a forum or a meeting is offered that page, above the items that have the words.
/// </summary>
[Collection(OneChromium.Name)]
public sealed class PagesTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    [Theory]
    [InlineData("Budget 2027", "emne /sti/emner/budget-2027/")]
    [InlineData("budgettet 2027", "emne /sti/emner/budget-2027/")]
    [InlineData("B27", "emne /sti/emner/budget-2027/")]
    [InlineData("tidsplanen for budget 2027", "emne /sti/emner/budget-2027/")]
    [InlineData("budg", "emne /sti/emner/budget-2027/")]
    [InlineData("åse", "person /sti/personer/aase-oestergaard/")]
    [InlineData("aase oestergaard", "person /sti/personer/aase-oestergaard/")]
    [InlineData("Åse Østergård", "person /sti/personer/aase-oestergaard/")]
    [InlineData("chefgruppen", "forum /sti/fora/chefgruppen/")]
    [InlineData("TU", "forum /sti/fora/teknikudvalget/")]
    [InlineData("chefgruppen 13. januar", "møde /sti/referater/2026-01-13-chefgruppen/")]
    [InlineData("referat 13/1 2026", "møde /sti/referater/2026-01-13-chefgruppen/")]
    [InlineData("TU december 2025", "møde /sti/referater/2025-12-02-teknikudvalget/")]
    public async Task What_is_named_comes_first(string query, string page)
    {
        var pages = await Pages(query);

        Assert.True(pages.Count > 0, "Ingen sider.");
        Assert.Equal(page, pages[0]);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("sag {0}")]
    [InlineData("{1}")]
    [InlineData("{2}")]
    public async Task A_case_is_named_by_its_number_whatever_stands_between_the_digits(string form)
    {
        const string Number = "00.30.00-P00-12-25";
        var query = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Number, "003000P001225", "P00-12-25");

        Assert.Equal(
            "sag /sti/sager/00.30.00-P00-12-25/",
            Assert.Single(await Pages(query), page => page.StartsWith("sag", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("beredskab")]
    [InlineData("tu er ikke en forkortelse af og")]
    [InlineData("14. januar 2026")]
    [InlineData("beredskab -budget")]
    public async Task What_names_nothing_is_offered_no_page(string query) =>
        Assert.DoesNotContain(await Pages(query), page => !page.StartsWith("forum", StringComparison.Ordinal) || query.Length == 0);

    [Fact]
    public async Task A_page_says_how_much_it_has()
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var topic = (await client.Query("Budget 2027")).GetProperty("pages")[0];
        var meeting = (await client.Query("chefgruppen 13. januar 2026")).GetProperty("pages")[0];
        await page.Context.CloseAsync();

        Assert.Equal("Budget 2027", topic.GetProperty("titel").GetString());
        Assert.Equal(await CountOf("Budget 2027"), topic.GetProperty("antal").GetInt32());
        Assert.Equal("Chefgruppen den 13. januar 2026", meeting.GetProperty("titel").GetString());
        Assert.Equal(4, meeting.GetProperty("antal").GetInt32());
    }

    [Fact]
    public async Task The_search_page_shows_them_above_the_items_and_narrows_to_a_period()
    {
        var page = await chromium.NewPage(site.Address);
        await page.GotoAsync("soeg/?q=budget+2027");
        var named = page.Locator(".search-pages li").First;

        Assert.Equal("Budget 2027", await named.Locator("a").First.TextContentAsync());
        Assert.Equal("/sti/emner/budget-2027/feed.xml", await named.Locator(".search-feed").GetAttributeAsync("href"));
        await page.Locator("#filter-fra").FillAsync("2026-02-01");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("fra=2026-02-01", RegexOptions.None));
        await page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('.search-results time')].every(time => time.dateTime >= '2026-02-01')"
        );
        await page.Context.CloseAsync();
    }

    private async Task<int> CountOf(string topic)
    {
        var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(site.Output, "api", "emner.json")));
        return json
            .RootElement.EnumerateArray()
            .Single(one => one.GetProperty("navn").GetString() == topic)
            .GetProperty("punkter")
            .GetArrayLength();
    }

    private async Task<IReadOnlyList<string>> Pages(string query)
    {
        var page = await chromium.NewPage(site.Address);
        var client = await SearchClient.Open(page);
        var pages = (await client.Query(query))
            .GetProperty("pages")
            .EnumerateArray()
            .Select(one => $"{one.GetProperty("kind").GetString()} {one.GetProperty("url").GetString()}")
            .ToList();
        await page.Context.CloseAsync();
        return pages;
    }
}
