using AngleSharp.Html.Parser;

namespace MinutesSite.Tests.Sites;

/// <summary>The addresses of a page that lead to its own site.</summary>
public static class SiteLinks
{
    private static readonly HtmlParser Parser = new();

    public static IReadOnlyList<string> In(string html) =>
        [
            .. Parser
                .ParseDocument(html)
                .QuerySelectorAll("[href], [src], [action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action"))
                .OfType<string>()
                .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))
                .Distinct(),
        ];
}
