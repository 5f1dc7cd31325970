using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSite.Language;
using MinutesSite.Model;

namespace MinutesSite.Parse.Decisions;

/// <summary>Words that say whose decision follows, and of which day.</summary>
/// <remarks>
/// As case systems and secretaries write them: "Beslutning i Økonomiudvalget den 3. februar 2026", "Beslutning Økonomiudvalget (26-29) den
/// 03-02-2026:", "Økonomiudvalget, 3. februar 2026, pkt. 15:", "Økonomiudvalgets møde d. 3/2 2026", "Den 3. februar 2026, Økonomiudvalget",
/// "Behandling i Byrådet tirsdag den 24. februar 2026 kl. 18.00", "ØU 03.02.2026: Anbefales."
/// </remarks>
/// <param name="Body">The body as written, without a period of office.</param>
/// <param name="Date">The day.</param>
/// <param name="ItemNumber">The number that the item had there.</param>
/// <param name="Rest">The first character after the label: of the decision, where it stands in the same text; else the text's
/// length.</param>
/// <param name="NamesDecision">Whether the label itself says that a decision follows, and not only who met when.</param>
public sealed partial record DecisionLabel(string? Body, DateOnly? Date, int? ItemNumber, int Rest, bool NamesDecision)
{
    private const int Longest = 200;

    /// <summary>The label that a text is or begins with; null where it is none.</summary>
    /// <param name="text">A heading or a paragraph.</param>
    /// <param name="near">The day of the meeting, for a day without a year.</param>
    /// <param name="registers">Knows the names and abbreviations of bodies.</param>
    public static DecisionLabel? Of(string text, DateOnly near, Registers registers)
    {
        var start = Math.Min(text.Length, Longest);
        foreach (var date in WrittenDates.In(text[..start]).Take(1))
        {
            return date.Resolved(near) is { } day ? Dated(text, date, day, registers) : null;
        }

        return Undated(text, registers);
    }

    // "Beslutning i Økonomiudvalget", "Økonomiudvalgets beslutning": the body alone. "Udvalgets beslutning" is that of whoever met.
    private static DecisionLabel? Undated(string text, Registers registers)
    {
        if (UndatedForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var end = match.Index + match.Length;
        return match.Groups["own"].Success ? new(null, null, null, end, NamesDecision: true)
            : NameIn(match.Groups["body"].Value, registers) is { } body ? new(body, null, null, end, NamesDecision: true)
            : null;
    }

    private static DecisionLabel? Dated(string text, WrittenDate date, DateOnly day, Registers registers)
    {
        var before = BeforeDay().Match(text[..date.Start]);
        var after = (before.Groups["body"].Length > 0 ? AfterDay() : BodyAfterDay()).Match(text, date.Start + date.Length);
        after = after.Success ? after : AfterDay().Match(text, date.Start + date.Length);
        if (!before.Success || !after.Success || !EndsWell(text, after))
        {
            return null;
        }

        var name = before.Groups["body"].Success ? before.Groups["body"].Value : after.Groups["body"].Value;
        var namesDecision = before.Groups["decision"].Success || after.Groups["decision"].Success;
        var number = after.Groups["number"].Success ? after.Groups["number"] : before.Groups["number"];
        int? itemNumber =
            number.Success && int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var written)
                ? written
                : null;
        if (name.Length == 0)
        {
            return namesDecision ? new(null, day, itemNumber, after.Index + after.Length, NamesDecision: true) : null;
        }

        return NameIn(name, registers) is { } body ? new(body, day, itemNumber, after.Index + after.Length, namesDecision) : null;
    }

    // The whole text, a colon or a line's end before the decision, or the decision's capital letter.
    private static bool EndsWell(string text, Match after)
    {
        var end = after.Index + after.Length;
        return end == text.Length
            || after.Groups["end"].Success
            || (end > 0 && char.IsWhiteSpace(text[end - 1]) && char.IsUpper(text[end]));
    }

    private static string? NameIn(string written, Registers registers)
    {
        var name = Period().Replace(written, "").Trim(' ', ',', '-', '–', ':', '\u00a0');
        if (IsBody(name, registers))
        {
            return name;
        }

        return name.EndsWith('s') && IsBody(name[..^1], registers) ? name[..^1] : null;
    }

