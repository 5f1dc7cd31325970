using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>A meeting on a phone, read with a thumb.</summary>
[Collection(OneChromium.Name)]
public sealed class PhoneTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    [Fact]
    public async Task The_agenda_comes_before_the_people_who_are_a_tap_away()
    {
        var page = await Open(390);
        var people = page.Locator(".people-list a").First;

        await Assertions.Expect(people).ToBeHiddenAsync();
        Assert.InRange((await page.Locator("#dagsorden").BoundingBoxAsync())!.Y, 0, 844);
        await page.Locator(".people-fold summary").ClickAsync();
        await Assertions.Expect(people).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_every_item_the_agenda_is_one_tap_back()
    {
        var page = await Open(390);
        await page.Locator(".contents a").Last.ClickAsync();
        var back = page.Locator(".to-contents");

        await Assertions.Expect(back).ToBeInViewportAsync();
        var box = (await back.BoundingBoxAsync())!;
        Assert.True(box.Height >= 24 && box.Width >= 24);
        await back.ClickAsync();
        await Assertions.Expect(page.Locator("#dagsorden")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_desk_the_people_stand_unfolded_and_the_agenda_beside_the_items()
    {
        var page = await Open(1280);

        await Assertions.Expect(page.Locator(".people-list a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".people-fold summary")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".to-contents")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_the_people_stand_unfolded()
    {
        var page = await Open(390);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".people-list a").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(int width)
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.SetViewportSizeAsync(width, 844);
        await page.GotoAsync(NordbySite.Meeting);
        return page;
    }
}
