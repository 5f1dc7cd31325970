using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>Where a link in the minutes may lead: the web, a mailbox, this site. Anything else stays text.</summary>
public static class SafeTarget
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The target as a page writes it, or null where it may not be linked.</summary>
    /// <param name="target">A target from the minutes, or an address below the site's base path.</param>
    /// <param name="site">The site, for its base path.</param>
    public static string? Href(string? target, SiteSettings site)
    {
        // Browsers drop tabs and line breaks from addresses and read \ as /, so neither may hide another host.
        if (
            string.IsNullOrEmpty(target)
            || target.AsSpan().ContainsAnyInRange('\0', ' ')
            || target.Contains('\\', StringComparison.Ordinal)
        )
        {
            return null;
        }

        if (target[0] == '/')
        {
            return target.StartsWith("//", StringComparison.Ordinal) ? null : site.Href(target);
        }

        return target[0] == '#' || Array.Exists(Schemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            ? target
            : null;
    }

    /// <summary>Whether a target leads away from this site.</summary>
    public static bool IsElsewhere(string href) => href.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
