using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

[Collection(OneChromium.Name)]
public sealed class WithoutScriptTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    [Fact]
    public async Task A_reader_finds_a_decision_by_links_alone()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.NoScript));
        await page.GotoAsync("/");
        await page.Locator(".site-nav").GetByText("Beslutninger").ClickAsync();
        await page.Locator(".outcomes").GetByText("udskudt").ClickAsync();
        await page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Havnens udvikling" }).ClickAsync();

        Assert.EndsWith(NordbySite.Meeting + "#punkt-3", page.Url, StringComparison.Ordinal);
        Assert.Contains("Drøftelsen blev udskudt", await page.Locator("#punkt-3 .decision").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_that_needs_a_script_is_shown()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.NoScript));
        await page.GotoAsync(NordbySite.Meeting);

        Assert.False(await page.Locator(".copy").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Copied_and_printed_text_has_the_words_of_sections_with_nothing_to_note()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.GotoAsync(NordbySite.Meeting);
        var copied = await page.EvaluateAsync<string>(
            "() => { getSelection().selectAllChildren(document.querySelector('#punkt-2 .quiet')); return getSelection().toString(); }"
        );
        Assert.Contains("Intet at bemærke.", copied, StringComparison.Ordinal);
        Assert.Contains("Intet af bemærke", copied, StringComparison.Ordinal);

        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var box = await page.Locator("#punkt-2 .quiet dd").First.BoundingBoxAsync();
        Assert.True(box!.Width > 50);
        await page.Context.CloseAsync();
    }
}
