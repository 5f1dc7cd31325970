using System.Text;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>robots.txt: an intranet asks search engines to stay away.</summary>
internal static class RobotsTxt
{
    public static IEnumerable<OutputFile> Of(Archive archive)
    {
        var text =
            archive.Site.Audience == Audience.Intranet
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow:\n"
                    + (archive.Site.BaseAddress.Length > 0 ? $"\nSitemap: {archive.Site.AbsoluteAddress("/sitemap.xml")}\n" : "");
        return [OutputFile.Of("robots.txt", Encoding.UTF8.GetBytes(text))];
    }
}
