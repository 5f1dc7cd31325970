using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The page of what the archive holds.</summary>
internal static class AboutPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        yield return pages.Page<AboutPage, AboutView>(AboutView.Address, AboutView.Of(archive));
    }
}
