using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

[Collection(OneChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages => NordbySite.EveryKindOfPage;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_wrong_with_a_page_however_it_is_looked_at(string address)
    {
        var page = await chromium.NewPage(site.Address);
        await page.GotoAsync(address);
        foreach (var look in new[] { Look.Light, Look.Dark, Look.Phone, Look.Print })
        {
            await page.LookAs(look);
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{look}: " + string.Join('\n', found.Violations.Select(Describe)));
        }

        await page.Context.CloseAsync();
    }

    private static string Describe(AxeResultItem rule) =>
        $"{rule.Id}: {rule.Help}\n"
        + string.Join(
            '\n',
            rule.Nodes.Take(5)
                .Select(node =>
                    "  "
                    + node.Html
                    + "\n    "
                    + string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))
                )
        );
}
