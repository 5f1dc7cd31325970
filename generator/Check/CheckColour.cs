using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Theme.Assets;

namespace MinutesSite.Check;

/// <summary>Whether the site's colour can be read (WCAG 2.2, success criterion 1.4.3).</summary>
public static class CheckColour
{
    /// <summary>Reports a colour that the theme had to darken.</summary>
    public static void Check(SiteSettings site, ICollection<Diagnostic> problems)
    {
        if (site.Colour is { } colour && AccentColour.Of(colour.Value) is { IsReadable: false } accent)
        {
            problems.Add(Problems.ColourTooLight(colour.At, colour.Value, accent.Light));
        }
    }
}
