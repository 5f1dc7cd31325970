using System.Text.RegularExpressions;

namespace MinutesSite.Check.PrivateData;

/// <summary>Numbers that have a CPR number's form and are none, by what stands around them or by what they say.</summary>
internal static partial class CprLookalikes
{
    private const int Before = 40;
    private const int After = 12;

    // The first year and the last that minutes are likely to write with two digits and a time of the day after them.
    private const int FirstYear = 15;
    private const int LastYear = 35;
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>Whether a number is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The number's first character.</param>
    /// <param name="end">The character after its last.</param>
    public static bool Is(string text, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - Before), start - Math.Max(0, start - Before));
        if (SaysCpr().IsMatch(before))
        {
            return false;
        }

        var number = text.AsSpan(start, end - start);
        return IsAmount(before, text.AsSpan(end, Math.Min(After, text.Length - end)))
            || IsDayAndTime(number)
            || (!number.ContainsAnyExceptInRange('0', '9') && NamesAnother().IsMatch(before));
    }

    private static bool IsAmount(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => Crowns().IsMatch(before) || Unit().IsMatch(after);

    /// <summary>
    /// "130126-0900", "13.01.26 1000": a day of the archive's years and a time that people write, on a whole five minutes. Who was born in
    /// those years of the last century has a number that passes modulus 11: the office gave no others before 2007. It is asked for where
    /// the number has its usual form.
    /// </summary>
    private static bool IsDayAndTime(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[Weights.Length];
        var count = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = c - '0';
            }
        }

        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += digits[i] * Weights[i];
        }

        var year = (digits[4] * 10) + digits[5];
        var (hour, minute) = ((digits[6] * 10) + digits[7], (digits[8] * 10) + digits[9]);
        return year is >= FirstYear and <= LastYear
            && hour <= 23
            && minute <= 55
            && minute % 5 == 0
            && (sum % 11 != 0 || number.ContainsAny(". /:"));
    }

    [GeneratedRegex("(?:cpr|personn|født|f\\.\\s?d)[^.\\n]{0,24}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysCpr();

    [GeneratedRegex("(?:kr|dkk)\\.?\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Crowns();

    [GeneratedRegex("^\\s?(?:kr\\b|dkk\\b|m2|m²|kvm|ha\\b|stk|%)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    // Accounts, cases and documents, whose number is ten digits on end.
    [GeneratedRegex(
        "(?:konto|reg\\.?\\s?nr|iban|ean|gln|p-nr|isbn|issn|faktura\\w*|ordre\\w*|(?:sags?|dok\\w*|journal|j|acadre\\w*|esdh\\w*|edoc\\w*"
            + "|bilags?|id)[ -]?(?:id|nr|nummer|nøgle)?)"
            + "[.:=/]{0,2}\\s*(?:nr\\.?\\s*)?(?:[0-9]{4}[ -])?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NamesAnother();
}
