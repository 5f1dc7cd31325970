using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Theme.Assets;

namespace MinutesSite.Check;

/// <summary>Whether the site's colours can be read (WCAG 2.2, success criterion 1.4.3).</summary>
public static class CheckColour
{
    /// <summary>Reports each colour that the theme had to darken.</summary>
    public static void Check(SiteSettings site, ICollection<Diagnostic> problems)
    {
        foreach (var (key, colour) in new[] { ("farve", site.Colour), ("bifarve", site.SecondColour) })
        {
            if (colour is { } written && AccentColour.Of(written.Value) is { IsReadable: false } accent)
            {
                problems.Add(Problems.ColourTooLight(written.At, key, written.Value, accent.Light));
            }
        }
    }
}
