using MinutesSite.Model;
using MinutesSite.Theme;

namespace MinutesSite.Render;

/// <summary>What the pages of an archive know of the site.</summary>
internal static class SiteContexts
{
    public static SiteContext Of(Archive archive, AssetLinks assets, RenderOptions options) =>
        new(archive.Site, assets)
        {
            Newest = archive.Meetings.Count == 0 ? null : archive.Meetings[0].Date,
            Navigation = [.. options.Pages.Select(set => set.Section(archive)).OfType<PageLink>()],
            SearchManifest = options.SearchManifest,
            Version = options.Version,
            Corrections = options.Corrections,
            AgendaChanges = options.AgendaChanges,
        };
}
