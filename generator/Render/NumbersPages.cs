using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The archive in numbers, and each forum.</summary>
internal static class NumbersPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages) =>
        NumbersView.AllOf(archive).Select(view => pages.Page<NumbersPage, NumbersView>(view.Address, view));
}
