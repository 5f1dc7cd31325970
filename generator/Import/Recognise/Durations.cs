using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>The time set aside for an item: "(45 min.)", "*(15 min.)*", "15 min", "(1 time og 15 min.)".</summary>
public static partial class Durations
{
    /// <summary>The minutes that a whole line says; null where it says something else.</summary>
    public static int? In(string line) => line.Length > 60 ? null : Minutes(Whole().Match(line));

    /// <summary>Minutes in parentheses at the start of a paragraph, and how many characters they take; null where there are none.</summary>
    public static (int Minutes, int Length)? AtStart(string text) =>
        Leading().Match(text) is { Success: true } match && Minutes(match) is { } minutes ? (minutes, match.Length) : null;

    /// <summary>Minutes in parentheses at the end of a title, and where they begin; null where there are none.</summary>
    public static (int Minutes, int Start)? AtEnd(string title) =>
        Trailing().Match(title) is { Success: true } match && Minutes(match) is { } minutes ? (minutes, match.Index) : null;

    private static int? Minutes(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var hours = Number(match.Groups["hours"].Value);
        var minutes = Number(match.Groups["minutes"].Value);
        var total = (int)Math.Round((hours * 60) + minutes);
        return total is > 0 and <= 1440 ? total : null;
    }

    private static double Number(string text) =>
        text switch
        {
            "" => 0,
            "½" => 0.5,
            "en" or "én" or "et" or "ét" or "En" => 1,
            [.., '½'] => double.Parse(text[..^1], CultureInfo.InvariantCulture) + 0.5,
            _ => double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture),
        };

    private const string Amount =
        @"(?:ca\.?\s*)?(?:(?<hours>[0-9]{1,2}(?:[,.][0-9]+)?|[0-9]?½|[EeéÉ]n)\s*tim(?:e|er)\.?(?:\s*(?:og\s*"
        + @"|,\s*)?(?<minutes>[0-9]{1,2})\s*min(?:ut(?:ter)?)?\.?)?|(?<minutes>[0-9]{1,3})\s*(?:min(?:ut(?:ter)?)?\.?))";

    [GeneratedRegex(
        @"^\s*(?:(?:[Tt]id(?:sforbrug|sramme)?|[Vv]arighed|[Aa]fsat tid|[Ff]orventet tid)\s*:?\s*)?[(\[]?\s*"
            + Amount
            + @"\s*[)\]]?\s*\.?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\s*[(\[]\s*" + Amount + @"\s*[)\]]\s*\.?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s*[(\[]\s*" + Amount + @"\s*[)\]]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
