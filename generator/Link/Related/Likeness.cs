using System.Runtime.InteropServices;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Link.Related;

/// <summary>What items are about in their own words: the stems that tell most of them, by tf-idf.</summary>
/// <remarks>
/// A compound counts as its parts too, at half their weight: "cykelstien" is about a "sti". Title and summary weigh most; of the account
/// and the decision the beginning is read. Section names, "Intet at bemærke", months and the words of decisions do not count, nor do
/// standing items. Each item keeps its best words only, so that the whole stays as large as the number of items.
/// </remarks>
public sealed class Likeness
{
    private const int WordsKept = 20;
    private const float WeightOfPart = 0.5f;
    private const float WeightOfName = 0.5f;

    private static readonly Comparer<(double Weight, string Stem, int At)> MostTellingFirst = Comparer<(
        double Weight,
        string Stem,
        int At
    )>.Create(
        (left, right) => right.Weight.CompareTo(left.Weight) is var order and not 0 ? order : string.CompareOrdinal(left.Stem, right.Stem)
    );

    private readonly TellingWord[][] words;

    private Likeness(TellingWord[][] words) => this.words = words;

    /// <summary>Reads the items' words.</summary>
    public static Likeness Of(Agenda agenda)
    {
        var table = new StemTable();
        var counted = new CountedWord[agenda.Entries.Count][];
        Parallel.For(
            0,
            counted.Length,
            () => new Dictionary<int, CountedWord>(),
            (i, _, counts) =>
            {
                // One dictionary a thread: a new one for every item costs more than the counting.
                counts.Clear();
                Count(agenda.Entries[i], table, counts);
                counted[i] = [.. counts.Values];
                return counts;
            },
            _ => { }
        );

        var parts = table.Parts();
        Parallel.For(0, counted.Length, i => counted[i] = WithParts(counted[i], parts));
        var spread = new int[table.Count];
        foreach (var word in counted.SelectMany(item => item))
        {
            spread[word.Stem]++;
        }

        var names = table.Names();
        var words = new TellingWord[counted.Length][];
        Parallel.For(0, words.Length, i => words[i] = Telling(counted[i], spread, counted.Length, names));
        return new(words);
    }

    /// <summary>An item's words, the most telling first; their weights make a vector of length 1.</summary>
    public IReadOnlyList<TellingWord> WordsOf(int entry) => words[entry];

    /// <summary>How alike two items are.</summary>
    /// <returns>
    /// Their likeness, 0 to 1, and how many words they share: a part of a compound and a word of a name ("Nørre Ås") count
    /// half, so that a compound that both have counts as two, and a simple word as one.
    /// </returns>
    public (double Alike, double Shared) Between(int left, int right)
    {
        var (sum, shared) = (0.0, 0.0);
        foreach (var word in words[left])
        {
            foreach (var other in words[right])
            {
                if (word.Stem == other.Stem)
                {
                    sum += word.Weight * other.Weight;
                    shared += word.CountsHalf || other.CountsHalf ? 0.5 : 1;
                }
            }
        }

        return (sum, shared);
    }

    // How much a section's words weigh, and how much of it is read, in characters.
    private static (float Weight, int Read) Reading(SectionKind kind) =>
        kind switch
        {
            SectionKind.Summary => (2, 800),
            SectionKind.Recommendation => (1.5f, 400),
            SectionKind.Account => (1, 600),
            SectionKind.Decision => (1, 400),
            _ => (0, 0),
        };

    private static void Count(AgendaEntry entry, StemTable table, Dictionary<int, CountedWord> counts)
    {
        if (entry.IsStanding || entry.Item.IsClosed)
        {
            return;
        }

        Add(counts, table, entry.Item.Title.Text, 4, int.MaxValue);
        foreach (var section in entry.Item.Sections.Where(section => !section.HasNothingToNote))
        {
            var (weight, left) = Reading(section.Kind);
            foreach (var text in BlockText.Texts(section.Blocks).TakeWhile(_ => left > 0))
            {
                Add(counts, table, text.Text, weight, left);
                left -= text.Text.Length;
            }
        }
    }

    private static void Add(Dictionary<int, CountedWord> counts, StemTable table, string text, float weight, int most)
    {
        foreach (var token in new Tokens(text))
        {
            if (token.Start > most)
            {
                return;
            }

            if (token.Kind == TokenKind.Word && !BeginsBody(text, token) && table.Of(token.In(text)) is { } stemmed)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, stemmed.Stem, out var exists);
                var isName = IsInName(text, token.Start);
                var told = isName ? weight * WeightOfName : weight;
                known = exists
                    ? known with
                    {
                        Count = known.Count + told,
                        CountsHalf = known.CountsHalf && isName,
                    }
                    : new(stemmed.Stem, told, stemmed.Word, isName);
            }
        }
    }

    // "Teknik- og Miljøudvalget": who has the case, not what it is about.
    private static bool BeginsBody(string text, Token token) =>
        char.IsUpper(text[token.Start]) && text.AsSpan(token.Start + token.Length).StartsWith("- og ", StringComparison.Ordinal);

    // A capital that begins no sentence: Danish has them in names alone.
    private static bool IsInName(string text, int start) =>
        char.IsUpper(text[start]) && start > 1 && text[start - 1] == ' ' && (char.IsLetter(text[start - 2]) || text[start - 2] == ',');

    private static CountedWord[] WithParts(CountedWord[] counted, Dictionary<int, int[]> parts)
    {
        var all = counted.ToDictionary(word => word.Stem);
        foreach (var word in counted)
        {
            foreach (var part in parts.GetValueOrDefault(word.Stem) ?? [])
            {
                var weight = word.Count * WeightOfPart;
                all[part] = all.TryGetValue(part, out var known)
                    ? known with
                    {
                        Count = known.Count + weight,
                    }
                    : new(part, weight, word.Word, CountsHalf: true);
            }
        }

        return [.. all.Values];
    }

    private static TellingWord[] Telling(CountedWord[] counted, int[] spread, int items, string[] names)
    {
        var best = new SortedSet<(double Weight, string Stem, int At)>(MostTellingFirst);
        for (var i = 0; i < counted.Length; i++)
        {
            var weight = (1 + Math.Log(counted[i].Count)) * Math.Log((double)items / spread[counted[i].Stem]);
            if (weight <= 0 || (best.Count == WordsKept && weight < best.Max.Weight))
            {
                continue;
            }

            best.Add((weight, names[counted[i].Stem], i));
            if (best.Count > WordsKept)
            {
                best.Remove(best.Max);
            }
        }

        var length = Math.Sqrt(best.Sum(word => word.Weight * word.Weight));
        return
        [
            .. best.Select(word => new TellingWord(
                counted[word.At].Stem,
                counted[word.At].Word,
                word.Weight / length,
                counted[word.At].CountsHalf
            )),
        ];
    }

    private readonly record struct CountedWord(int Stem, float Count, string Word, bool CountsHalf);
}

/// <summary>A word that tells what an item is about.</summary>
/// <param name="Stem">The number of its stem, by which items are compared.</param>
/// <param name="Word">The word as the item first has it, in lower case.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="CountsHalf">
/// Whether it tells less of what two items share: a part of a compound, whose <paramref name="Word"/> is the whole, or a word of a name.
/// </param>
public readonly record struct TellingWord(int Stem, string Word, double Weight, bool CountsHalf);
