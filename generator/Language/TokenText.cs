namespace MinutesSite.Language;

/// <summary>The form of a token in which tokens are compared.</summary>
public static class TokenText
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>
    /// Lower case, apostrophes straight, soft hyphens gone; in numbers also the dots between thousands: "1.250.000" is "1250000",
    /// while "00.30" and "2,5" stay.
    /// </summary>
    public static string Normalised(ReadOnlySpan<char> token, TokenKind kind)
    {
        Span<char> text = token.Length <= 128 ? stackalloc char[token.Length] : new char[token.Length];
        return new string(text[..Normalise(token, kind, text)]);
    }

    /// <summary>The same without a new string.</summary>
    /// <param name="token">The token as written.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">Where the result goes; at least as long as the token.</param>
    /// <returns>How long the result is.</returns>
    public static int Normalise(ReadOnlySpan<char> token, TokenKind kind, Span<char> text)
    {
        var dropDots = kind == TokenKind.Number && HasThousands(token);
        var length = 0;
        foreach (var c in token)
        {
            if (c == SoftHyphen || (dropDots && c == '.'))
            {
                continue;
            }

            text[length++] = c == '\u2019' ? '\'' : Lower(c);
        }

        return length;
    }

    // The letters of Danish and its neighbours at once; the system is asked about the others only, which takes many times as long.
    private static char Lower(char c) =>
        c switch
        {
            < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
            >= '\u00c0' and <= '\u00de' and not '\u00d7' => (char)(c + 0x20),
            < '\u0100' => c,
            _ => char.ToLowerInvariant(c),
        };

    // One to three digits, then groups of a dot and three digits, and nothing else.
    private static bool HasThousands(ReadOnlySpan<char> number)
    {
        var first = number.IndexOf('.');
        if (first is < 1 or > 3 || (number.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < number.Length; i++)
        {
            if (((i - first) % 4 == 0) != (number[i] == '.'))
            {
                return false;
            }
        }

        return !number.Contains(',');
    }
}
