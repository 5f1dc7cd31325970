namespace MinutesSite.Routes;

/// <summary>Every form of address that a site has: one table for rendering, links, old addresses and the preview.</summary>
/// <param name="All">The routes.</param>
public sealed record SiteRoutes(IReadOnlyList<Route> All)
{
    /// <summary>
    /// Whether an address lies where only the site's own pages and files do; what lies below meetings, the meetings themselves tell.
    /// </summary>
    /// <param name="address">Below the base path; a slash at its end makes no difference.</param>
    public bool IsTaken(string address)
    {
        var bare = address.Length > 1 ? address.TrimEnd('/') : address;
        return All.Any(route => !route.IsOfMeeting && (route.Matches(address) || route.Matches(bare) || route.Matches(bare + "/")));
    }

    /// <summary>Whether the site has a page or file at an address, as far as the content tells.</summary>
    /// <param name="address">Below the base path, without query and anchor; a page may be named without its closing slash.</param>
    /// <param name="isKnown">Whether the content has a meeting, topic, forum, case or person at an address.</param>
    public bool Has(string address, Func<string, bool> isKnown) =>
        Find(address, isKnown) || (!address.EndsWith('/') && Find(address + "/", isKnown));

    private bool Find(string address, Func<string, bool> isKnown)
    {
        var page = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
        return All.Any(route => !route.IsFolder && route.Matches(page) && (route.Owner(page) is not { } owner || isKnown(owner)));
    }
}
