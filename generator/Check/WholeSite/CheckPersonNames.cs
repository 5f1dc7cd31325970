using MinutesSite.Diagnostics;
using MinutesSite.Link.People;
using MinutesSite.Link.References;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>
/// A person has one name: spellings that personer.yml calls wrong, and names that are nearly those of known participants.
/// </summary>
public static class CheckPersonNames
{
    /// <summary>Reports them, in lists of participants and in the text.</summary>
    /// <param name="all">Every meeting: who took part is known from all of them.</param>
    /// <param name="chosen">The meetings asked about.</param>
    /// <param name="registers">personer.yml.</param>
    /// <param name="problems">Where to report.</param>
    public static void Check(
        IReadOnlyList<Meeting> all,
        IReadOnlyList<Meeting> chosen,
        Registers registers,
        ICollection<Diagnostic> problems
    )
    {
        var spellings = new NameSpellings(all, registers);
        var found = new List<Diagnostic>[chosen.Count];
        Parallel.For(
            0,
            chosen.Count,
            i => found[i] = [.. InLists(chosen[i], spellings), .. chosen[i].Items.SelectMany(item => InTexts(chosen[i], item, spellings))]
        );
        foreach (var problem in found.SelectMany(some => some))
        {
            problems.Add(problem);
        }
    }

    private static IEnumerable<Diagnostic> InLists(Meeting meeting, NameSpellings spellings)
    {
        foreach (var participant in meeting.Participants.Concat(meeting.Apologies))
        {
            var name = participant.Name.Trim();
            if (spellings.VariantOf(name) is { } right)
            {
                yield return Problems.NameMisspelled(participant.At, name, right);
            }
            else if (spellings.ParticipantNear(name) is { } near)
            {
                yield return Problems.NameNearlyKnown(participant.At, name, near);
            }
        }
    }

    private static IEnumerable<Diagnostic> InTexts(Meeting meeting, AgendaItem item, NameSpellings spellings)
    {
        foreach (var (_, text, _) in ItemTexts.Of(item))
        {
            foreach (var (start, end, name, isVariant) in spellings.SlipsIn(text.Text))
            {
                var (line, column) = text.PlaceOf(start);
                var at = new SourcePosition(meeting.File, line, column);
                yield return isVariant
                    ? Problems.NameMisspelled(at, text.Text[start..end], name)
                    : Problems.NameNearlyKnown(at, text.Text[start..end], name);
            }
        }
    }
}
