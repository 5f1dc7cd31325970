using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>A line that is an item's journal number, in any system's form, with a label before it or bare.</summary>
public static partial class JournalNumbers
{
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
        if (!CaseNumber.IsPossible(joined))
        {
            return null;
        }

        return label.Success || BareForm().IsMatch(joined) ? new CaseNumber(joined) : null;
    }

    /// <summary>
    /// The number that a line says, and how much of the line says it: the whole of it, or what stands before other facts
    /// ("Sagsnr. 25/12345 Sagsbehandler: …"); null where the line is something else.
    /// </summary>
    public static (CaseNumber Number, int Length)? Find(string line)
    {
        if (In(line) is { } whole)
        {
            return (whole, line.Length);
        }

        if (line.Length is < 6 or > LongestLine || !char.IsLetterOrDigit(line[0]) || line[^1] == '.')
        {
            return null;
        }

        var label = Label().Match(line).Length;
        var end = line.IndexOfAny([' ', ',', ';', '|'], label);
        var value = end > label ? line[label..end] : "";
        return value.Length > 0 && (label > 0 ? BareForm() : KleForm()).IsMatch(value) && CaseNumber.IsPossible(value) ? (new(value), end) : null;
    }

    /// <summary>A KLE number at a title's end, and where what belongs to it begins: "Ny skole (17.00.00-A00-2-26)"; null where there is none.</summary>
    public static (CaseNumber Number, int Start)? AtEnd(string title)
        => Trailing().Match(title) is { Success: true, Index: > 0 } match ? (new(match.Groups["number"].Value), match.Index) : null;

    private const int LongestLine = 160;

    private const string Kle = @"[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2})?-[A-ZÆØÅa-zæøå][0-9]{2}-[0-9]{1,7}-[0-9]{2,4}";

    [GeneratedRegex("^" + Kle + "$", RegexOptions.CultureInvariant)]
    private static partial Regex KleForm();

    [GeneratedRegex(@"\s*(?:[-–,;:(\[|]\s*)?(?:(?:journal|sags?|j)[\s.-]*(?:nr|nummer)\b\.?\s*:?\s*)?(?<number>" + Kle + @")\s*[)\]]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:(?:(?:(?:acadre|sbsys|esdh|workzone|nova|f2)[\s-]+)?(?:journal|sags?|j|esdh|acadre|sbsys|emne|j\.)[\s.-]*(?:nr|nummer|id|no)\b\.?(?:\s+(?:i\s+)?\(?(?:acadre|sbsys|esdh|workzone|nova|f2|public\s*360)\)?)?|journal|sag|jnr|kle(?:[\s-]*(?:nr|nummer))?)\b\s*\.?\s*:?\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // KLE; year-number; yy/number; number-year-number; letters and year. Dates (13-01-2026), times and telephone numbers are none of these.
    [GeneratedRegex(@"^(?:" + Kle + @"|(?:19|20)[0-9]{2}-(?!(?:19|20)[0-9]{2}$)[0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}/[0-9]{3,8}(?:-[0-9]{1,5})?|[0-9]{2}-[0-9]{5,8}|[0-9]{2,6}-(?:19|20)[0-9]{2}-[0-9]{2,8}|[A-ZÆØÅ]{1,5}[-/]?(?:19|20)?[0-9]{2}[-/][0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}\.[0-9]{2}\.[0-9]{2}[A-ZÆØÅ][0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex BareForm();

    [GeneratedRegex(@"(?<=[0-9])\s*[-–]\s*(?=[A-ZÆØÅ0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LooseKle();
}
