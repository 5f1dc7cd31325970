namespace MinutesSite.Language;

/// <summary>How journal numbers look in running text, where a date or an amount must not be taken for one.</summary>
/// <remarks>
/// <c>00.30.00-P00-12-25</c> and its first parts as far as the facet; the running part <c>P00-12-25</c>; and of other systems
/// <c>20/33839</c>, <c>2011-29939</c> and <c>306-2009-600</c>. Two four-digit numbers, "2026-2030", are years.
/// </remarks>
public static class CaseNumberForms
{
    /// <summary>Where a journal number that starts at a character ends; null where none starts there.</summary>
    public static int? At(string text, int start)
    {
        var end = char.IsAsciiDigit(text[start]) ? Kle(text, start) ?? Other(text, start) : RunningPart(text, start);
        return end is int found && (found == text.Length || !Tokens.IsWordPart(text[found])) ? found : null;
    }

    private static int? Kle(string text, int start)
    {
        const string Subject = "00.00.00-";
        if (text.Length - start < Subject.Length)
        {
            return null;
        }

        for (var i = 0; i < Subject.Length; i++)
        {
            if (Subject[i] == '0' ? !char.IsAsciiDigit(text[start + i]) : text[start + i] != Subject[i])
            {
                return null;
            }
        }

        return Facet(text, start + Subject.Length) is int facet ? Parts(text, facet, 2).End : null;
    }

    private static int? RunningPart(string text, int start) =>
        Facet(text, start) is int facet && Parts(text, facet, 2) is { Count: 2 } parts ? parts.End : null;

    private static int? Facet(string text, int start) =>
        start + 3 <= text.Length && char.IsLetter(text[start]) && Digits(text, start + 1) is 2 ? start + 3 : null;

    // As many as most of "-12".
    private static (int End, int Count) Parts(string text, int end, int most)
    {
        var count = 0;
        while (count < most && end < text.Length && text[end] == '-' && Digits(text, end + 1) is > 0 and <= 7 and var digits)
        {
            end += 1 + digits;
            count++;
        }

        return (end, count);
    }

    private static int? Other(string text, int start)
    {
        var first = Digits(text, start);
        var divider = start + first;
        if (first is < 2 or > 4 || divider >= text.Length || text[divider] is not ('-' or '/'))
        {
            return null;
        }

        var second = Digits(text, divider + 1);
        if (second is >= 5 and <= 8)
        {
            return divider + 1 + second;
        }

        var third = divider + 1 + second;
        return second == 4 && third < text.Length && text[third] == '-' && Digits(text, third + 1) is > 0 and <= 7 and var digits
            ? third + 1 + digits
            : null;
    }

    private static int Digits(string text, int start)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - start;
    }
}
