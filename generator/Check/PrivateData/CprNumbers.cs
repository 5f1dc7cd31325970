using System.Globalization;

namespace MinutesSite.Check.PrivateData;

/// <summary>
/// Finds CPR numbers, the Danish civil registration numbers: a date of birth as ddmmyy and four digits, with a hyphen, an
/// underscore, a space or nothing between. Since 2007 the last digit is no control digit any more (the CPR office ran out of numbers for some days), so a
/// possible date is all that can be asked for. The century follows from the seventh digit.
/// </summary>
public static class CprNumbers
{
    private const int DateLength = 6;
    private const int SerialLength = 4;

    /// <summary>The places of numbers in a text, in reading order.</summary>
    public static IReadOnlyList<Range> In(string text)
    {
        List<Range>? found = null;
        for (var start = NextDigit(text, 0); start >= 0;)
        {
            var end = EndOfDigits(text, start);
            var whole = (end - start) switch
            {
                DateLength => EndOfSerial(text, end),
                DateLength + SerialLength when !IsLetterBefore(text, start) => end,
                _ => -1,
            };
            if (whole > 0 && (StandsAlone(text, start, whole) || IsOneOfTwo(text, start, whole)) && IsPossibleDate(text.AsSpan(start, DateLength), text[whole - SerialLength]))
            {
                (found ??= []).Add(start..whole);
                end = whole;
            }

            start = NextDigit(text, end);
        }

        return found ?? (IReadOnlyList<Range>)[];
    }

    // After the date: at most one space, at most one dash, at most one space, but not nothing; then four digits and no fifth.
    private static int EndOfSerial(string text, int at)
    {
        var start = IsSpace(text, at) ? at + 1 : at;
        if (start < text.Length && text[start] is ('-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '_'))
        {
            start += IsSpace(text, start + 1) ? 2 : 1;
        }

        var end = EndOfDigits(text, start);
        return start > at && end - start == SerialLength ? end : -1;
    }

    // A part of a longer number is none: 2011-010190-1234, 12.010190-1234.
    private static bool StandsAlone(string text, int start, int end)
        => !(start > 1 && text[start - 1] is ('.' or ',' or '-' or '/') && char.IsAsciiDigit(text[start - 2]))
        && !(end + 1 < text.Length && text[end] is ('-' or '/') && char.IsAsciiDigit(text[end + 1]));

    // Two people's with a slash between: 010190-1234/020290-1235. What stands on the other side has the form of a number too.
    private static bool IsOneOfTwo(string text, int start, int end)
        => (IsSlash(text, start - 1) && HasFormBefore(text, start - 1)) || (IsSlash(text, end) && HasFormAfter(text, end + 1));

    private static bool IsSlash(string text, int at) => at >= 0 && at < text.Length && text[at] == '/';

    private static bool HasFormAfter(string text, int at)
    {
        var end = EndOfDigits(text, at);
        return end - at == DateLength + SerialLength || (end - at == DateLength && EndOfSerial(text, end) > 0);
    }

    private static bool HasFormBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        if (end - start == DateLength + SerialLength)
        {
            return true;
        }

        // The longest form has a space on both sides of the dash.
        var from = start - 1;
        while (from > 0 && start - from < 4 && !char.IsAsciiDigit(text[from]))
        {
            from--;
        }

        return end - start == SerialLength && from - DateLength + 1 >= 0 && HasFormAfter(text, from - DateLength + 1);
    }

    private static bool IsPossibleDate(ReadOnlySpan<char> date, char seventh)
    {
        var day = int.Parse(date[..2], CultureInfo.InvariantCulture);
        var month = int.Parse(date[2..4], CultureInfo.InvariantCulture);
        var year = CenturyOf(int.Parse(date[4..], CultureInfo.InvariantCulture), seventh);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    // The CPR office's "Personnummeret i CPR": the table of seventh digits and years.
    private static int CenturyOf(int year, char seventh) => seventh switch
    {
        <= '3' => 1900 + year,
        '4' or '9' => year <= 36 ? 2000 + year : 1900 + year,
        _ => year <= 57 ? 2000 + year : 1800 + year,
    };

    private static int NextDigit(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }

    private static int EndOfDigits(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : start + length;
    }

    private static bool IsSpace(string text, int at) => at < text.Length && text[at] is (' ' or '\u00a0' or '\u202f');

    private static bool IsLetterBefore(string text, int at) => at > 0 && char.IsAsciiLetter(text[at - 1]);
}
