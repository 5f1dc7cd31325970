using MinutesSite.Index;
using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The words of the titles, A to Å.</summary>
internal static class KeywordPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages) =>
        Keywords.Of(archive).Select(view => pages.Page<KeywordsPage, KeywordsView>(KeywordsView.AddressOf(view.Letter), view));
}
