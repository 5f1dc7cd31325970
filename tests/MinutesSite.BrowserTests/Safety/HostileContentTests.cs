using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;

namespace MinutesSite.BrowserTests.Safety;

/// <summary>Nothing that minutes say becomes a script or a request.</summary>
[Collection(OneChromium.Name)]
public sealed class HostileContentTests(Chromium chromium, HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly string[] Forbidden =
    [
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "base",
        "style",
        "audio",
        "video",
        "img",
        "source",
        "math",
        "textarea",
        "template",
        "marquee",
    ];

    [Fact]
    public void There_are_at_least_200_vectors() => Assert.True(Vectors.All.Distinct().Count() >= 200);

    [Fact]
    public async Task No_script_runs_and_no_request_leaves_even_without_the_hosts_policy()
    {
        var page = await chromium.NewPage(site.Address, options => options.BypassCSP = true);
        var happened = new List<string>();
        await page.Context.ExposeFunctionAsync("hit", () => happened.Add($"a script on {page.Url}"));
        page.Dialog += async (_, dialog) =>
        {
            happened.Add($"a dialog on {page.Url}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                happened.Add($"{request.Url} asked for by {page.Url}");
            }
        };

        foreach (var path in Visited())
        {
            await page.GotoAsync(
                site.Address + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal),
                new() { WaitUntil = WaitUntilState.Load }
            );
            await page.EvaluateAsync(
                "() => document.querySelectorAll('summary, [tabindex], a').forEach(element => element.dispatchEvent(new Event('focus')))"
            );
        }

        Assert.Empty(happened);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_script_runs_from_the_search_or_its_results()
    {
        var page = await chromium.NewPage(site.Address, options => options.BypassCSP = true);
        var happened = new List<string>();
        await page.Context.ExposeFunctionAsync("hit", () => happened.Add($"a script on {page.Url}"));
        page.Request += (_, request) => _ = request.Url.StartsWith(site.Address, StringComparison.Ordinal) ? 0 : Add(happened, request.Url);

        foreach (var words in Vectors.All.Where((_, index) => index % 9 == 0).Append("skole").Append("script"))
        {
            await page.GotoAsync($"{site.Address}soeg/?q={Uri.EscapeDataString(words)}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        Assert.Empty(happened);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_page_has_only_the_elements_attributes_and_targets_of_the_theme()
    {
        var parser = new HtmlParser();
        var wrong = new List<string>();
        foreach (var path in site.Pages())
        {
            var document = await parser.ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(site.Folder, "output", path)));
            wrong.AddRange(document.All.SelectMany(element => WrongWith(element)).Select(what => $"{path}: {what}"));
        }

        Assert.Empty(wrong);
    }

    private static int Add(List<string> happened, string what)
    {
        happened.Add(what);
        return happened.Count;
    }

    private static IEnumerable<string> WrongWith(IElement element)
    {
        if (Forbidden.Contains(element.LocalName))
        {
            yield return $"<{element.LocalName}>";
        }

        if (
            element.LocalName == "script"
            && (element.TextContent.Trim().Length > 0 && element.GetAttribute("type") is not ("application/json" or "application/ld+json"))
        )
        {
            yield return "a script in the page";
        }

        foreach (var attribute in element.Attributes)
        {
            if (
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name is "style" or "srcdoc" or "autofocus" or "formaction" or "srcset"
            )
            {
                yield return $"{element.LocalName} {attribute.Name}";
            }

            if (attribute.Name is "href" or "src" or "action" && !IsSafe(element, attribute.Value))
            {
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }
    }

    private static bool IsSafe(IElement element, string target) =>
        (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) && !target.Contains('\\', StringComparison.Ordinal))
        || target.StartsWith('#')
        || (
            element.LocalName == "a"
            && (
                target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            )
        )
        || (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "license");

    // Every meeting, every list, and some of each of the many.
    private IEnumerable<string> Visited()
    {
        var pages = site.Pages();
        return pages
            .Where(page => page.StartsWith("referater/", StringComparison.Ordinal) || page.Count(c => c == '/') <= 1)
            .Concat(
                pages.Where(
                    (page, index) =>
                        page.Count(c => c == '/') > 1 && !page.StartsWith("referater/", StringComparison.Ordinal) && index % 10 == 0
                )
            );
    }
}
