using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The cases, by group where there are many.</summary>
internal static class CasePages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages, IReadOnlyDictionary<string, string> kleNames)
    {
        var groups = CaseGroup.Of(archive.Cases, kleNames);
        yield return pages.Page<CasesPage, IReadOnlyList<CaseGroup>>("/sager/", groups);
        foreach (var group in groups)
        {
            yield return pages.Page<CaseGroupPage, CaseGroup>(group.Address, group);
        }

        foreach (var @case in archive.Cases)
        {
            foreach (var page in ListPages.Of(@case.Address, @case.Items, item => item.Link.Meeting.Date))
            {
                yield return pages.Page<CasePage, Indexed<Case, ArchivedItem>>(page.Address, new(@case, page));
            }
        }
    }
}
