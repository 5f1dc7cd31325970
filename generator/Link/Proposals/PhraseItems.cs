namespace MinutesSite.Link.Proposals;

/// <summary>A phrase with the items that have it.</summary>
/// <param name="Key">Its stems.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Texts">The ways it is written, the commonest first.</param>
/// <param name="Items">The items, newest first.</param>
public sealed record PhraseItems(string Key, int Words, IReadOnlyList<string> Texts, IReadOnlyList<AgendaEntry> Items)
{
    /// <summary>At how many meetings it is.</summary>
    public int Meetings => Items.Select(item => item.MeetingIndex).Distinct().Count();

    /// <summary>The phrases of the items' texts.</summary>
    public static IReadOnlyList<PhraseItems> Of(IReadOnlyList<AgendaEntry> entries, Func<AgendaEntry, IEnumerable<string>> texts)
    {
        var phrases = new Dictionary<string, Gathered>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var phrase in texts(entry).SelectMany(Phrases.In))
            {
                if (!phrases.TryGetValue(phrase.Key, out var gathered))
                {
                    phrases[phrase.Key] = gathered = new(phrase.Words);
                }

                gathered.Add(phrase.Text, entry);
            }
        }

        return [.. phrases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.As(pair.Key))];
    }

    private sealed class Gathered(int words)
    {
        private readonly Dictionary<string, int> texts = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<AgendaEntry> items = [];

        public void Add(string text, AgendaEntry entry)
        {
            texts[text] = texts.GetValueOrDefault(text) + 1;
            if (items.Count == 0 || items[^1].Index != entry.Index)
            {
                items.Add(entry);
            }
        }

        public PhraseItems As(string key) =>
            new(
                key,
                words,
                [
                    .. texts
                        .OrderByDescending(text => text.Value)
                        .ThenBy(text => text.Key.Length)
                        .ThenBy(text => text.Key, StringComparer.Ordinal)
                        .Select(text => text.Key),
                ],
                items
            );
    }
}
