using System.Net;
using MinutesSite.Model;

namespace MinutesSite.Theme.Assets;

/// <summary>The site's icon: the organisation's initials on its colour.</summary>
public static class SiteIcon
{
    /// <summary>The icon as SVG.</summary>
    public static string Svg(SiteSettings site)
    {
        var colour = AccentColour.Of(site.Colour?.Value).Light;
        const string letters =
            "x=\"32\" y=\"43\" text-anchor=\"middle\" font-family=\"system-ui, sans-serif\" font-size=\"30\" font-weight=\"700\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
            + $"<rect width=\"64\" height=\"64\" rx=\"12\" fill=\"{colour}\"/>"
            + $"<text {letters} fill=\"#fff\">{WebUtility.HtmlEncode(Initials(site))}</text></svg>\n";
    }

    /// <summary>At most two letters: "Nordby Kommune" → NK.</summary>
    public static string Initials(SiteSettings site)
    {
        var name = site.Organisation.Length > 0 ? site.Organisation : site.Title;
        return string.Concat(
            name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => char.IsLetter(word[0]))
                .Take(2)
                .Select(word => char.ToUpperInvariant(word[0]))
        );
    }
}
