using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>Links that minutes have to pages of the site.</summary>
internal static class CheckLinks
{
    /// <summary>Reports links to pages and items that are not there.</summary>
    public static void Check(Meeting meeting, CheckedContent content, ICollection<Diagnostic> problems)
    {
        foreach (var text in BlockText.Texts(meeting.Items.SelectMany(item => item.Sections).SelectMany(section => section.Blocks)))
        {
            foreach (var mark in text.Marks)
            {
                if (mark is { Kind: MarkKind.Link, Target: ['/', ..] target } && !content.HasPage(target, meeting))
                {
                    var (line, column) = text.PlaceOf(mark.Start);
                    problems.Add(Problems.LinkBroken(new(meeting.File, line, column), target, NearestTo(target, content.Addresses)));
                }
            }
        }
    }

    private static string? NearestTo(string target, SiteAddresses addresses) =>
        target.StartsWith("/referater/", StringComparison.Ordinal) ? Nearest.Surely(target.Split('#')[0], addresses.Meetings) : null;
}
