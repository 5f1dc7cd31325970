using Microsoft.Playwright;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace MinutesSite.BrowserTests.Browser;

/// <summary>
/// One Chromium for all browser tests. A test class takes it with <c>[Collection(OneChromium.Name)]</c> and its constructor.
/// </summary>
public sealed class Chromium(IMessageSink messages) : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", // CI runs as root, where Chromium's sandbox does not
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
        "--no-default-browser-check",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser.</summary>
    public IBrowser Browser => browser ?? throw new InvalidOperationException("Chromium has not been started.");

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = ChromiumProgram.Ensure(playwright, message => messages.OnMessage(new DiagnosticMessage(message))),
                Headless = true,
                Args = Flags,
            }
        );
    }

    /// <summary>
    /// A page in a context of its own (its own cookies and cache), at <paramref name="baseAddress"/>, that speaks Danish.
    /// </summary>
    /// <param name="baseAddress">Where addresses that begin with a slash are.</param>
    /// <param name="change">Other settings of the context: no JavaScript, a phone's screen, dark colours.</param>
    public async Task<IPage> NewPage(string baseAddress, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = baseAddress,
            Locale = "da-DK",
            TimezoneId = "Europe/Copenhagen",
        };
        change?.Invoke(options);
        var context = await Browser.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
