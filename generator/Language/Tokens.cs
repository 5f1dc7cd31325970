using System.Globalization;

namespace MinutesSite.Language;

/// <summary>
/// The tokens of a text in reading order: <c>foreach (var token in new Tokens(text))</c>. Allocates nothing.
/// theme/wwwroot/search.js finds the same ones.
/// </summary>
/// <remarks>
/// Words are letters and digits; an apostrophe or a soft hyphen inside a word belongs to it, a hyphen divides two words ("Børne-,
/// Skole- og", "MED-dag"). Characters outside the basic plane (emoji) divide words.
/// </remarks>
public ref struct Tokens(string text)
{
    private const int LongestLocalPart = 64;
    private readonly bool hasEmail = text.Contains('@', StringComparison.Ordinal);
    private int position;

    /// <summary>The token found last.</summary>
    public Token Current { get; private set; }

    /// <summary>This, for foreach.</summary>
    public readonly Tokens GetEnumerator() => this;

    /// <summary>Finds the next token.</summary>
    public bool MoveNext()
    {
        while (position < text.Length && !IsWordPart(text[position]))
        {
            position++;
        }

        if (position == text.Length)
        {
            return false;
        }

        var start = position;
        var (end, kind) =
            hasEmail && EmailAt(start) is int email ? (email, TokenKind.Email)
            : CaseNumberForms.At(text, start) is int number ? (number, TokenKind.CaseNumber)
            : WordOrNumberAt(start);
        position = end;
        Current = new Token(start, end - start, kind);
        return true;
    }

    /// <summary>Whether a character is part of a word or number: a letter, a digit or an accent set on its own.</summary>
    public static bool IsWordPart(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.GetUnicodeCategory(c)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark;

    private readonly (int End, TokenKind Kind) WordOrNumberAt(int start)
    {
        var i = start;
        var digitsOnly = true;
        while (i < text.Length)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (IsWordPart(text[i]))
            {
                digitsOnly &= char.IsAsciiDigit(text[i]);
                i++;
            }
            else if (text[i] is '\'' or '\u2019' or '\u00ad' && char.IsLetter(next))
            {
                digitsOnly = false;
                i++;
            }
            else if (text[i] is '.' or ',' && digitsOnly && char.IsAsciiDigit(next))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return (i, digitsOnly ? TokenKind.Number : TokenKind.Word);
    }

    private readonly int? EmailAt(int start)
    {
        var at = text.AsSpan(start, Math.Min(LongestLocalPart, text.Length - start)).IndexOf('@');
        if (at < 1 || !IsAddressPart(text.AsSpan(start, at)))
        {
            return null;
        }

        var end = start + at + 1;
        var dots = 0;
        while (
            end < text.Length && (IsWordPart(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && IsWordPart(text[end + 1])))
        )
        {
            dots += text[end] == '.' ? 1 : 0;
            end++;
        }

        return dots > 0 && text[start + at + 1] != '.' ? end : null;
    }

    private static bool IsAddressPart(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!IsWordPart(c) && c is not ('.' or '_' or '-' or '+' or '%'))
            {
                return false;
            }
        }

        return true;
    }
}
