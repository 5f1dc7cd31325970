using MinutesSite.Diagnostics;
using MinutesSite.Link;
using MinutesSite.Link.Topics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>Topics are few and have one spelling: those of emner.yml.</summary>
public static class CheckTopics
{
    /// <summary>
    /// Reports topics of the front matter that emner.yml does not have. Where there is no emner.yml, every topic is as good as another.
    /// </summary>
    /// <param name="chosen">The meetings asked about.</param>
    /// <param name="registers">emner.yml.</param>
    /// <param name="problems">Where to report.</param>
    public static void CheckNames(IReadOnlyList<Meeting> chosen, Registers registers, ICollection<Diagnostic> problems)
    {
        if (registers.Topics.Count == 0)
        {
            return;
        }

        var spellings = registers.Topics.SelectMany(topic => topic.Aliases.Prepend(topic.Name)).Select(name => name.Value).ToArray();
        var known = spellings.Select(TopicNames.KeyOf).ToHashSet(StringComparer.Ordinal);
        var names = registers.Topics.Select(topic => topic.Name.Value).ToArray();
        foreach (var topic in chosen.SelectMany(meeting => meeting.Topics.Concat(meeting.Items.SelectMany(item => item.Topics))))
        {
            if (!known.Contains(TopicNames.KeyOf(topic.Value)))
            {
                problems.Add(Problems.TopicUnknown(topic.At, topic.Value, Nearest.Of(topic.Value, names)));
            }
        }
    }

    /// <summary>Reports what emner.yml says to no effect: patterns that find nothing, numbers that are catch-alls.</summary>
    /// <param name="all">Every meeting, with its items.</param>
    /// <param name="registers">emner.yml.</param>
    /// <param name="problems">Where to report.</param>
    public static void CheckRegister(IReadOnlyList<Meeting> all, Registers registers, ICollection<Diagnostic> problems)
    {
        var catchAlls = LinkCases
            .Of(Agenda.Of(all, registers))
            .Where(found => found.IsCatchAll)
            .Select(found => LinkCases.KeyOf(found.Number))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var topic in registers.Topics)
        {
            foreach (var pattern in topic.Patterns.Where(pattern => TopicPattern.Parse(pattern.Value) is null))
            {
                problems.Add(Problems.TopicPatternEmpty(pattern.At, pattern.Value));
            }

            foreach (var number in topic.CaseNumbers.Where(number => catchAlls.Contains(LinkCases.KeyOf(number.Value))))
            {
                problems.Add(Problems.TopicOfCatchAll(number.At, number.Value.Value, topic.Name.Value));
            }
        }
    }
}
