using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>Finds the registered topics in an item's texts, in one reading.</summary>
public sealed class TopicFinder
{
    private readonly List<Entry> anywhere = [];
    private readonly Dictionary<string, List<Entry>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> firstWords;

    /// <summary>
    /// Reads emner.yml. The patterns make members where they stand in title, summary or recommendation; anywhere else they, the name and
    /// the aliases, in any of their forms, are mentions.
    /// </summary>
    public TopicFinder(Registers registers)
    {
        firstWords = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var topic in registers.Topics)
        {
            Add(topic.Name.Value, topic.Patterns, isMember: true);
            Add(
                topic.Name.Value,
                topic
                    .Aliases.Prepend(topic.Name)
                    .Concat(topic.Patterns.Where(pattern => !pattern.Value.Contains('*', StringComparison.Ordinal))),
                isMember: false
            );
        }
    }

    /// <summary>The topics that an item belongs to by its words, and those that its words mention.</summary>
    public (IReadOnlySet<string> Members, IReadOnlySet<string> Mentioned) In(AgendaItem item)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        if (byFirstWord.Count + anywhere.Count > 0)
        {
            Read(item.Title.Text, isHead: true, members, mentioned);
            foreach (var section in item.Sections.Where(section => section.Kind != SectionKind.Attachments))
            {
                var isHead = section.Kind is SectionKind.Summary or SectionKind.Recommendation;
                foreach (var text in BlockText.Texts(section.Blocks))
                {
                    Read(text.Text, isHead, members, mentioned);
                }
            }
        }

        return (members, mentioned);
    }

    private void Read(string text, bool isHead, HashSet<string> members, HashSet<string> mentioned)
    {
        foreach (var word in new TopicWords(text))
        {
            if (firstWords.TryGetValue(text.AsSpan(word), out var entries))
            {
                Try(entries, text, word.Start.Value, isHead, members, mentioned);
            }

            Try(anywhere, text, word.Start.Value, isHead, members, mentioned);
        }
    }

    private static void Try(List<Entry> entries, string text, int at, bool isHead, HashSet<string> members, HashSet<string> mentioned)
    {
        foreach (var entry in entries)
        {
            var found = isHead && entry.IsMember ? members : mentioned;
            if (!found.Contains(entry.Topic) && entry.Pattern.IsAt(text, at))
            {
                found.Add(entry.Topic);
            }
        }
    }

    private void Add(string topic, IEnumerable<Sourced<string>> patterns, bool isMember)
    {
        foreach (
            var pattern in patterns.Select(pattern => TopicPattern.Parse(pattern.Value, isInflected: !isMember)).OfType<TopicPattern>()
        )
        {
            var entry = new Entry(topic, pattern, isMember);
            if (pattern.FirstWords is not { } firsts)
            {
                anywhere.Add(entry);
                continue;
            }

            foreach (var first in firsts.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                (byFirstWord.TryGetValue(first, out var list) ? list : byFirstWord[first] = []).Add(entry);
            }
        }
    }

    private sealed record Entry(string Topic, TopicPattern Pattern, bool IsMember);
}
