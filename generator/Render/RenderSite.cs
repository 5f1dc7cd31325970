using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The Render stage: an archive becomes the files of the site, search index and attachments apart.</summary>
public static class RenderSite
{
    /// <summary>All files, each made when its content is asked for.</summary>
    /// <param name="archive">What to show.</param>
    /// <param name="options">What rendering knows beside the archive.</param>
    public static IReadOnlyList<OutputFile> Files(Archive archive, RenderOptions? options = null)
    {
        var chosen = options ?? RenderOptions.Default;
        var assets = AssetFiles.Of(archive.Site, chosen.Assets);
        var pages = new PageRenderer(SiteContexts.Of(archive, assets.Links, chosen));
        var source = new PageSource(archive, pages, chosen);
        List<OutputFile> files = [.. chosen.Pages.SelectMany(set => set.Files(source)), .. assets.Files];
        files.AddRange(Sitemap.Of(archive.Site, files));
        files.AddRange(Redirects.Of(archive, pages, files));
        return files;
    }

    /// <summary>The files of one meeting alone: its page, and the same as data and as markdown.</summary>
    /// <param name="archive">The archive that it is in.</param>
    /// <param name="address">Its address.</param>
    /// <param name="options">What rendering knows beside the archive.</param>
    public static IReadOnlyList<OutputFile> MeetingFiles(Archive archive, string address, RenderOptions options)
    {
        var one = archive with { Meetings = [.. archive.Meetings.Where(meeting => meeting.Address == address)] };
        var pages = new PageRenderer(SiteContexts.Of(archive, AssetFiles.Of(archive.Site, options.Assets).Links, options));
        return [.. MeetingPages.PagesOf(one.Meetings, pages), .. MeetingData.Of(one)];
    }
}
