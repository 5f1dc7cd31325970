using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

[Collection(OneChromium.Name)]
public sealed class PolicyTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    public static TheoryData<string> Pages => NordbySite.EveryKindOfPage;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_complains_of_nothing_and_asks_no_other_host(string address)
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                complaints.Add("asks " + request.Url);
            }
        };

        await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_view_of_a_meeting_needs_four_requests_and_25_kilobytes()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(NordbySite.Meeting, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var bytes = await page.EvaluateAsync<long>(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum "
                + "+ entry.encodedBodySize, 0)"
        );

        Assert.InRange(requests.Count, 1, 4);
        Assert.InRange(bytes, 1, 25_000);
        await page.Context.CloseAsync();
    }
}
