using System.Text;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Index;

/// <summary>A text as words and terms.</summary>
internal static class ReadText
{
    private const int LongestWord = 64;

    /// <summary>Reads a text into <paramref name="sink"/>.</summary>
    /// <param name="sink">Where it goes.</param>
    /// <param name="text">The text.</param>
    /// <param name="field">What it is of its item.</param>
    /// <param name="near">The date of the meeting, by which dates without a year are understood.</param>
    public static void Into(ITermSink sink, string text, Field field, DateOnly near)
    {
        // Below U+0300 there is nothing to compose.
        var normal = text.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff') ? text.Composed(NormalizationForm.FormC) : text;
        Span<char> letters = stackalloc char[LongestWord];
        Span<char> joined = stackalloc char[LongestWord * 2];
        var before = default(Token);
        var joinedLength = 0;
        foreach (var token in new Tokens(normal))
        {
            foreach (var term in WrittenSigns.Of(normal, token))
            {
                sink.Term(term, field);
            }

            switch (token.Kind)
            {
                case TokenKind.CaseNumber:
                    foreach (var term in SpecialTerms.OfCaseNumber(token.In(normal).ToString()))
                    {
                        sink.Term(term, field);
                    }

                    break;
                case TokenKind.Email:
                    sink.Term(token.In(normal).ToString().ToLowerInvariant(), field);
                    Into(sink, token.In(normal).ToString().Replace('@', ' '), field, near);
                    break;
                default:
                    // A date can begin at a number of one or two digits; "28/2" reads on past its end.
                    foreach (var term in DatesAt(normal, token, near))
                    {
                        sink.Term(term, field);
                    }

                    if (token.Length > LongestWord)
                    {
                        break;
                    }

                    var length = TokenText.Normalise(token.In(normal), token.Kind, letters);
                    var word = letters[..length];
                    if (IsContent(token.In(normal), word))
                    {
                        sink.Word(word, field);
                    }

                    // "e-mail" is found as "email" too, and "KMD-2" as "KMD2".
                    var hyphenated =
                        before.Kind == TokenKind.Word && joinedLength > 0 && before.End + 1 == token.Start && normal[before.End] == '-';
                    if (hyphenated && joinedLength + length <= LongestWord)
                    {
                        word.CopyTo(joined[joinedLength..]);
                        sink.Word(joined[..(joinedLength + length)], field);
                    }

                    word.CopyTo(joined);
                    joinedLength = length;
                    break;
            }

            before = token;
        }
    }

    /// <summary>The terms of a date that begins at a token: of a day, or of a month with its year.</summary>
    private static IEnumerable<string> DatesAt(string text, Token token, DateOnly near)
    {
        if (token.Kind != TokenKind.Number && WrittenDates.MonthNamed(token.In(text)) is null)
        {
            return [];
        }

        return WrittenDates.At(text, token.Start) is not { } date ? []
            : date.Resolved(near) is { } day ? SpecialTerms.OfDay(day)
            : date is { Day: null, Year: { } year } ? [SpecialTerms.OfMonth(year, date.Month)]
            : [];
    }

    /// <summary>Whether a word says anything: no stop word, unless it is written in capitals ("MED"), and no single letter.</summary>
    private static bool IsContent(ReadOnlySpan<char> written, ReadOnlySpan<char> word) =>
        (word.Length > 1 || char.IsAsciiDigit(word[0])) && (!StopWords.Contains(word) || IsCapitals(written));

    private static bool IsCapitals(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
