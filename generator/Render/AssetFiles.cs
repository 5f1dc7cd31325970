using System.Text;
using MinutesSite.Model;
using MinutesSite.Theme;
using MinutesSite.Theme.Assets;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The theme's files as files of the site, and their addresses.</summary>
/// <param name="Links">Where pages find them.</param>
/// <param name="Files">The files, all below assets/.</param>
internal sealed record AssetFiles(AssetLinks Links, IReadOnlyList<OutputFile> Files)
{
    public static AssetFiles Of(SiteSettings site, ThemeAssets assets)
    {
        var styles = Encoding.UTF8.GetBytes(StyleSheet.Of(site, assets.Styles));
        var icon = Encoding.UTF8.GetBytes(SiteIcon.Svg(site));
        return new(
            new(
                ThemeAssets.AddressOf("site.css", styles),
                AddressOf("site.js") ?? "/assets/site.js",
                AddressOf("search-page.js"),
                ThemeAssets.AddressOf("icon.svg", icon)
            ),
            [
                OutputFile.Of("assets/site.css", styles),
                OutputFile.Of("assets/icon.svg", icon),
                .. assets.Files.Select(file =>
                    OutputFile.Of("assets/" + file.Name, file.IsJoined ? MinifiedScript.Of(file.Content) : file.Content)
                ),
            ]
        );

        string? AddressOf(string name) =>
            assets.Files.FirstOrDefault(file => file.Name == name) is { } file ? ThemeAssets.AddressOf(name, file.Content.Span) : null;
    }
}
