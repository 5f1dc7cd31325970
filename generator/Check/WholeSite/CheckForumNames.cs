using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>A new forum that is an old one misspelled.</summary>
internal static class CheckForumNames
{
    public static void Check(IReadOnlyList<Meeting> meetings, Registers registers, IReadOnlySet<string>? files, ICollection<Diagnostic> problems)
    {
        var registered = registers.Forums.Select(forum => forum.Name.Value).ToHashSet(StringComparer.Ordinal);
        var met = meetings.GroupBy(meeting => meeting.Forum.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            var name = meeting.Forum.Value;
            if (registered.Contains(name) || (files is not null && !files.Contains(meeting.File)))
            {
                continue;
            }

            // Without a register the rarer of two names is the slip.
            var likelier = registered.Concat(met.Where(other => other.Value > met[name]).Select(other => other.Key).Order(StringComparer.Ordinal));
            if (Nearest.Surely(name, likelier) is { } known && !DifferInNumberOnly(name, known))
            {
                problems.Add(Problems.ForumLooksLike(meeting.Forum.At, name, known));
            }
        }
    }

    private static bool DifferInNumberOnly(string left, string right)
        => left.Any(char.IsDigit) && WithoutDigits(left) == WithoutDigits(right);

    private static string WithoutDigits(string text) => new([.. text.Where(c => !char.IsDigit(c))]);
}
