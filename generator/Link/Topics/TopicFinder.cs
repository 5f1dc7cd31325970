using System.Buffers;
using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>Finds the registered topics in texts.</summary>
public sealed class TopicFinder
{
    private readonly (string Topic, TopicPattern[] Patterns)[] memberships;
    private readonly (string Topic, TopicPattern[] Patterns)[] mentions;
    private readonly SearchValues<string>? memberLiterals;
    private readonly SearchValues<string>? mentionLiterals;

    /// <summary>Reads emner.yml. The patterns make members; name, aliases and patterns make mentions.</summary>
    public TopicFinder(Registers registers)
    {
        memberships = [.. registers.Topics.Select(topic => (topic.Name.Value, Parsed(topic.Patterns)))];
        mentions = [.. registers.Topics.Select(topic => (topic.Name.Value, Parsed(topic.Aliases.Prepend(topic.Name).Concat(topic.Patterns))))];
        memberLiterals = Literals(memberships);
        mentionLiterals = Literals(mentions);
    }

    /// <summary>The topics whose patterns an item's title, summary or recommendation holds.</summary>
    public IEnumerable<string> MembersOf(AgendaItem item) => Find(HeadTexts(item), memberships, memberLiterals);

    /// <summary>The topics that any text of an item mentions.</summary>
    public IEnumerable<string> MentionedIn(AgendaItem item)
        => Find(item.Sections.Where(section => section.Kind != SectionKind.Attachments).SelectMany(section => BlockText.Texts(section.Blocks)).Prepend(item.Title), mentions, mentionLiterals);

    private static IEnumerable<RichText> HeadTexts(AgendaItem item)
    {
        yield return item.Title;
        foreach (var section in item.Sections.Where(section => section.Kind is SectionKind.Summary or SectionKind.Recommendation))
        {
            foreach (var text in BlockText.Texts(section.Blocks))
            {
                yield return text;
            }
        }
    }

    private static HashSet<string> Find(IEnumerable<RichText> texts, (string Topic, TopicPattern[] Patterns)[] topics, SearchValues<string>? literals)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (literals is null)
        {
            return found;
        }

        foreach (var text in texts.Where(text => text.Text.AsSpan().ContainsAny(literals)))
        {
            var words = TopicText.Words(text.Text);
            foreach (var (topic, patterns) in topics)
            {
                if (!found.Contains(topic) && Array.Exists(patterns, pattern => pattern.IsIn(words)))
                {
                    found.Add(topic);
                }
            }
        }

        return found;
    }

    private static TopicPattern[] Parsed(IEnumerable<Sourced<string>> patterns)
        => [.. patterns.Select(pattern => TopicPattern.Parse(pattern.Value)).OfType<TopicPattern>()];

    private static SearchValues<string>? Literals((string Topic, TopicPattern[] Patterns)[] topics)
    {
        var literals = topics.SelectMany(topic => topic.Patterns).Select(pattern => pattern.Literal).Distinct(StringComparer.Ordinal).ToArray();
        return literals.Length == 0 ? null : SearchValues.Create(literals, StringComparison.OrdinalIgnoreCase);
    }
}
