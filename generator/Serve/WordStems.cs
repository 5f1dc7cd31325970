using System.Collections.Concurrent;
using MinutesSite.Index;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>What each word of the site is found by: worked out once a word.</summary>
internal sealed class WordStems
{
    private readonly ConcurrentDictionary<string, Entry> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly CompoundSplitter splitter;

    private WordStems(CompoundSplitter splitter)
    {
        this.splitter = splitter;
        byLetters = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the words of all items, by which compounds are taken apart.</summary>
    public static WordStems From(IReadOnlyList<FoundItem> items)
    {
        var words = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Parallel.ForEach(
            items,
            item =>
            {
                var collect = new Collect(words);
                foreach (var text in item.Texts)
                {
                    ReadText.Into(collect, text.Value, text.Field, item.Item.Date);
                }
            }
        );
        return new(new CompoundSplitter(new Vocabulary(words.Keys.Concat(MunicipalWords.All))));
    }

    /// <summary>The terms of a word, ready to be written: its stem, its exact form, the stems of its parts.</summary>
    public (string Stem, string Exact, string[] Parts) Of(ReadOnlySpan<char> word)
    {
        if (!byLetters.TryGetValue(word, out var entry))
        {
            entry = Make(word.ToString());
            byLetters[word] = entry;
        }

        return (entry.Stem, entry.Exact, entry.Parts);
    }

    /// <summary>The parts of a compound, as words; empty where it is none.</summary>
    public IReadOnlyList<string> PartsOf(string word) => splitter.Split(word);

    private Entry Make(string word)
    {
        var stem = WordTerms.TermOf(word);
        var parts = splitter
            .Split(word)
            .SelectMany(part => splitter.Split(part).Prepend(part))
            .Select(WordTerms.TermOf)
            .Where(part => part != stem)
            .Distinct()
            .Select(part => ItemTerms.Part + part);
        return new(stem, ItemTerms.Exact + SpellingKey.Of(word), [.. parts]);
    }

    private sealed record Entry(string Stem, string Exact, string[] Parts);

    private sealed class Collect(ConcurrentDictionary<string, bool> words) : ITermSink
    {
        private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> byLetters = words.GetAlternateLookup<
            ReadOnlySpan<char>
        >();

        public void Word(ReadOnlySpan<char> word, Field field)
        {
            if (!byLetters.ContainsKey(word))
            {
                byLetters[word] = true;
            }
        }

        public void Term(string term, Field field)
        {
            // Dates and numbers are no words.
        }
    }
}
