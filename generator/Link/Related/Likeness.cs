using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Link.Related;

/// <summary>What items are about in their own words: the stems that tell most of them, by tf-idf.</summary>
/// <remarks>
/// Title and summary weigh more than the account; section names and "Intet at bemærke" do not count, nor do standing items.
/// Each item keeps its best words only, so that the whole stays as large as the number of items.
/// </remarks>
public sealed class Likeness
{
    private const int WordsKept = 16;
    private const int TextRead = 2500;

    private readonly TellingWord[][] words;

    private Likeness(TellingWord[][] words) => this.words = words;

    /// <summary>Reads the items' words.</summary>
    public static Likeness Of(Agenda agenda)
    {
        var counted = new Dictionary<string, ItemWord>[agenda.Entries.Count];
        Parallel.For(0, counted.Length, i => counted[i] = Count(agenda.Entries[i]));
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var stem in counted.SelectMany(item => item.Keys))
        {
            spread[stem] = spread.GetValueOrDefault(stem) + 1;
        }

        var words = new TellingWord[counted.Length][];
        Parallel.For(0, words.Length, i => words[i] = Telling(counted[i], spread, counted.Length));
        return new(words);
    }

    /// <summary>An item's words, the most telling first; their weights make a vector of length 1.</summary>
    public IReadOnlyList<TellingWord> WordsOf(int entry) => words[entry];

    /// <summary>How alike two items are, 0 to 1.</summary>
    public double Between(int left, int right)
    {
        var sum = 0.0;
        foreach (var word in words[left])
        {
            foreach (var other in words[right])
            {
                if (word.Stem == other.Stem)
                {
                    sum += word.Weight * other.Weight;
                }
            }
        }

        return sum;
    }

    private static Dictionary<string, ItemWord> Count(AgendaEntry entry)
    {
        var counts = new Dictionary<string, ItemWord>(StringComparer.Ordinal);
        if (entry.IsStanding || entry.Item.IsClosed)
        {
            return counts;
        }

        Add(counts, entry.Item.Title.Text, 4);
        foreach (var section in entry.Item.Sections.Where(section => section.Kind != SectionKind.Attachments && !section.HasNothingToNote))
        {
            var weight = section.Kind switch { SectionKind.Summary => 2.0, SectionKind.Recommendation => 1.5, _ => 1.0 };
            var left = TextRead;
            foreach (var text in BlockText.Texts(section.Blocks))
            {
                Add(counts, text.Text, weight);
                left -= text.Text.Length;
                if (left <= 0)
                {
                    break;
                }
            }
        }

        return counts;
    }

    private static void Add(Dictionary<string, ItemWord> counts, string text, double weight)
    {
        foreach (var token in new Tokens(text))
        {
            if (token.Kind != TokenKind.Word || token.Length < 3)
            {
                continue;
            }

            var word = token.NormalisedIn(text);
            if (StopWords.Contains(word))
            {
                continue;
            }

            var stem = Stems.Of(word);
            counts[stem] = counts.TryGetValue(stem, out var known) ? known with { Count = known.Count + weight } : new(word, weight);
        }
    }

    private static TellingWord[] Telling(Dictionary<string, ItemWord> counts, Dictionary<string, int> spread, int items)
    {
        var best = counts
            .Select(pair => new TellingWord(pair.Key, pair.Value.Word, (1 + Math.Log(pair.Value.Count)) * Math.Log((double)items / spread[pair.Key])))
            .Where(word => word.Weight > 0)
            .OrderByDescending(word => word.Weight)
            .ThenBy(word => word.Stem, StringComparer.Ordinal)
            .Take(WordsKept)
            .ToArray();
        var length = Math.Sqrt(best.Sum(word => word.Weight * word.Weight));
        return length == 0 ? [] : [.. best.Select(word => word with { Weight = word.Weight / length })];
    }

    private readonly record struct ItemWord(string Word, double Count);
}

/// <summary>A word that tells what an item is about.</summary>
/// <param name="Stem">Its stem, by which items are compared.</param>
/// <param name="Word">The word as the item first has it, in lower case.</param>
/// <param name="Weight">How much it tells.</param>
public readonly record struct TellingWord(string Stem, string Word, double Weight);
