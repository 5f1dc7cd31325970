using System.Text.RegularExpressions;

namespace MinutesSite.Parse.Decisions;

/// <summary>Tells whether words that stand beside a day name a body that meets.</summary>
public static partial class BodyWords
{
    private const int LongestName = 90;

    /// <summary>
    /// Whether the whole text is a name: "Økonomiudvalget", "Børne- og Skoleudvalget", "Udvalget for Klima og Miljø", "KB".
    /// </summary>
    public static bool IsName(string text) =>
        text.Length is > 1 and <= LongestName
        && !Verb().IsMatch(text)
        && (Ending().IsMatch(text) || Opening().IsMatch(text) || Short().IsMatch(text));

    /// <summary>Whether two names mean one body: "Byråd" and "Byrådet", "Miljø &amp; Teknik" and "Miljø- og Teknikudvalget".</summary>
    public static bool AreOne(string left, string right) => Likeness(left) == Likeness(right);

    /// <summary>The council by any of its names, which a label may give instead of the one it has in the archive.</summary>
    public static bool IsCouncil(string name) => Council().IsMatch(name);

    /// <summary>Whether two committees' names have a subject in common: "Teknikudvalget", "Teknik- og Miljøudvalget".</summary>
    public static bool AreAkin(string left, string right) =>
        (IsCouncil(left) && IsCouncil(right))
        || (
            left.Contains("udvalg", StringComparison.OrdinalIgnoreCase)
            && right.Contains("udvalg", StringComparison.OrdinalIgnoreCase)
            && Subjects(left).Any(subject => Subjects(right).Contains(subject, StringComparer.Ordinal))
        );

    private static IEnumerable<string> Subjects(string name) =>
        Word()
            .Matches(name.ToLowerInvariant())
            .Select(word => word.Value)
            .Where(word => !word.StartsWith("udvalg", StringComparison.Ordinal) && word != "og")
            .Select(word => word.Length > 5 ? word[..5] : word);

    private static string Likeness(string name)
    {
        var key = NotLetter().Replace(name.ToLowerInvariant().Replace("&", "og", StringComparison.Ordinal), "");
        return key.EndsWith("udvalget", StringComparison.Ordinal) || key.EndsWith("rådet", StringComparison.Ordinal) ? key[..^2]
            : key.EndsWith("bestyrelsen", StringComparison.Ordinal) || key.EndsWith("direktionen", StringComparison.Ordinal) ? key[..^2]
            : key;
    }

    [GeneratedRegex(
        """
            ^(?-i:\p{Lu}) [\p{L}\d&,./ -]*? (?: udvalg(?:et)? | rådet? | råd | bestyrelsen? | forum(?:met)? | direktion(?:en)?
            | magistrat(?:en)? | kommission(?:en)?
              | nævnet? | gruppen? | repræsentation(?:en)? | ledelsen? | MED | MED-udvalget )
            (?: \s (?:for|vedr\.|vedrørende|om|på|i) \s [\p{L}&,. -]+ )? $
            | ^ (?: Byråd(?:et)? | Kommunalbestyrelsen? ) $
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"^(?:Udvalget?|Rådet|Bestyrelsen|Nævnet)\s(?:for|vedr\.|vedrørende)\s[\p{L}&,. -]+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\p{Lu}][\p{Lu}&-]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    // Words of a sentence: "Sagen udsættes til mødet i Byrådet", and never "Børne- og Skoleudvalget".
    [GeneratedRegex(
        """
            \b (?: har|er|blev|bliver|skal|vil|kan|den|det|at|som|der|til|mødet|møder?|sagen|punktet|emnet
              | behandle\p{L}* | godkend\p{L}* | drøft\p{L}* | anbefal\p{L}* | indstill\p{L}* | udsæt\p{L}* | udskyd\p{L}*
              | genoptag\p{L}* | genbehandl\p{L}*
              | oversend\p{L}* | videresend\p{L}* | fremsend\p{L}* | fremlæg\p{L}* | forelæg\p{L}* | henvis\p{L}* | vedtag\p{L}*
              | tiltræd\p{L}* | beslutte\p{L}*
              | orienter\p{L}* | fortsæt\p{L}* | flyttes | flyttet | rykkes | rykket | udsat | udskudt | vedtog | besluttede | tog | tages
              | sendes | sendt | holdes
              | afholdes | mødes | overgår | afventer | afgøres ) \b
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:byråd(?:et)?|kommunalbestyrelsen?|borgerrepræsentation(?:en)?|KB|BY|BR)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Council();

    [GeneratedRegex(@"[^\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotLetter();

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
