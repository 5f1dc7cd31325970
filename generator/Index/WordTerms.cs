using MinutesSite.Language;

namespace MinutesSite.Index;

/// <summary>Which terms each word of the archive is found by: its stem, and the stems of its parts where it is a compound.</summary>
internal sealed class WordTerms
{
    /// <summary>How many of a term's forms are told apart, so that the exact word ranks above its stem: "haven" and "hav" share one.</summary>
    public const int MostForms = 4;

    /// <summary>The form of a word that is not among the term's commonest.</summary>
    public const byte NoForm = byte.MaxValue;

    private readonly Dictionary<string, Entry> byWord;
    private readonly Dictionary<string, int> idOfTerm = new(StringComparer.Ordinal);

    private WordTerms(CollectWords found)
    {
        string[] words = [.. found.Words.Keys];
        var stems = new string[words.Length];
        Vocabulary? vocabulary = null;
        Parallel.Invoke(
            () => vocabulary = new Vocabulary(words.Concat(MunicipalWords.All)),
            () => Parallel.For(0, words.Length, i => stems[i] = TermOf(words[i])));
        var splitter = new CompoundSplitter(vocabulary!);
        var parts = new string[words.Length][];
        Parallel.For(0, words.Length, i => parts[i] = PartsOf(splitter, words[i], stems[i]));

        Terms = TermsOf(stems, parts, found.Terms);
        var termOfWord = Array.ConvertAll(stems, stem => idOfTerm[stem]);
        Forms = FormsOf(words, termOfWord, found.Words);
        byWord = new(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var form = Array.IndexOf(Forms[termOfWord[i]], words[i]);
            byWord.Add(words[i], new(termOfWord[i], form < 0 ? NoForm : (byte)form, Array.ConvertAll(parts[i], part => idOfTerm[part])));
        }
    }

    /// <summary>The terms, in ordinal order; a term's id is its place.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>By term: its commonest forms, the commonest first.</summary>
    public string[][] Forms { get; }

    /// <summary>Works out the terms of all words.</summary>
    public static WordTerms From(CollectWords found) => new(found);

    /// <summary>What a word is found by.</summary>
    public Entry Of(string word) => byWord[word];

    /// <summary>What a term that is no word is found by: itself.</summary>
    public Entry OfTerm(string term) => new(idOfTerm[term], NoForm, []);

    /// <summary>The term of a word: the key of its stem; a word with digits is its own stem. theme/wwwroot/search.js works it out alike.</summary>
    public static string TermOf(string word)
        => SpellingKey.Of(word.Any(char.IsDigit) ? word : DanishStemmer.StemTwice(word));

    // "fagudvalgsmøde" is found by "fagudvalg" and "møde", and by "fag" and "udvalg" as well.
    private static string[] PartsOf(CompoundSplitter splitter, string word, string stem)
    {
        var parts = splitter.Split(word);
        return parts.Count == 0
            ? []
            : [.. parts.SelectMany(part => splitter.Split(part).Prepend(part)).Select(TermOf).Distinct().Where(part => part != stem)];
    }

    private string[] TermsOf(string[] stems, string[][] parts, IEnumerable<string> others)
    {
        foreach (var term in stems.Concat(parts.SelectMany(all => all)).Concat(others))
        {
            idOfTerm.TryAdd(term, 0);
        }

        string[] terms = [.. idOfTerm.Keys];
        Array.Sort(terms, string.CompareOrdinal);
        for (var id = 0; id < terms.Length; id++)
        {
            idOfTerm[terms[id]] = id;
        }

        return terms;
    }

    private string[][] FormsOf(string[] words, int[] termOfWord, IReadOnlyDictionary<string, int> counts)
    {
        var forms = new List<string>?[Terms.Count];
        for (var i = 0; i < words.Length; i++)
        {
            (forms[termOfWord[i]] ??= new(1)).Add(words[i]);
        }

        return Array.ConvertAll(forms, all => all switch
        {
            null => [],
            [var only] => [only],
            _ => all.OrderByDescending(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).Take(MostForms).ToArray(),
        });
    }

    /// <summary>What a word is found by.</summary>
    /// <param name="Term">The id of its stem's term.</param>
    /// <param name="Form">Which of the term's forms it is.</param>
    /// <param name="Parts">The ids of its parts' terms.</param>
    public readonly record struct Entry(int Term, byte Form, int[] Parts);
}
