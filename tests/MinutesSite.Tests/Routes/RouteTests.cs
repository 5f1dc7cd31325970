using MinutesSite.Render;
using MinutesSite.Routes;
using MinutesSite.Tests.Render;

namespace MinutesSite.Tests.Routes;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/emner/{navn}/{år}/", "/emner/budget-2027/2026/", true)]
    [InlineData("/emner/{navn}/{år}/", "/emner/budget-2027/20266/", false)]
    [InlineData("/emner/{navn}/{år}/", "/emner/budget-2027/", false)]
    [InlineData("/sitemap-{tal}.xml", "/sitemap-2.xml", true)]
    [InlineData("/sitemap-{tal}.xml", "/sitemap-.xml", false)]
    [InlineData("/bilag/**", "/bilag/2026/a.pdf", true)]
    [InlineData("/bilag/**", "/bilag", false)]
    [InlineData("/", "/", true)]
    [InlineData("/", "/emner/", false)]
    public void An_address_has_the_form_of_a_route_or_not(string pattern, string address, bool expected) =>
        Assert.Equal(expected, new Route(pattern).Matches(address));

    [Fact]
    public void A_page_below_another_is_there_only_where_the_other_is()
    {
        var routes = new SiteRoutes([.. Route.List("/emner/{navn}/"), new("/emner/{navn}/feed.xml")]);

        Assert.True(routes.Has("/emner/budget/2026/", owner => owner == "/emner/budget/"));
        Assert.True(routes.Has("/emner/budget/feed.xml", owner => owner == "/emner/budget/"));
        Assert.False(routes.Has("/emner/andet/2026/", owner => owner == "/emner/budget/"));
    }

    [Theory]
    [InlineData("/emner/hvad-som-helst/", true)]
    [InlineData("/bilag/2026/a.pdf", true)]
    [InlineData("/referater/2026/", true)]
    [InlineData("/soeg", true)]
    [InlineData("/referater/2026-01-13-gammelt-navn/", false)]
    [InlineData("/gammel/adresse/", false)]
    public void Nobodys_old_address_takes_the_place_of_a_page(string address, bool expected) =>
        Assert.Equal(expected, SiteParts.Default.Routes.IsTaken(address));

    [Fact]
    public void Every_file_of_a_site_stands_at_an_address_of_the_table()
    {
        var routes = SiteParts.Default.Routes;
        var archive = RenderSiteTests.Full(MadeUp.Site);
        var old = archive
            .Meetings.SelectMany(meeting => meeting.Minutes.Aliases)
            .Select(alias => alias.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in RenderSite.Files(archive))
        {
            var address =
                "/"
                + (
                    file.Path.EndsWith("/index.html", StringComparison.Ordinal) || file.Path == "index.html"
                        ? file.Path[..^"index.html".Length]
                        : file.Path
                );
            Assert.True(
                old.Contains(address) || routes.All.Any(route => route.Matches(address)),
                $"{address} is on the site, and no route tells of it."
            );
        }
    }
}
