using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>Whether an item says itself that it is closed: in its title, or in a field below it.</summary>
public static partial class ClosedItem
{
    private const int LookAhead = 8;

    // "Punktet blev behandlet for lukkede døre, da der indgik personoplysninger om de indstillede."
    private const int LongestReason = 400;

    private const int LongestNote = 130;

    /// <summary>Why the words of what is closed are not in the file.</summary>
    public const string Reason = "lukket, derfor ikke skrevet";

    /// <summary>Whether a title says so, before or after its own words.</summary>
    public static bool SaysTitle(string title) => Before().IsMatch(title) || After().IsMatch(title);

    /// <summary>A title without the words before or after it that close it.</summary>
    public static string WithoutWord(string title) =>
        After().Replace(Before().Replace(title, ""), "").Trim(' ', '-', '–', ':', '(', ')', '|');

    /// <summary>Whether a field between the title and the first section says so.</summary>
    public static bool SaysField(IReadOnlyList<SourceBlock> blocks, int from, int end)
    {
        for (var i = from; i < end && i < from + LookAhead && SectionNames.KindOf(blocks[i].Plain) is null; i++)
        {
            var text = blocks[i].Cells is { } cells
                ? string.Join(": ", cells.Select(cell => cell.Text.Trim().TrimEnd(':')))
                : blocks[i].Plain;
            if (
                SaysLine(text)
                || (JournalNumbers.Find(text) is var (_, _, length) && SaysLine(text[length..].TrimStart(' ', '-', '–', ',', '(', '|')))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a line of its own anywhere in an item says of the item that it is closed: "Sagen er behandlet uden offentlighed."
    /// </summary>
    public static bool SaysSentence(IReadOnlyList<SourceBlock> blocks, int from, int end) =>
        blocks
            .Skip(from)
            .Take(end - from)
            .Any(block => block.Cells is null && block.Plain.Length < LongestReason && Sentence().IsMatch(block.Plain))
        || SaysNothingElse(blocks, from, end);

    /// <summary>
    /// Whether all that stands below a title, numbers and names of sections apart, is that it is not for everybody: "Ikke til referat.",
    /// "Noter er gemt i lukket rum". A longer text may say so of an enclosure.
    /// </summary>
    private static bool SaysNothingElse(IReadOnlyList<SourceBlock> blocks, int from, int end)
    {
        var said = string.Join(
            ' ',
            blocks
                .Skip(from)
                .Take(end - from)
                .Select(block => block.Cells is { } cells ? string.Join(' ', cells.Select(cell => cell.Text)) : block.Plain)
                .Where(text => JournalNumbers.Find(text) is null && SectionNames.InItem(text) is null)
        );
        return said.Length is > 0 and < LongestNote && Withheld().IsMatch(said);
    }

    /// <summary>Whether a line below a title says whether the item is open or closed, and so is no part of the title.</summary>
    public static bool IsField(string text) => SaysLine(text) || (text.Length < 60 && Open().IsMatch(text));

    private static bool SaysLine(string text) =>
        text.Length < 100 && (Alone().IsMatch(text) || Field().IsMatch(text) || YesOrNo().IsMatch(text) || Behind().IsMatch(text));

    [GeneratedRegex(
        @"^\s*(?:åbent?|offentligt?)\s+(?:punkt|sag|dagsordenspunkt)\s*\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Open();

    private const string Closed = @"(?:lukket|lukkede|fortroligt?|ikke[\s-]*offentligt?)";

    private const string Case = @"(?:punkt|sag|dagsordenspunkt|dagsorden|møde|behandling|sagstype|del)";

    [GeneratedRegex(
        @"^\s*[(\[]?"
            + Closed
            + @"(?:\s+"
            + Case
            + @")?(?:\s*[:)\]]|\s+[-–—|]|\s*$)|^\s*[(\[]?"
            + Closed
            + @"\s+(?:punkt|sag|dagsordenspunkt)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"(?:[(\[]|\s[-–—|]|[,:;/.])\s*"
            + Closed
            + @"(?:\s+"
            + Case
            + @")?\s*[)\]]?\s*[.*]?\s*$|\b"
            + Closed
            + @"\s+(?:punkt|sag|dagsordenspunkt)\s*$|\(\s*"
            + Closed
            + @"\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex After();

    [GeneratedRegex(
        @"^\s*[(\[]?(?:punktet\s+er\s+|sagen\s+er\s+|dette\s+punkt\s+er\s+)?(?:et\s+|en\s+)?"
            + Closed
            + @"(?:\s+"
            + Case
            + @")?[)\]]?\s*[.:]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"^\s*(?:åbent?(?:\s+"
            + Case
            + @")?\s*(?:/|eller)\s*lukket|lukket(?:\s+"
            + Case
            + @")?\s*(?:/|eller)\s*åbent?|status|offentlighed|åbenhed|adgang|type|sagstype|punkttype"
            + @"|fortrolighed|behandling|møde)(?:\s+"
            + Case
            + @")?\s*[:|–-]?\s+"
            + Closed
            + @"\b.{0,30}$|^\s*"
            + Closed
            + @"(?:\s+"
            + Case
            + @")?\s*[:|–-]\s+(?!nej\b).{0,60}$|^\s*åbent?(?:\s+"
            + Case
            + @")?\s*/\s*lukket(?:\s+"
            + Case
            + @")?\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Field();

    [GeneratedRegex(
        @"\b(?:fortrolig\w*|lukke(?:t|de)\s+(?:døre|rum|punkt|sag|møde|dagsorden|bilag)|(?:refereres|offentliggøres|gengives|publiceres"
            + @"|protokolleres)\s+ikke|ikke\s+(?:til\s+referat|offentlig\w*|referer\w*)|undtaget\s+fra\s+offentlighed\w*"
            + @"|uden\s+offentlighed"
            + @"|dørene\s+(?:blev\s+)?lukke\w*|særskilt\s+(?:protokol\w*|referat)|personsag|tavshedspligt)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Withheld();

    [GeneratedRegex(
        @"^\s*(?:(?:lukket|fortroligt?)(?:\s+"
            + Case
            + @")?\s*[:?]+\s*(?:ja|x)|(?:åbent?|offentligt?)(?:\s+"
            + Case
            + @")?\s*[:?]+\s*nej)\b.{0,20}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex YesOrNo();

    [GeneratedRegex(
        @"^\s*(?:(?:sagen|punktet|punkt|sag)\s+)?(?:(?:er\s+|blev\s+|skal\s+)?behandle[st]?\s+)?(?:for|bag|på|i)\s+lukke(?:de\s+døre"
            + @"|t\s+(?:møde|dagsorden|del))\s*\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^\s*[(\[]?(?!(?:sagen|punktet)\s+(?:er|blev)\s+lukket\W+\w)(?:(?:sagen|punktet|mødet|(?:dette|denne)\s+(?:punkt"
            + @"|sag))\s+(?:er|blev|var|bliver|skal|er\s+blevet|(?=behandles"
            + @"|drøftes))\s*)"
            + @"(?:(?:behandle[st]?|drøfte[st]?)\s+)?(?:(?:et|en|som)\s+)*(?:(?:for|bag)\s+lukkede\s+døre|(?:på\s+|i\s+|som\s+)?(?:et\s+)?"
            + Closed
            + @"(?:\s+"
            + Case
            + @")?|uden\s+offentlighed(?:ens\s+adgang|ens\s+tilstedeværelse)?|fortrolig(?:t)?|undtaget\s+fra\s+(?:offentlighed\w*"
            + @"|aktindsigt))"
            + @"[)\]]?(?:\s*\.?\s*$|[.;]\s|,?\s+(?:da|fordi|idet|jf|pga|på\s+grund\s+af|af\s+hensyn\s+til|efter|i\s+henhold\s+til"
            + @"|ifølge|med\s+henvisning\s+til)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sentence();
}
