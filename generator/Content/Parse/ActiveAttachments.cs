namespace MinutesSite.Parse;

/// <summary>
/// Enclosures that a browser runs, or a server: a page, a drawing or a script from somebody else would act on the site in its name. They
/// are published only where site.yml permits it (<c>aktive_bilag</c>), and under a policy that lets them do nothing.
/// </summary>
public static class ActiveAttachments
{
    /// <summary>The Content-Security-Policy under which they are sent: no script, no form, no address of the site's own.</summary>
    public const string Policy = "sandbox";

    // What browsers show or run by its ending.
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html",
        ".htm",
        ".xhtml",
        ".xht",
        ".shtml",
        ".mht",
        ".mhtml",
        ".svg",
        ".svgz",
        ".xml",
        ".xsl",
        ".xslt",
        ".js",
        ".mjs",
        ".cjs",
        ".wasm",
        ".swf",
        ".hta",
        ".htc",
        ".url",
        ".appcache",
        ".webmanifest",
        ".css",
    };

    // What IIS, Apache and PHP take for a program, or for settings of their own.
    private static readonly HashSet<string> OfServers = new(StringComparer.OrdinalIgnoreCase)
    {
        ".config",
        ".htaccess",
        ".htpasswd",
        ".asp",
        ".aspx",
        ".ashx",
        ".asmx",
        ".cshtml",
        ".php",
        ".phtml",
        ".phar",
        ".jsp",
        ".cgi",
    };

    /// <summary>Whether a file of this name is one.</summary>
    /// <param name="name">A name or an address.</param>
    public static bool Is(string name) => Endings.Contains(Path.GetExtension(name));

    /// <summary>Whether a server would run a file of this name, or take it for its own settings: it is never published.</summary>
    /// <param name="name">A name or an address.</param>
    public static bool IsOfServers(string name) => OfServers.Contains(Path.GetExtension(name));
}
