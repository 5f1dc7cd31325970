using MinutesSite.Diagnostics;
using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>
/// A meeting that a text speaks of as gone cannot lie ahead: the year is a slip. In a year of which the archive has every meeting
/// (komplette_år), a day without one is a slip too, unless it is yet to come.
/// </summary>
public static class CheckReferences
{
    /// <summary>Reports days that cannot be meant as they are written, also where the forum did meet on such a day.</summary>
    /// <param name="all">Every meeting.</param>
    /// <param name="chosen">The meetings asked about.</param>
    /// <param name="registers">What forums are called.</param>
    /// <param name="problems">Where to report.</param>
    public static void Check(
        IReadOnlyList<Meeting> all,
        IReadOnlyList<Meeting> chosen,
        Registers registers,
        ICollection<Diagnostic> problems
    )
    {
        var find = LinkReferences.Finder(all, registers);
        var complete = registers
            .Forums.SelectMany(forum => forum.CompleteYears.Select(year => (Slug.Of(forum.Name.Value), year)))
            .ToHashSet();
        var newest = all.Select(meeting => meeting.Date.Value).DefaultIfEmpty().Max();
        var held = all.Select(meeting => (Slug.Of(meeting.Forum.Value), meeting.Date.Value)).ToHashSet();
        var found = new List<Diagnostic>[chosen.Count];
        Parallel.For(
            0,
            chosen.Count,
            i =>
            {
                var meeting = chosen[i];
                found[i] =
                [
                    .. meeting
                        .Items.Where(item => !item.IsClosed)
                        .SelectMany(item => find.In(meeting, item))
                        .Where(reference => reference.LikelyDate is not null || IsMissing(reference))
                        .Select(reference => Problem(meeting, reference)),
                ];
            }
        );
        foreach (var problem in found.SelectMany(some => some))
        {
            problems.Add(problem);
        }

        bool IsMissing(FoundReference reference) =>
            reference.Date <= newest
            && complete.Contains((Slug.Of(reference.Forum), reference.Date.Year))
            && !held.Contains((Slug.Of(reference.Forum), reference.Date));
    }

    private static Diagnostic Problem(Meeting meeting, FoundReference reference)
    {
        var (line, column) = reference.In.PlaceOf(reference.Start);
        var at = new SourcePosition(meeting.File, line, column);
        return reference.LikelyDate is { } likely
            ? Problems.ReferenceInWrongYear(at, reference.Words, reference.Date, likely, isGone: reference.Date > meeting.Date.Value)
            : Problems.ReferenceWithoutMeeting(at, reference.Words, reference.Forum, reference.Date);
    }
}
