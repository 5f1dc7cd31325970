using MinutesSite.Index;
using MinutesSite.Language;

namespace MinutesSite.Serve;

/// <summary>
/// What a text is found by, in Lucene's terms. A word gives its stem, its exact form with <c>=</c> before it and the stems of its parts
/// with <c>~</c> before them, all at one place; dates, journal numbers and addresses are the terms of <see cref="SpecialTerms"/>.
/// </summary>
/// <param name="words">What each word is found by.</param>
/// <param name="date">The day by which dates without a year are understood.</param>
internal sealed class ItemTerms(WordStems words, DateOnly date)
{
    /// <summary>What stands before a word's exact form.</summary>
    public const string Exact = "=";

    /// <summary>What stands before the stem of a compound's part.</summary>
    public const string Part = "~";

    /// <summary>The terms of a text with how many places each lies after the one before: 0 at the same place.</summary>
    public IReadOnlyList<(string Term, int Step)> Of(ServedText text)
    {
        var sink = new Sink(words);
        ReadText.Into(sink, text.Value, text.Field, date);
        return sink.Terms;
    }

    /// <summary>Every word of a text as it is compared, stop words too: what phrases are found by.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var found = new List<string>();
        foreach (var token in new Tokens(text))
        {
            found.Add(SpellingKey.Of(token.NormalisedIn(text)));
        }

        return found;
    }

    private sealed class Sink(WordStems words) : ITermSink
    {
        public List<(string Term, int Step)> Terms { get; } = [];

        public void Word(ReadOnlySpan<char> word, Field field)
        {
            var (stem, exact, parts) = words.Of(word);
            Terms.Add((stem, 1));
            Terms.Add((exact, 0));
            foreach (var part in parts)
            {
                Terms.Add((part, 0));
            }
        }

        public void Term(string term, Field field) => Terms.Add((term, 1));
    }
}
