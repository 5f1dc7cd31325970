namespace MinutesSite.Language;

/// <summary>A piece of a text that one can search for.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters of the text it covers.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The character after the last.</summary>
    public int End => Start + Length;

    /// <summary>The token as it is written.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The token in the form in which words are compared: see <see cref="TokenText"/>.</summary>
    public string NormalisedIn(string text) => TokenText.Normalised(In(text), Kind);
}

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with digits and an apostrophe: "økonomi", "APV", "pc'er", "5G".</summary>
    Word,

    /// <summary>Digits, perhaps with dots and commas between them: "2027", "1.250.000", "2,5", "00.30".</summary>
    Number,

    /// <summary>A journal number, or its running part: "00.30.00-P00-12-25", "P00-12-25", "20/33839".</summary>
    CaseNumber,

    /// <summary>An e-mail address.</summary>
    Email,
}
