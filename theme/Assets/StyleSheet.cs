using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Theme.Assets;

/// <summary>The one style sheet of a site: the theme's styles with the site's colours and name in them.</summary>
public static partial class StyleSheet
{
    /// <summary>The style sheet.</summary>
    /// <param name="site">The colours, and the name that stands at the top of printed pages.</param>
    /// <param name="styles">The theme's styles.</param>
    public static string Of(SiteSettings site, string styles)
    {
        var accent = AccentColour.Of(site.Colour?.Value);
        var second = site.SecondColour is { } colour ? AccentColour.Of(colour.Value) : accent;
        return $$"""
            :root{--accent:{{accent.Light}};--accent-strong:{{accent.LightStrong}};--on-accent:#fff;--second:{{second.Light}}}
            @media (prefers-color-scheme:dark){:root{--accent:{{accent.Dark}};--accent-strong:{{accent.DarkStrong}};
            --on-accent:#10171a;--second:{{second.Dark}}} }
            @page{ @top-left{content:"{{Quoted(site)}}";font:8pt sans-serif;color:#444} }
            {{WithoutComments(styles)}}
            """;
    }

    private static string Quoted(SiteSettings site)
    {
        var name = site.Organisation.Length == 0 ? site.Title : $"{site.Organisation} · {site.Title}";
        // Whatever could end the text is written as CSS writes a character by its number.
        return string.Concat(
            name.Select(c =>
                c is '"' or '\\' or '<' || char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)c:x} ") : c.ToString()
            )
        );
    }

    /// <summary>Shorter by the comments, indentation and empty lines; nothing else changes.</summary>
    private static string WithoutComments(string styles)
    {
        var lines = new StringBuilder(styles.Length);
        foreach (var line in Comment().Replace(styles, "").Split('\n'))
        {
            if (line.AsSpan().Trim() is { Length: > 0 } said)
            {
                lines.Append(said).Append(said[^1] is '{' or '}' or ';' ? "" : "\n");
            }
        }

        return lines.Append('\n').ToString();
    }

    [GeneratedRegex(@"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
