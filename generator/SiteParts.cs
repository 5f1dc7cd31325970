using MinutesSite.Check;
using MinutesSite.Fields;
using MinutesSite.Import.Sources;
using MinutesSite.Render;
using MinutesSite.Routes;
using MinutesSite.Theme.Assets;

namespace MinutesSite;

/// <summary>
/// What a site is made of: the keys of its minutes, its pages, its checks, the kinds of file that it imports, its theme's files. The
/// program's own stand in <see cref="Default"/>; a municipality's program adds to them: <c>SiteParts.Default.With(…)</c>, given to
/// <see cref="CommandLine.Run"/>.
/// </summary>
public sealed record SiteParts
{
    /// <summary>What every site has.</summary>
    public static SiteParts Default { get; } = new();

    /// <summary>The keys of front matter.</summary>
    public FrontMatterTable Keys { get; init; } = FrontMatterTable.Default;

    /// <summary>The kinds of pages, in the order of the site's navigation.</summary>
    public IReadOnlyList<PageSet> Pages { get; init; } = PageSets.Default;

    /// <summary>The rules of the Check stage.</summary>
    public CheckRules Rules { get; init; } = CheckRules.Default;

    /// <summary>The kinds of file that <c>import</c> reads; the first that knows a file reads it.</summary>
    public IReadOnlyList<SourceReader> Sources { get; init; } = SourceReaders.Default;

    /// <summary>
    /// Files that take the place of the theme's, or stand beside them: <c>styles/9/kommune.css</c> is joined to the style sheet last.
    /// </summary>
    public IReadOnlyList<ThemeFile> ThemeFiles { get; init; } = [];

    /// <summary>The table of all addresses that the site has.</summary>
    public SiteRoutes Routes => PageSets.RoutesOf(Pages);

    /// <summary>These parts and one more kind of pages; one of the same name gives way to it.</summary>
    public SiteParts With(PageSet pages) =>
        this with
        {
            Pages = Pages.Any(set => set.Name == pages.Name)
                ? [.. Pages.Select(set => set.Name == pages.Name ? pages : set)]
                : [.. Pages, pages],
        };

    /// <summary>These parts and one more rule of each meeting.</summary>
    public SiteParts With(MeetingRule rule) => this with { Rules = Rules.With(rule) };

    /// <summary>These parts and one more rule of everything together.</summary>
    public SiteParts With(ContentRule rule) => this with { Rules = Rules.With(rule) };

    /// <summary>These parts and one more kind of file that can be imported; it is asked before the others.</summary>
    public SiteParts With(SourceReader source) => this with { Sources = [source, .. Sources] };

    /// <summary>These parts and a file of the theme; one of the same name gives way to it.</summary>
    /// <param name="file"><c>wwwroot/…</c> is sent as it is, below <c>/assets/</c>; <c>styles/…</c> is joined to the style sheet.</param>
    public SiteParts With(ThemeFile file) => this with { ThemeFiles = [.. ThemeFiles.Where(other => other.Name != file.Name), file] };
}
