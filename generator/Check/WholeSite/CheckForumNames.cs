using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.WholeSite;

/// <summary>A new forum that is an old one misspelled.</summary>
internal static class CheckForumNames
{
    public static void Check(
        IReadOnlyList<Meeting> meetings,
        Registers registers,
        IReadOnlySet<string>? files,
        ICollection<Diagnostic> problems
    )
    {
        var registered = registers.Forums.Select(forum => forum.Name.Value).ToHashSet(StringComparer.Ordinal);
        var met = meetings
            .GroupBy(meeting => meeting.Forum.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var owners = Owners(registered, met);
        foreach (var meeting in meetings)
        {
            var name = meeting.Forum.Value;
            var address = Forum.AddressOf(name);
            if (
                !string.Equals(owners[address], name, StringComparison.OrdinalIgnoreCase) && (files is null || files.Contains(meeting.File))
            )
            {
                problems.Add(Problems.ForumsMeet(meeting.Forum.At, name, owners[address], address));
                continue;
            }

            if (registered.Contains(name) || (files is not null && !files.Contains(meeting.File)))
            {
                continue;
            }

            // Without a register the rarer of two names is the slip.
            var likelier = registered.Concat(
                met.Where(other => other.Value > met[name]).Select(other => other.Key).Order(StringComparer.Ordinal)
            );
            if (Nearest.Surely(name, likelier) is { } known && !DifferInNumberOnly(name, known))
            {
                problems.Add(Problems.ForumLooksLike(meeting.Forum.At, name, known));
            }
        }
    }

    // Of two names with one address the register's is the right one, else the commonest.
    private static Dictionary<string, string> Owners(HashSet<string> registered, Dictionary<string, int> met)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var name in registered
                .Order(StringComparer.Ordinal)
                .Concat(met.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key))
        )
        {
            owners.TryAdd(Forum.AddressOf(name), name);
        }

        return owners;
    }

    private static bool DifferInNumberOnly(string left, string right) =>
        left.Any(char.IsDigit) && WithoutDigits(left) == WithoutDigits(right);

    private static string WithoutDigits(string text) => new([.. text.Where(c => !char.IsDigit(c))]);
}
