namespace MinutesSite.Theme.Layout;

/// <summary>What the site's pages may load: nothing but what lies on the site itself, and no script that stands in a page.</summary>
public static class SitePolicy
{
    /// <summary>
    /// The Content-Security-Policy that every page carries, so that it holds on hosts without headers too. netlify.toml sends the same,
    /// and beside it <c>frame-ancestors</c>, which only a header can say.
    /// </summary>
    public const string InPage =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'";
}
