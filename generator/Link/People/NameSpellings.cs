using MinutesSite.Diagnostics;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Link.People;

/// <summary>The names of those who take part, and which other names are probably slips of them.</summary>
/// <remarks>
/// A slip has all but one word of the name, and that one with the same first letter and a slip or two, or is the name but for hyphens
/// and Danish letters written otherwise. Of two spellings as common as each other the older is the known one. Two names on the list of one
/// meeting are two people, as are names that personer.yml has.
/// </remarks>
public sealed class NameSpellings
{
    private readonly Dictionary<string, string> variants = new(StringComparer.Ordinal);
    private readonly HashSet<string> accepted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> firstSeen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> bySound = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> together = [];
    private readonly Dictionary<string, List<(string Name, string Word)>> byOtherWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> near = new(StringComparer.Ordinal);

    /// <summary>Gathers the names.</summary>
    public NameSpellings(IReadOnlyList<Meeting> all, Registers registers)
    {
        foreach (var person in registers.People)
        {
            accepted.UnionWith(person.Accepted.Prepend(person.Name).Select(name => name.Value));
            foreach (var variant in person.Variants)
            {
                variants.TryAdd(variant.Value, person.Name.Value);
            }
        }

        var lists = all.Select(meeting =>
                meeting
                    .Participants.Concat(meeting.Apologies)
                    .Select(participant => participant.Name.Trim())
                    .Distinct(StringComparer.Ordinal)
                    .ToArray()
            )
            .ToArray();
        foreach (var name in lists.SelectMany(list => list))
        {
            meetings[name] = meetings.GetValueOrDefault(name) + 1;
        }

        foreach (var meeting in all)
        {
            foreach (var name in meeting.Participants.Concat(meeting.Apologies).Select(participant => participant.Name.Trim()))
            {
                firstSeen[name] = firstSeen.TryGetValue(name, out var seen) && seen < meeting.Date.Value ? seen : meeting.Date.Value;
            }
        }

        foreach (
            var name in meetings
                .Keys.Concat(accepted)
                .Where(name => !variants.ContainsKey(name))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            (bySound.TryGetValue(Sound(name), out var alike) ? alike : bySound[Sound(name)] = []).Add(name);
            foreach (var (key, word) in WordsOut(name.Split(' ')))
            {
                (byOtherWords.TryGetValue(key, out var list) ? list : byOtherWords[key] = []).Add((name, word));
            }
        }

        FindNear(lists);
    }

    /// <summary>The right name for a spelling that personer.yml calls wrong; null for another.</summary>
    public string? VariantOf(string name) => variants.GetValueOrDefault(name);

    /// <summary>The participant whose name a participant's is probably a slip of; null where it is a name of its own.</summary>
    public string? ParticipantNear(string name) => near.GetValueOrDefault(name);

    /// <summary>The slips in a text, each with the right name.</summary>
    public IEnumerable<(int Start, int End, string Name, bool IsVariant)> SlipsIn(string text)
    {
        foreach (var run in NameRuns.In(text))
        {
            var at = 0;
            while (at < run.Count - 1)
            {
                var taken = 1;
                for (var length = Math.Min(5, run.Count - at); length >= 2; length--)
                {
                    var words = run.Skip(at).Take(length).Select(word => text[word]).ToArray();
                    var name = string.Join(' ', words);
                    if (IsKnown(name))
                    {
                        taken = length;
                        break;
                    }

                    if ((VariantOf(name) ?? SpelledAs(name) ?? Slip(words)) is { } right)
                    {
                        yield return (run[at].Start.Value, run[at + length - 1].End.Value, right, variants.ContainsKey(name));
                        taken = length;
                        break;
                    }
                }

                at += taken;
            }
        }
    }

    // Also in the genitive: "Ida Holms".
    private bool IsKnown(string name) =>
        !variants.ContainsKey(name)
        && (
            meetings.ContainsKey(name)
            || (name.EndsWith('s') && (meetings.ContainsKey(name[..^1]) || meetings.ContainsKey(name[..^1].TrimEnd('\'', '’'))))
        );

    // "Bo Kjær-Nielsen" in a text, where the lists have Bo Kjær Nielsen.
    private string? SpelledAs(string name) => bySound.TryGetValue(Sound(name), out var alike) ? alike.Find(meetings.ContainsKey) : null;

    private static string Sound(string name) => SpellingKey.Of(name.ToLowerInvariant()).Replace('-', ' ');

    // In running text the first name must be right: there are many people whose last names are alike.
    private string? Slip(string[] words)
    {
        foreach (var (key, word) in WordsOut(words).Skip(1))
        {
            foreach (var (name, right) in byOtherWords.GetValueOrDefault(key) ?? [])
            {
                if (IsSlip(word, right) && meetings.ContainsKey(name) && ParticipantNear(name) is null)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private void FindNear(string[][] lists)
    {
        var suspects = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in meetings.Keys.Where(name => !accepted.Contains(name) && !variants.ContainsKey(name)))
        {
            var others = WordsOut(name.Split(' '))
                .SelectMany(left =>
                    (byOtherWords.GetValueOrDefault(left.Key) ?? [])
                        .Where(other => IsSlip(left.Word, other.Word))
                        .Select(other => other.Name)
                )
                .Concat(bySound[Sound(name)])
                .Where(other => other != name && (accepted.Contains(other) || IsBetterKnown(other, name)))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (others.Count > 0)
            {
                suspects[name] = others;
            }
        }

        if (suspects.Count == 0)
        {
            return;
        }

        foreach (var list in lists.Where(list => Array.Exists(list, suspects.ContainsKey)))
        {
            foreach (var name in list.Where(suspects.ContainsKey))
            {
                together.UnionWith(list.Select(other => (name, other)));
            }
        }

        foreach (var (name, others) in suspects)
        {
            near[name] = others
                .Where(other => !together.Contains((name, other)))
                .OrderByDescending(other => meetings.GetValueOrDefault(other))
                .ThenBy(other => other, StringComparer.Ordinal)
                .FirstOrDefault();
        }
    }

    private bool IsBetterKnown(string name, string than)
    {
        if (!meetings.TryGetValue(name, out var count) || count < meetings[than])
        {
            return false;
        }

        return count > meetings[than]
            || firstSeen[name] < firstSeen[than]
            || (firstSeen[name] == firstSeen[than] && string.CompareOrdinal(name, than) < 0);
    }

    private static IEnumerable<(string Key, string Word)> WordsOut(string[] words)
    {
        for (var i = 0; i < words.Length && words.Length > 1; i++)
        {
            yield return (string.Join(' ', words.Select((word, at) => at == i ? "*" : word)), words[i]);
        }
    }

    // "Hansens" is a genitive; a short name has many neighbours.
    private static bool IsSlip(string word, string right) =>
        word != right
        && word != right + "s"
        && word != right + "'s"
        && right.Length >= 4
        && word.Length >= 3
        && word[0] == right[0]
        && Nearest.Slips(word, right) <= (right.Length >= 8 ? 2 : 1);
}
