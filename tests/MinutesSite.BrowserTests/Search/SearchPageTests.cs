using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Search;

[Collection(OneChromium.Name)]
public sealed class SearchPageTests(Chromium chromium, SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task An_address_with_a_query_shows_its_results_and_their_number()
    {
        var page = await Open("soeg/?q=tidsplan");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 punkter");
        await Assertions.Expect(page.Locator(".search-results a").First).ToHaveTextAsync("Tidsplan for Budget 2027");
        await Assertions.Expect(page.Locator(".search-results mark").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Typing_searches_and_keeps_the_address_in_step()
    {
        var page = await Open("soeg/");
        await page.Locator("main input[name=q]").PressSequentiallyAsync("beredsk");

        await Assertions.Expect(page.Locator(".search-results a")).ToHaveTextAsync(["Beredskab ved strømsvigt"]);
        Assert.EndsWith("?q=beredsk", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Back_leads_to_the_search_before()
    {
        var page = await Open("soeg/?q=tidsplan");
        var field = page.Locator("main input[name=q]");
        await field.FillAsync("affald");
        await field.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".search-results a")).ToHaveTextAsync(["Affaldsordning i etageboliger"]);
        await page.GoBackAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 punkter");
        await Assertions.Expect(field).ToHaveValueAsync("tidsplan");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Back_leads_to_the_search_before_when_the_new_one_was_typed_slowly_too()
    {
        var page = await Open("soeg/?q=tidsplan");
        var field = page.Locator("main input[name=q]");
        await field.FillAsync("");
        await field.PressSequentiallyAsync("affald", new() { Delay = 250 });
        await Assertions.Expect(page.Locator(".search-results a")).ToHaveTextAsync(["Affaldsordning i etageboliger"]);
        await field.PressAsync("Enter");
        await page.GoBackAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 punkter");
        await Assertions.Expect(field).ToHaveValueAsync("tidsplan");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_filter_is_chosen_and_is_in_the_address()
    {
        var page = await Open("soeg/?q=udvalg");
        await page.GetByLabel("Forum").SelectOptionAsync("Teknikudvalget");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 punkter");
        Assert.Contains("forum=Teknikudvalget", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ryd filtre" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("6 punkter");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrows_lead_to_a_result_and_enter_opens_the_item_with_the_words_marked()
    {
        var page = await Open("soeg/?q=generatorerne");
        await Assertions.Expect(page.Locator(".search-results a")).ToHaveCountAsync(1);
        await page.Locator("main input[name=q]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "referater/2026-01-13-chefgruppen/?m=generatorerne#punkt-2");

        await Assertions.Expect(page.Locator("#punkt-2 mark")).ToHaveTextAsync(["generatorerne"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_found_gives_advice_and_other_ways()
    {
        var page = await Open("soeg/?q=qqqqqqqq");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Ingen resultater");
        await Assertions.Expect(page.Locator(".search-nothing")).ToContainTextAsync("Prøv et andet ord");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mended_word_is_said_aloud()
    {
        var page = await Open("soeg/?q=cykelsteir");

        await Assertions.Expect(page.Locator(".search-notes")).ToContainTextAsync("Her er resultater for cykelstier");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_the_index_the_page_says_so_and_ends()
    {
        var page = await chromium.NewPage(site.Address);
        await page.RouteAsync(
            "**/assets/search**",
            route =>
                route.Request.Url.Contains(".js", StringComparison.Ordinal)
                && !route.Request.Url.Contains(".json", StringComparison.Ordinal)
                    ? route.ContinueAsync()
                    : route.FulfillAsync(new() { Status = 500 })
        );
        await page.GotoAsync("soeg/?q=budget");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Søgningen virker ikke lige nu");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Prøv igen" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Slash_goes_to_the_field_which_suggests_while_one_types()
    {
        var page = await Open("referater/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("cykels");
        var option = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(option).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(option.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(option).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("t");
        await Assertions.Expect(option).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "referater/2025-12-02-teknikudvalget/?m=cykelst#punkt-1");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_wrong_with_results_filters_and_suggestions()
    {
        var page = await Open("soeg/?q=chefgruppen&sort=nyeste");
        await Assertions.Expect(page.Locator(".search-results li").First).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations.Select(rule => rule.Id));

        await page.GotoAsync("referater/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("budget");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations.Select(rule => rule.Id));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_form_leads_to_lists_and_keywords()
    {
        var page = await chromium.NewPage(site.Address, options => options.JavaScriptEnabled = false);
        await page.GotoAsync("referater/");
        await page.Locator("form[role=search] button").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Stikord A–Å" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "C", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".keywords")).ToContainTextAsync("Cykelstier langs havet");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string address)
    {
        var page = await chromium.NewPage(site.Address);
        await page.GotoAsync(address);
        return page;
    }
}
