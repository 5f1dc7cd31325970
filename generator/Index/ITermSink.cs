namespace MinutesSite.Index;

/// <summary>Takes what an item is found by, in reading order.</summary>
internal interface ITermSink
{
    /// <summary>A word or number as <see cref="Language.TokenText"/> writes it.</summary>
    void Word(ReadOnlySpan<char> word, Field field);

    /// <summary>A term that is not a word: see <see cref="SpecialTerms"/>.</summary>
    void Term(string term, Field field);
}
