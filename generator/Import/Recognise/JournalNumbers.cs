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

    /// <summary>The label before a number ("Sagsnr.:"), with the space after it; empty where there is none.</summary>
    public static string LabelOf(string line) => Label().Match(line).Value;

    [GeneratedRegex(@"^(?:(?:(?:journal|sags?|j|esdh|acadre|sbsys|emne|j\.)[\s.-]*(?:nr|nummer|id|no)|journal|sag|jnr|kle(?:[\s-]*(?:nr|nummer))?)\b\s*\.?\s*:?\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // KLE; year-number; yy/number; number-year-number; letters and year. Dates (13-01-2026), times and telephone numbers are none of these.
    [GeneratedRegex(@"^(?:[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2})?-[A-ZÆØÅa-zæøå][0-9]{2}-[0-9]{1,7}-[0-9]{2,4}|(?:19|20)[0-9]{2}-(?!(?:19|20)[0-9]{2}$)[0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}/[0-9]{3,8}|[0-9]{2,6}-(?:19|20)[0-9]{2}-[0-9]{2,8}|[A-ZÆØÅ]{1,5}[-/]?(?:19|20)?[0-9]{2}[-/][0-9]{3,8}(?:-[0-9]+)?|[0-9]{2}\.[0-9]{2}\.[0-9]{2}[A-ZÆØÅ][0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex BareForm();

    [GeneratedRegex(@"(?<=[0-9])\s*[-–]\s*(?=[A-ZÆØÅ0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LooseKle();
}
