using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>
/// A line that parts the open items from the closed ones: "Lukket dagsorden", "Sager for åbne døre". It is told by its words
/// alone, every one of which is of a kind; a line that speaks of one case ("Lukket sag") is that item's own field and no group.
/// </summary>
public static partial class GroupHeading
{
    private const int Longest = 100;

    private static readonly FrozenSet<string> ClosedWords = Set(
        "lukket lukkede lukte fortrolig fortroligt fortrolige ikkeoffentlig ikkeoffentligt ikkeoffentlige"
    );

    private static readonly FrozenSet<string> OpenWords = Set("åben åbent åbne offentlig offentligt offentlige");

    private static readonly FrozenSet<string> Groups = Set(
        "punkter punkterne sager sagerne emner dagsorden dagsordenen referat referatet protokol protokollen møde del delen "
            + "dagsordenspunkter "
            + "døre mødedel dagsordensdel beslutningsprotokol beslutningsreferat mødereferat mødepunkter mødesager sagsliste punktliste "
            + "session afdeling"
    );

    private static readonly FrozenSet<string> Others = Set(
        "for bag til på i med af den det de der som under ved fra til følgende øvrige behandling drøftelse og ikke ej dagsordenens mødets "
            + "referatets"
    );

    /// <summary>Whether a block is a heading over closed items; false over open ones; null where it is neither.</summary>
    public static bool? Closes(SourceBlock block) =>
        block.Cells is { Count: > 1 } || (block.Marker is { } marker && marker.Any(char.IsAsciiDigit)) || block.Plain.Length > Longest
            ? null
            : Closes(block.Plain, block.HeadingLevel > 0) ?? (IsClosedTitle(block.Plain) ? true : null);

    /// <summary>Whether a line by itself says of one item that it is closed: "Lukket punkt", "FORTROLIG SAG".</summary>
    public static bool IsOneClosed(SourceBlock block) => block.Cells is null && block.BeginsParagraph && OneClosed().IsMatch(block.Plain);

    /// <summary>Whether a title of minutes says that all of them are closed: "Lukket dagsorden – Byrådet – 3. februar 2026".</summary>
    public static bool IsClosedTitle(string text) =>
        text.Length <= Longest
        && ClosedMinutes().IsMatch(text)
        && !OpenMinutes().IsMatch(text)
        && !HeadTitle.IsSentence(text)
        && DanishDates.In(text).Any();

    private static bool? Closes(string text, bool isHeading)
    {
        var line = Range().Replace(Letter().Replace(text, "", 1), "");
        if (SpeaksOf().Match(line) is { Success: true } longer)
        {
            line = longer.Groups["group"].Value;
        }

        var words = Word().Matches(line).Select(match => match.Value.ToLowerInvariant()).ToList();
        var isClosed = words.Exists(ClosedWords.Contains);
        var isOpen = words.Exists(OpenWords.Contains);
        if ((!isClosed && !isOpen) || line.Any(char.IsAsciiDigit) || !words.TrueForAll(IsKnown))
        {
            return null;
        }

        var isAlone = words.Count == 1 && (isHeading || line.Trim().All(c => !char.IsLower(c)));
        if (!isAlone && !words.Exists(Groups.Contains))
        {
            return null;
        }

        // "Åbne og lukkede punkter" is no group of open ones; "ikke offentlige" are closed.
        return isClosed || words.Contains("ikke") || words.Contains("ej");
    }

    private static bool IsKnown(string word) =>
        ClosedWords.Contains(word) || OpenWords.Contains(word) || Groups.Contains(word) || Others.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"(?<!\p{L})(?:lukket|fortrolig[te]?|ikke[\s-]offentlig[te]?)\s+(?:dagsorden|referat|protokol|møde|del|mødedel|beslutningsreferat"
            + @"|beslutningsprotokol)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ClosedMinutes();

    [GeneratedRegex(@"(?<!\p{L})(?:åben|åbent|åbne)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenMinutes();

    [GeneratedRegex(
        @"^[\s([*–-]*(?:lukket|fortrolig[t]?|ikke[\s-]offentlig[t]?)\s+(?:punkt|sag|dagsordenspunkt|emne)[\s.:)\]*–-]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OneClosed();

    [GeneratedRegex(@"^\s*(?:[A-H]|[IVX]{1,4})\s*[.):–-]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"[\s,:–-]*\(?\b(?:kl\.?|klokken|pkt\.?|punkt|punkterne|punkter|nr\.?|side|s\.)\s*[0-9][0-9.:,\s–-]*(?:(?:og"
            + @"|til)\s+[0-9]+)?\s*\)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?<group>(?:lukket|lukkede|åben|åbent|åbne|(?:ikke[\s-]+)?offentlige?t?|fortrolige?t?)\s+(?:dagsorden|referat|punkter|sager"
            + @"|dagsordenspunkter|møde|del|protokol))(?:\s*[:,|–-]\s|\s+(?:for|fra|i|den|d\.)\s)[^!?]{2,}(?<![.])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SpeaksOf();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
