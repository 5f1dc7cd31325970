using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using MinutesSite.BrowserTests.Theme;

namespace MinutesSite.BrowserTests.Walk;

/// <summary>The way that most readers take: from the front page to what was decided.</summary>
[Collection(OneChromium.Name)]
public sealed class WalkTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    [Fact]
    public async Task A_reader_walks_from_the_front_page_to_an_item()
    {
        var page = await chromium.NewPage(site.Address);
        await page.GotoAsync("/");

        await page.Locator($"main a[href='{NordbySite.Meeting}']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(NordbySite.Meeting), RegexOptions.None));
        await page.Locator("main a[href$='#punkt-2']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#punkt-2$", RegexOptions.None));

        var item = page.Locator("#punkt-2");
        await Assertions.Expect(item).ToBeVisibleAsync();

        // The page glides there: it has arrived when the item is near the top.
        await page.WaitForFunctionAsync(
            "() => { const { top } = document.getElementById('punkt-2').getBoundingClientRect(); return top > -10 && top < 400; }"
        );
    }
}
