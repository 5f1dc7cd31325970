using System.Text.RegularExpressions;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// A line that names whose decision of which day stands below it: "Beslutning i Økonomiudvalget den 3. februar 2026", "Teknikudvalget,
/// 3. februar 2026, pkt. 15:", "Byrådets beslutning den 03.02.2026 Punkt 1".
/// </summary>
/// <param name="Text">The heading that the file is to have.</param>
/// <param name="SaysDecision">Whether the line says itself that a decision follows; else it only names body and day.</param>
/// <param name="IsRewritten">Whether the heading has the line's words in another order.</param>
/// <param name="Rest">Where on the line the decision itself begins; 0 where it stands below.</param>
public readonly partial record struct DecisionHeading(string Text, bool SaysDecision, bool IsRewritten, int Rest)
{
    private const int Longest = 150;

    /// <summary>The heading that a line is; null where it is none.</summary>
    public static DecisionHeading? Of(string line)
    {
        if (
            line.Length is < 20
            || DanishDates.In(line.Length > Longest ? line[..Longest] : line).FirstOrDefault() is not { } date
            || date.Start > 110
        )
        {
            return null;
        }

        var after = After().Match(line, date.End);
        var end = date.End + after.Length;
        var rest = end;
        if (end < line.Length && line[end] == ':')
        {
            rest = end + 1;
        }

        if (rest < line.Length && (rest == end || string.IsNullOrWhiteSpace(line[rest..]) is false && line[rest] != ' '))
        {
            return null;
        }

        var begins = rest < line.Length && line[rest..].Trim().Length > 0 ? rest : 0;
        var before = line[..date.Start].TrimEnd(' ', ',', '-', '–', ':', '(');
        if (
            Decision().Match(before) is { Success: true } decision
            && (decision.Groups["body"].Length == 0 || IsBody(decision.Groups["body"].Value))
        )
        {
            return new(line[..end].TrimEnd(' ', ':', '.'), true, false, begins);
        }

        if (Genitive().Match(before) is { Success: true } genitive && IsBody(genitive.Groups["body"].Value))
        {
            var point = Point().Match(after.Value);
            return new(
                $"Beslutning i {genitive.Groups["body"].Value} "
                    + $"den {Day(line, date)}{(point.Success ? ", pkt. " + point.Groups["number"].Value : "")}",
                true,
                true,
                begins
            );
        }

        // Without the word a text may go on behind the day.
        return
            begins == 0
            && !HeadTitle.SaysMinutes(before)
            && Body().Match(before) is { Success: true } body
            && IsBody(body.Groups["body"].Value)
            ? new("Beslutning i " + line[..end].TrimEnd(' ', ':', '.'), false, false, 0)
            : null;
    }

    private static string Day(string line, MeetingDate date) => Weekday().Replace(line[date.Start..date.End], "");

    private static bool IsBody(string name) =>
        ForumName.Says(name) || name.Length is > 1 and < 8 && name.All(c => char.IsUpper(c) || c is '-' or ' ');

    [GeneratedRegex(
        @"\G(?:[\s,;.–-]*\(?(?:punkt|pkt|sag)\.?\s*(?:nr\.?\s*)?[0-9]{1,4}\)?)?(?:[\s,]*kl\.?\s*[0-9]{1,2}[.:][0-9]{2})?\s*\.?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex After();

    [GeneratedRegex(@"(?:punkt|pkt|sag)\.?\s*(?:nr\.?\s*)?(?<number>[0-9]{1,4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Point();

    [GeneratedRegex(
        @"^(?:Beslutning(?:er)?|BESLUTNING(?:ER)?)(?:,|:)?(?:\s+(?:(?:i|fra|af|på|for"
            + @"|truffet\s+[ia])\s+)?(?<body>\p{Lu}[\p{L}\s,&/.-]{1,90}?)(?:\s+\([0-9]{2,4}\s*-\s*[0-9]{2,4}\))?)?(?:[\s,]+(?:på\s+"
            + @"|i\s+)?møde[t]?)?(?:[\s,]+(?:den|d)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Decision();

    [GeneratedRegex(
        @"^(?<body>\p{Lu}[\p{L}\s,&/.-]{1,90}?)['’]?s\s+(?:beslutning|indstilling\s+og\s+beslutning)(?:\s+(?:i|på"
            + @"|fra)\s+møde[t]?)?(?:[\s,]+(?:den|d)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Genitive();

    [GeneratedRegex(
        @"^(?<body>\p{Lu}[\p{L}\s,&/.-]{1,90}?)(?:\s+\([0-9]{2,4}\s*-\s*[0-9]{2,4}\))?(?:[\s,]+(?:på\s+)?møde[t]?)?(?:[\s,]+(?:den"
            + @"|d)\.?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:\p{L}+dag[\s,]*)?(?:den\s+|d\.\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
