using System.Collections.Concurrent;
using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>Which terms each word of the archive is found by: its stem, and the stems of its parts where it is a compound.</summary>
internal sealed class WordTerms
{
    /// <summary>
    /// How many of a term's forms are told apart, so that the exact word ranks above its stem: "haven" and "hav" share one.
    /// </summary>
    public const int MostForms = 4;

    /// <summary>The form of a word that is not among the term's commonest.</summary>
    public const byte OtherForm = MostForms;

    /// <summary>The form of a term that is no word.</summary>
    public const byte NoForm = byte.MaxValue;

    private WordTerms(Reading reading)
    {
        var words = reading.Words;
        var stems = new string[words.Count];
        Vocabulary? vocabulary = null;
        Parallel.Invoke(
            () => vocabulary = new Vocabulary(words.Concat(MunicipalWords.All)),
            () => Parallel.For(0, words.Count, i => stems[i] = TermOf(words[i]))
        );
        var splitter = new CompoundSplitter(vocabulary!);
        var parts = new string[words.Count][];
        // "møde" is part of hundreds of words.
        var termsOfPart = new ConcurrentDictionary<string, string[]>(StringComparer.Ordinal);
        Parallel.For(0, words.Count, i => parts[i] = PartsOf(splitter, words[i], stems[i], termsOfPart));

        var ids = IdsOf(stems.Concat(parts.SelectMany(all => all)).Concat(reading.Terms));
        var terms = new string[ids.Count];
        foreach (var (term, id) in ids)
        {
            terms[id] = term;
        }

        Terms = terms;
        var termOfWord = Array.ConvertAll(stems, stem => ids[stem]);
        Forms = FormsOf(reading, termOfWord);
        Entries = new Entry[words.Count + reading.Terms.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var form = Array.IndexOf(Forms[termOfWord[i]], words[i]);
            Entries[i] = new(termOfWord[i], form < 0 ? OtherForm : (byte)form, Array.ConvertAll(parts[i], part => ids[part]));
        }

        for (var i = 0; i < reading.Terms.Count; i++)
        {
            Entries[words.Count + i] = new(ids[reading.Terms[i]], NoForm, []);
        }
    }

    /// <summary>By number of the reading: what its word, or its term itself, is found by.</summary>
    public Entry[] Entries { get; }

    /// <summary>The terms, in ordinal order; a term's id is its place.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>By term: its commonest forms, the commonest first.</summary>
    public string[][] Forms { get; }

    /// <summary>Works out the terms of all words.</summary>
    public static WordTerms From(Reading reading) => new(reading);

    /// <summary>
    /// The term of a word: the key of its stem; a word with digits is its own stem. theme/wwwroot/search.js works it out alike.
    /// </summary>
    public static string TermOf(string word) => SpellingKey.Of(word.Any(char.IsDigit) ? word : DanishStemmer.StemTwice(word));

    // "fagudvalgsmøde" is found by "fagudvalg" and "møde", and by "fag" and "udvalg" as well.
    private static string[] PartsOf(CompoundSplitter splitter, string word, string stem, ConcurrentDictionary<string, string[]> termsOfPart)
    {
        var parts = splitter.Split(word);
        return parts.Count == 0
            ? []
            : [.. parts.SelectMany(part => termsOfPart.GetOrAdd(part, TermsOfPart, splitter)).Distinct().Where(part => part != stem)];
    }

    private static string[] TermsOfPart(string part, CompoundSplitter splitter) => [TermOf(part), .. splitter.Split(part).Select(TermOf)];

    // A term's id is its place in ordinal order.
    private static Dictionary<string, int> IdsOf(IEnumerable<string> terms)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            ids.TryAdd(term, 0);
        }

        string[] ordered = [.. ids.Keys];
        Array.Sort(ordered, string.CompareOrdinal);
        for (var id = 0; id < ordered.Length; id++)
        {
            ids[ordered[id]] = id;
        }

        return ids;
    }

    private string[][] FormsOf(Reading reading, int[] termOfWord)
    {
        var forms = new List<int>?[Terms.Count];
        for (var i = 0; i < termOfWord.Length; i++)
        {
            (forms[termOfWord[i]] ??= new(1)).Add(i);
        }

        return Array.ConvertAll(
            forms,
            all =>
                all switch
                {
                    null => [],
                    [var only] => [reading.Words[only]],
                    _ => all.OrderByDescending(word => reading.Counts[word])
                        .ThenBy(word => reading.Words[word], StringComparer.Ordinal)
                        .Take(MostForms)
                        .Select(word => reading.Words[word])
                        .ToArray(),
                }
        );
    }

    /// <summary>What a word is found by.</summary>
    /// <param name="Term">The id of its stem's term.</param>
    /// <param name="Form">Which of the term's forms it is.</param>
    /// <param name="Parts">The ids of its parts' terms.</param>
    public readonly record struct Entry(int Term, byte Form, int[] Parts);
}
