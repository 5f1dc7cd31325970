using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

[Collection(OneChromium.Name)]
public sealed class KeyboardTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    [Fact]
    public async Task The_first_key_leads_past_the_navigation_and_on_to_an_item()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.GotoAsync(NordbySite.Meeting);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Gå til indhold", await FocusedText(page));
        Assert.True(await page.Locator(".skip-link").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#indhold", page.Url, StringComparison.Ordinal);

        // Past the breadcrumbs, the official document and the participants: the list of items comes by the keyboard alone.
        for (var presses = 0; presses < 30 && !await IsInContents(page); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#punkt-2", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('#punkt-2') !== null"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_has_the_focus_is_seen_to_have_it()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.GotoAsync(NordbySite.Meeting);
        var stops = await page.Locator("a[href]:visible, button:visible, input:visible, [tabindex='0']:visible").CountAsync();

        for (var i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && "
                        + "parseFloat(style.outlineWidth) >= 2 && style.opacity !== '0'; }"
                ),
                await FocusedText(page)
            );
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_citation_is_copied_with_its_address()
    {
        var page = await chromium.NewPage(
            site.Address,
            options =>
            {
                Looks.As(Look.Light)(options);
                options.Permissions = ["clipboard-read", "clipboard-write"];
            }
        );
        await page.GotoAsync(NordbySite.Meeting);
        await page.Locator("#punkt-3 .copy").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kopieret");
        Assert.Equal(
            "Chefgruppen den 10. marts 2026, punkt 3: Havnens udvikling. Nordby Kommune. "
                + "https://referater.nordby.example/referater/2026-03-10-chefgruppen/#punkt-3",
            await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_citation_is_copied_over_plain_http_too_where_browsers_have_no_clipboard_to_write_to()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.AddInitScriptAsync(
            """
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
            document.addEventListener('copy', ({ target }) => {
              globalThis.taken = target.value.slice(target.selectionStart, target.selectionEnd);
            });
            """
        );
        await page.GotoAsync(NordbySite.Meeting);
        await page.Locator("#punkt-3 .copy").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kopieret");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('#punkt-3 .copy')"));
        Assert.Equal(
            "Chefgruppen den 10. marts 2026, punkt 3: Havnens udvikling. Nordby Kommune. "
                + "https://referater.nordby.example/referater/2026-03-10-chefgruppen/#punkt-3",
            await page.EvaluateAsync<string>("() => globalThis.taken")
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_of_items_follows_the_reading()
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.GotoAsync(NordbySite.Meeting + "#punkt-3");

        await Assertions.Expect(page.Locator(".contents [aria-current]")).ToHaveTextAsync("Havnens udvikling");
        await page.Context.CloseAsync();
    }

    private static Task<string> FocusedText(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent");

    private static Task<bool> IsInContents(IPage page) =>
        page.EvaluateAsync<bool>("() => document.activeElement.closest('.contents') !== null");
}