    private static bool IsBody(string name, Registers registers) =>
        BodyWords.IsName(name)
        || registers.Forums.Any(forum =>
            string.Equals(forum.Name.Value, name, StringComparison.OrdinalIgnoreCase)
            || forum.Abbreviations.Any(abbreviation => string.Equals(abbreviation.Value, name, StringComparison.Ordinal))
        );

    [GeneratedRegex(
        """
            ^ \W{0,3}
            (?: (?:\d+\.\s)? (?: (?:foreløbig|endelig|tidligere|udvalgets|rådets) \s )? (?<decision> beslutning(?:er)? | afgørelse
            | behandling | behandlet | referat | udfald | protokol | politisk\sbehandling )
                (?: \s* [,:–-] \s* | \s+ (?: (?:i|fra|af|på|hos|ved|truffet\s(?:i|af)) \s+ )? | (?=\s*$) ) )?
            (?: (?:møde(?:t)?) \s+ (?:i\s+)? )?
            (?<body> [\p{L}] [^:;]*? )??
            (?: \s* \(? \s* \b(?:20)?\d\d \s*[-–/]\s* (?:20)?\d\d\b \s* \)? )?
            (?: ['’]?s? \s+ (?: (?:ordinære|ekstraordinære) \s+)? (?: møde(?:t)? | (?<decision>beslutning) | behandling(?:en)? ) )?
            (?: \s* [,(:–-] )*
            (?: \s* (?:pkt\.?|punkt|sag(?:\snr\.?)?) \s* (?<number>\d{1,4}) \s* ,? )?
            (?: \s* (?:på|i|ved|fra)? \s* (?: \b(?:sit|sine)\b )? \s* \b(?:ordinære\s|ekstraordinære\s)? møde(?:t|dato)? :? )?
            (?: \s* , )? (?: \s* \b(?:man|tirs|ons|tors|fre|lør|søn)dag )?
            (?: \s* \b(?: den | d\. | af | pr\. | dato ) )? [\s\u00a0]* $
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeDay();

    [GeneratedRegex(
        """
            \G [\s\u00a0]* \)? (?: \s* ,? \s* kl\.? \s* \d{1,2}[.:]\d{2} )?
            (?: \s* [,:–(-]* \s* (?:i\s)? (?: pkt\.? | punkt | (?:dagsordens)?punkt(?:\snr\.?)? | dagsordenens\spunkt
            | sag(?:\s?nr\.?|snr\.?)? | nr\.? ) \s* (?<number>\d{1,4}) \)? )?
            (?: \s* [–-] \s* (?<decision>beslutning) )?
            (?<end> \s* (?: : | \.(?=\s*$) | (?=\n) ) )? [\s\u00a0]*
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterDay();

    // "Den 3. februar 2026, Økonomiudvalget, pkt. 4:".
    [GeneratedRegex(
        """
            \G [\s\u00a0]* \)? (?: \s* ,? \s* kl\.? \s* \d{1,2}[.:]\d{2} )?
            (?: \s* [,:–-]? \s* (?: (?<decision>beslutning) \s+ )? (?:i\s+)? (?<body> (?-i:\p{Lu}) [^:;\n.]{1,80}? ) (?= \s* (?: [:\n]
            | ,\s*(?:pkt|punkt|sag) | $ ) ) )
            (?: \s* , \s* (?: pkt\.? | punkt | sag(?:\s?nr\.?|snr\.?)? ) \s* (?<number>\d{1,4}) )?
            (?<end> \s* (?: : | (?=\n) ) )? [\s\u00a0]*
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyAfterDay();

    [GeneratedRegex(
        """
            ^ \W{0,3} (?:
                (?:Beslutning(?:er)?|Behandling) \s+ (?:i|fra|af|hos) \s+ (?<body>\p{L}[\p{L}&,/()\ \d-]{1,90}?)
              | (?<own> (?:udvalget|rådet|bestyrelsen|nævnet|direktionen|forummet|repræsentantskabet|kommissionen)s \s+ beslutning )
              | (?<body>\p{L}[\p{L}&,/()\ \d-]{1,90}?)['’]?s \s+ beslutning
            ) \s* :? \s* $
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex UndatedForm();

    [GeneratedRegex(@"\s*\(?\s*\b(?:20)?\d\d\s*[-–/]\s*(?:20)?\d\d\b\s*\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
