using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>A page for each meeting whose minutes were corrected after they were published.</summary>
internal static class CorrectionPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages, RenderOptions options)
    {
        foreach (var meeting in archive.Meetings)
        {
            if (options.Corrections.TryGetValue(meeting.Minutes.Id, out var corrections))
            {
                yield return pages.Page<CorrectionsPage, CorrectionsView>(CorrectionsView.AddressOf(meeting), new(meeting, corrections));
            }
        }
    }
}
