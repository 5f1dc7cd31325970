using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>WCAG 2.2, success criterion 1.4.10: no scrolling sideways at 320 px, which is a page of 1280 px at 400 %.</summary>
[Collection(OneChromium.Name)]
public sealed class ReflowTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    public static TheoryData<string> Pages => NordbySite.EveryKindOfPage;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_narrow_page_does_not_scroll_sideways(string address)
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Phone));
        await page.GotoAsync(address);

        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task At_four_hundred_percent_a_page_does_not_scroll_sideways(string address)
    {
        var page = await chromium.NewPage(
            site.Address,
            options =>
            {
                options.ViewportSize = new() { Width = 320, Height = 256 };
                options.DeviceScaleFactor = 4;
            }
        );
        await page.GotoAsync(address);

        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_moves_while_a_meeting_loads()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.AddInitScriptAsync(
            "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value; "
                + "}).observe({ type: 'layout-shift', buffered: true });"
        );
        await page.GotoAsync(NordbySite.Meeting, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.moved"));
        await page.Context.CloseAsync();
    }
}
