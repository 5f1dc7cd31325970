using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>What a line says of an item's case.</summary>
/// <param name="Number">The journal number; the case system's own where there is no other.</param>
/// <param name="Second">The case system's own number beside a journal number; null where there is none.</param>
/// <param name="Length">How much of the line says it.</param>
public readonly record struct CaseLine(CaseNumber Number, string? Second, int Length);

/// <summary>A line that is an item's journal number, in any system's form, with a label before it or bare.</summary>
public static partial class JournalNumbers
{
    private const int LongestLine = 160;

    /// <summary>The number that a line consists of; null where the line is something else.</summary>
    public static CaseNumber? In(string line)
    {
        if (line.Length is < 4 or > 90)
        {
            return null;
        }

        var label = Label().Match(line);
        var value = line[(label.Success ? label.Length : 0)..].Trim().TrimEnd('.', ';', ',');
        var joined = LooseKle().Replace(value, "-");
        if (SpacedForm().IsMatch(value))
        {
            return new(value);
        }

        if (!CaseNumber.IsPossible(joined) || (OfItem().IsMatch(label.Value) && OfYear().IsMatch(value)))
        {
            return null;
        }

        return label.Success || BareForm().IsMatch(joined) ? new CaseNumber(joined) : null;
    }

    /// <summary>
    /// The numbers that a line says, and how much of the line says them: the whole of it, or what stands before other facts
    /// ("Sagsnr. 25/12345 Sagsbehandler: …"); null where the line is something else.
    /// </summary>
    public static CaseLine? Find(string line)
    {
        if (In(line) is { } whole)
        {
            return new(whole, null, line.Length);
        }

        if (line.Length is < 6 or > LongestLine || !char.IsLetterOrDigit(line[0]))
        {
            return null;
        }

        var first = Fact(line, 0);
        if (first is null)
        {
            return null;
        }

        var (value, end, isJournal) = first.Value;
        var second = Next().Match(line, end) is { Success: true, Length: > 0 } divider ? Fact(line, end + divider.Length) : null;
        if (second is { } other && other.IsJournal != isJournal)
        {
            return isJournal ? new(new(value), other.Value, other.End) : new(new(other.Value), value, other.End);
        }

        // A sentence that begins with a number is no fact.
        return line[^1] == '.' && end < line.Length - 1 ? null : new(new(value), null, end);
    }

    private static (string Value, int End, bool IsJournal)? Fact(string line, int at)
    {
        var label = Label().Match(line[at..]);
        var from = at + label.Length;
        var end = line.IndexOfAny([' ', ',', ';', '|', '\t'], Math.Min(from, line.Length));
        end = end < 0 ? line.Length : end;
        var value = line[from..end].TrimEnd('.', ':');
        return
            value.Length > 0
            && !(OfItem().IsMatch(label.Value) && OfYear().IsMatch(value))
            && (at > 0 ? label.Success : label.Success || KleForm().IsMatch(value))
            && CaseNumber.IsPossible(value)
            && (label.Success ? value.Count(char.IsAsciiDigit) >= 3 : true)
            ? (value, from + value.Length, JournalLabel().IsMatch(label.Value) || (!label.Success && KleForm().IsMatch(value)))
            : null;
    }

    /// <summary>
    /// A number at a title's end, and where what belongs to it begins: "Ny skole (17.00.00-A00-2-26)"; null where there is none.
    /// </summary>
    public static (CaseNumber Number, int Start)? AtEnd(string title) =>
        Trailing().Match(title) is { Success: true, Index: > 0 } match ? (new(match.Groups["number"].Value), match.Index)
        : InParentheses().Match(title) is { Success: true, Index: > 0 } inside
        && BareForm().IsMatch(inside.Groups["number"].Value)
        && CaseNumber.IsPossible(inside.Groups["number"].Value)
            ? (new(inside.Groups["number"].Value), inside.Index)
        : null;

    private const string Kle = @"[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2})?-[A-ZÆØÅa-zæøå][0-9]{2}-[0-9]{1,7}-[0-9]{2,4}";

    [GeneratedRegex("^" + Kle + "$", RegexOptions.CultureInvariant)]
    private static partial Regex KleForm();

    [GeneratedRegex(
        @"\s*(?:[-–,;:(\[|]\s*)?(?:(?:journal|sags?|j)[\s.-]*(?:nr|nummer)\b\.?\s*:?\s*)?(?<number>" + Kle + @")\s*[)\]]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Trailing();

    [GeneratedRegex(
        @"\s*\((?:(?:sags?|j)[\s.-]*(?:(?:nr|nummer|id)\b\.?)?\s*:?\s*)?(?<number>(?![01][0-9]/20[0-9]{2}\))[A-Z0-9ÆØÅ./-]{5,30})\)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InParentheses();

    [GeneratedRegex(
        @"^(?:(?:(?:(?:acadre|sbsys|esdh|workzone|nova|f2|edoc)[\s-]+)?(?:journal|sags?|j|esdh|acadre|sbsys|edoc|emne|j\.)[\s.-]*(?:nr"
            + @"|nummer|id|no)\b\.?"
            + @"(?:\s+(?:i\s+)?\(?(?:acadre|sbsys|esdh|workzone|nova|f2|edoc|public\s*360)\)?)?|journal|sag|jnr|kle(?:[\s-]*(?:nr"
            + @"|nummer))?)\b\s*\.?\s*:?\s*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    // "Sag nr. 28/2026" counts the body's items through the year.
    [GeneratedRegex(@"^sag\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfItem();

    [GeneratedRegex("^[0-9]{1,3}/(?:20)?[23][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"^(?:journal|j|kle|emne)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JournalLabel();

    [GeneratedRegex(@"\G[\s,.;|–-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    // KLE; year-number; yy/number; number-year-number; letters and year; a region's numbers; a body's letters, number and year.
    // Dates (13-01-2026), times and telephone numbers are none of these.
    [GeneratedRegex(
        @"^(?:"
            + Kle
            + @"|(?:19|20)[0-9]{2}-(?!(?:19|20)[0-9]{2}$)[0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}/[0-9]{3,8}(?:-[0-9]{1,5})?|[0-9]{2}-[0-9]{5,8}"
            + @"|[0-9]{2,6}-(?:19|20)[0-9]{2}-[0-9]{2,8}"
            + @"|[A-ZÆØÅ]{1,5}[-/]?(?:19|20)?[0-9]{2}[-/][0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}\.[0-9]{2}\.[0-9]{2}[A-ZÆØÅ][0-9]{2}"
            + @"|[0-9]{1,2}-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,6}-[0-9]{2}"
            + @"|[A-ZÆØÅ]{1,6}-[0-9]{1,3}/(?:20)?[0-9]{2}(?:-[A-ZÆØÅ]{1,2})?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareForm();

    // "20.10A00 - 2026/00412"
    [GeneratedRegex(
        @"^[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2})?[\s.-]?[A-ZÆØÅ][0-9]{2}\s-\s(?:19|20)?[0-9]{2}[/-][0-9]{2,8}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SpacedForm();

    [GeneratedRegex(@"(?<=[0-9])\s*[-–]\s*(?=[A-ZÆØÅ0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LooseKle();
}
