using MinutesSite.Model;
using MinutesSite.Routes;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>A kind of pages or files of the site: where they are, and what they are made of.</summary>
/// <param name="Name">What it is called, to replace it by: <c>emner</c>.</param>
/// <param name="Routes">The addresses that it has. A link to a page at another address is reported as broken.</param>
/// <param name="Files">Makes the files; each is rendered when its content is asked for.</param>
public sealed record PageSet(string Name, IReadOnlyList<Route> Routes, Func<PageSource, IEnumerable<OutputFile>> Files)
{
    /// <summary>Its place in the site's navigation; null where it has none.</summary>
    public Func<Archive, PageLink?> Section { get; init; } = _ => null;
}

/// <summary>What pages are made of.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Pages">Turns the theme's pages into files.</param>
/// <param name="Options">What rendering knows beside the archive.</param>
public sealed record PageSource(Archive Archive, PageRenderer Pages, RenderOptions Options);
