using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>Links that minutes have to pages of the site.</summary>
internal static class CheckLinks
{
    public static void Check(Meeting meeting, AgendaItem item, SiteAddresses addresses, ICollection<Diagnostic> problems)
    {
        foreach (var text in BlockText.Texts(item.Sections.SelectMany(section => section.Blocks)))
        {
            foreach (var mark in text.Marks)
            {
                if (mark is { Kind: MarkKind.Link, Target: ['/', ..] target } && !addresses.Has(target, meeting))
                {
                    var (line, column) = text.PlaceOf(mark.Start);
                    problems.Add(Problems.LinkBroken(new(meeting.File, line, column), target, NearestTo(target, addresses)));
                }
            }
        }
    }

    private static string? NearestTo(string target, SiteAddresses addresses)
        => target.StartsWith("/referater/", StringComparison.Ordinal) ? Nearest.Surely(target.Split('#')[0], addresses.Meetings) : null;
}
