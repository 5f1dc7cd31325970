using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Check.PrivateData;

/// <summary>
/// Finds CPR numbers, the Danish civil registration numbers, as a person sees them: a date of birth and four digits, whatever stands
/// between them and between day, month and year. Since 2007 the last digit is no control digit any more (the CPR office ran out of
/// numbers for some days), so a possible date is all that can be asked for; modulus 11 is only used to tell a time of the day apart
/// (<see cref="CprLookalikes"/>). The century follows from the seventh digit.
/// </summary>
public static partial class CprNumbers
{
    private const int AddedToDay = 60;

    /// <summary>The places of numbers in a text, in reading order. Marks that nobody sees may stand within one.</summary>
    public static IReadOnlyList<Range> In(string text) => In(text, Form());

    /// <summary>
    /// Places where the date ends a line, a cell or a column, and the four digits begin the next: perhaps a number, perhaps two others.
    /// </summary>
    public static IReadOnlyList<Range> PerhapsIn(string text) => In(text, InTwoCells());

    /// <summary>
    /// The first place where a date fills one cell of a table and four digits the next: a number in two columns. Tables of amounts have
    /// such cells too, but few of their amounts are possible dates: the place is told only where most of the pairs are (a share of
    /// four in five; of six digits drawn at random one in twenty-seven is a date).
    /// </summary>
    public static Range? InTwoColumns(string text)
    {
        if (text.AsSpan().IndexOfAny('\t', '|', ';') < 0)
        {
            return null;
        }

        Range? first = null;
        var (dates, all) = (0, 0);
        foreach (Match pair in Pair().Matches(text))
        {
            all++;
            if (IsPossibleDate(pair))
            {
                dates++;
                first ??= pair.Index..(pair.Index + pair.Length);
            }
        }

        return dates * 5 >= all * 4 ? first : null;
    }

    private static IReadOnlyList<Range> In(string text, Regex form)
    {
        var seen = SeenText.Of(text);
        List<Range>? found = null;
        for (var start = NextDigit(seen.Text, 0); start >= 0;)
        {
            var end = EndOfDigits(seen.Text, start);
            if (end - start is 2 or 6 or 8 or 10 && form.Match(seen.Text, start) is { Success: true } match && IsNumber(seen.Text, match))
            {
                (found ??= []).Add(seen.PlaceOf(start)..(seen.PlaceOf(match.Index + match.Length - 1) + 1));
                end = match.Index + match.Length;
            }

            start = NextDigit(seen.Text, end);
        }

        return found ?? (IReadOnlyList<Range>)[];
    }

    private static bool IsNumber(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        return IsPossibleDate(match)
            && IsPossibleForm(text, match)
            && (StandsAlone(text, start, end) || IsOneOfTwo(text, start, end))
            && !CprLookalikes.Is(text, start, end);
    }

    // "01.01.2024-2025" is a time of years; a date with its whole year, or one without any divider, needs a dash after it.
    private static bool IsPossibleForm(string text, Match match)
    {
        var between = match.Groups["between"].ValueSpan.Trim();
        var isDashed = between.Length > 0 && !between.ContainsAny(".:/~|");
        if (match.Groups["year"].Length == 4)
        {
            return isDashed && match.Groups["serial"].Value is not (['1', '9', ..] or ['2', '0', ..]);
        }

        return match.Groups["divider"].Length switch
        {
            // "A010190" is a code, "cpr0101901234" is none.
            0 when match.Groups["between"].Length == 0 => !IsLetterBefore(text, match.Index) || FollowsTheWord(text, match.Index),
            0 => true,
            _ => isDashed || between.Length == 0,
        };
    }

    // A part of a longer number is none: 2011-010190-1234, 12.010190-1234.
    private static bool StandsAlone(string text, int start, int end) =>
        !(start > 1 && text[start - 1] is ('.' or ',' or '-' or '/') && char.IsAsciiDigit(text[start - 2]))
        && !(end + 1 < text.Length && text[end] is ('-' or '/') && char.IsAsciiDigit(text[end + 1]));

    // Two people's with a slash or a dash between: 010190-1234/020290-1235. What stands on the other side has the form of a number too.
    private static bool IsOneOfTwo(string text, int start, int end) =>
        (
            start > 0
            && text[start - 1] is '/' or '-'
            && EndsWithForm().IsMatch(text.AsSpan(Math.Max(0, start - 16), start - 1 - Math.Max(0, start - 16)))
        )
        || (end < text.Length && text[end] is '/' or '-' && FormHere().IsMatch(text.AsSpan(end + 1, Math.Min(16, text.Length - end - 1))));

    private static bool IsPossibleDate(Match match)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var written = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var year = match.Groups["year"].Length == 4 ? written : CenturyOf(written, match.Groups["serial"].ValueSpan[0]);
        // A person without a number of their own gets one with 60 added to the day.
        day = day > AddedToDay && match.Groups["divider"].Length == 0 && match.Groups["between"].Length > 0 ? day - AddedToDay : day;
        return month is >= 1 and <= 12 && year is >= 1850 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    // The CPR office's "Personnummeret i CPR": the table of seventh digits and years.
    private static int CenturyOf(int year, char seventh) =>
        seventh switch
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

    private static bool IsLetterBefore(string text, int at) => at > 0 && char.IsAsciiLetter(text[at - 1]);

    private static bool FollowsTheWord(string text, int at) => text.AsSpan(0, at).EndsWith("cpr", StringComparison.OrdinalIgnoreCase);

    private const string Date = "(?<day>[0-9]{2})(?<divider>[ ./-]?)(?<month>[0-9]{2})\\k<divider>(?<year>[0-9]{4}|[0-9]{2})";
    private const string Serial = "(?<serial>[0-9]{4})(?![0-9])";
    private const string LineEnd = "(?:[ \\t]{0,2}\\r?\\n[ \\t>]{0,4})?";

    // A dash or another divider, perhaps doubled, with up to two spaces or the end of a line at either side; or one or two spaces.
    private const string Between = "(?<between>(?:" + LineEnd + "[ ]{0,2}[-_./:~]{1,2}[ ]{0,2}" + LineEnd + ")|[ ]{0,2})";

    [GeneratedRegex("\\G" + Date + Between + Serial, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(
        "\\G(?<![0-9])(?<day>[0-9]{2})(?<divider>)(?<month>[0-9]{2})(?<year>[0-9]{2})(?<between>-?[ ]{0,4}[\\n\\r\\t|;]{1,3}[ ]{0,4})"
            + Serial,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex InTwoCells();

    [GeneratedRegex(
        "(?<=(?:^|[\\t|;])[ \"]{0,4})(?<day>[0-9]{2})(?<divider>)(?<month>[0-9]{2})(?<year>[0-9]{2})"
            + "(?<between>-?[ \"]{0,4}[\\t|;][ \"]{0,4})"
            + "-?(?<serial>[0-9]{4})(?=[ \"]{0,4}(?:[\\t|;\\r]|$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Pair();

    [GeneratedRegex("^[0-9]{6}[ ]{0,2}[-_]?[ ]{0,2}[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FormHere();

    [GeneratedRegex("(?<![0-9])[0-9]{6}[ ]{0,2}[-_]?[ ]{0,2}[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithForm();
}
