using Microsoft.Playwright;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>How a reader looks at a page.</summary>
public enum Look
{
    /// <summary>On a desk, in light colours.</summary>
    Light,

    /// <summary>On a desk, in dark colours.</summary>
    Dark,

    /// <summary>On a phone, 320 px wide.</summary>
    Phone,

    /// <summary>On paper.</summary>
    Print,

    /// <summary>Without JavaScript.</summary>
    NoScript,
}

/// <summary>What each look asks of a browser.</summary>
internal static class Looks
{
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 320, Height = 640 };

    /// <summary>Opens pages with a look.</summary>
    public static Action<BrowserNewContextOptions> As(Look look) =>
        options =>
        {
            options.ViewportSize = look == Look.Phone ? Phone : Desk;
            options.ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light;
            options.JavaScriptEnabled = look != Look.NoScript;
        };

    /// <summary>Looks at an open page in another way.</summary>
    public static async Task LookAs(this IPage page, Look look)
    {
        await page.SetViewportSizeAsync((look == Look.Phone ? Phone : Desk).Width, (look == Look.Phone ? Phone : Desk).Height);
        await page.EmulateMediaAsync(
            new()
            {
                ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light,
                Media = look == Look.Print ? Media.Print : Media.Screen,
            }
        );
    }
}
