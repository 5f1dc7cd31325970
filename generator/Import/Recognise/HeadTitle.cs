using System.Text.RegularExpressions;
using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise;

/// <summary>A title line at the head: "Referat af møde i Havneudvalget den 3. februar 2026 kl. 13.00 i Pakhuset".</summary>
public static partial class HeadTitle
{
    private static readonly char[] Dividers = [' ', '-', '–', '—', ',', ':', '.', '|', '/', '#', '*'];

    /// <summary>Whether a line says that these are minutes or an agenda.</summary>
    public static bool SaysMinutes(string title) => MinutesWord().IsMatch(title);

    /// <summary>Whether a line says that this is an agenda, and no minutes.</summary>
    public static bool SaysAgenda(string title) => Agenda().IsMatch(title) && !Decided().IsMatch(title);

    /// <summary>Whether a line says that these are minutes, and no agenda alone.</summary>
    public static bool SaysDecided(string title) => Decided().IsMatch(title);

    /// <summary>Whether a line is a municipality's own name.</summary>
    public static bool IsMunicipality(string title) => Municipality().IsMatch(title);

    /// <summary>The forum's name in a title: what is left when the words for minutes, meeting, day and place are taken away.</summary>
    public static string NameIn(string title)
    {
        var text = VenueIn(title) is { } venue ? title[..title.LastIndexOf(venue, StringComparison.Ordinal)].TrimEnd() : title;
        text = text.Length < title.Length ? BeforeVenue().Replace(text, "") : text;
        foreach (var date in DanishDates.In(text).Reverse())
        {
            text = text[..date.Start] + " " + text[date.End..];
        }

        text = HourInWords().Replace(DayWithoutYear().Replace(text, " "), " ");
        text = OfMunicipality().Replace(Clock().Replace(text, " "), "");
        text = Facts().IsMatch(text) ? "" : text;
        text = LeadingWords().Replace(TextSource.Collapsed(text).Trim(Dividers), "").Trim(Dividers);
        text = TrailingWords().Replace(text, "").Trim(Dividers);
        text = Genitive().Replace(text, "$1").Trim(Dividers);
        text = Term().Replace(text, "").Trim(Dividers);
        text = Code().Replace(text, "");
        text = text.Split(" · ") is { Length: > 1 } parts && parts.Where(ForumName.Says).ToList() is [var body] ? body : text;
        return LonePreposition().IsMatch(text) ? "" : ForumName.Of(text).Trim(Dividers);
    }

    /// <summary>The place in a title: "… kl. 9.00-11.30 i Byrådssalen".</summary>
    public static string? VenueIn(string title)
    {
        var end = DanishDates.In(title).Select(date => date.End).DefaultIfEmpty(-1).Max();
        end = Math.Max(end, Clock().Matches(title).Select(match => match.Index + match.Length).DefaultIfEmpty(-1).Max());
        return end > 0 && VenueAfter().Match(title, end) is { Success: true } match && !SentenceEnd().IsMatch(match.Groups["venue"].Value)
            ? match.Groups["venue"].Value.Trim()
            : null;
    }

    /// <summary>The place that a line consists of: "i Pakhuset, Kajgade 1".</summary>
    public static string? VenueAlone(string line) =>
        VenueLine().Match(line) is { Success: true } match && !SentenceEnd().IsMatch(match.Groups["venue"].Value)
            ? match.Groups["venue"].Value.Trim()
            : null;

    /// <summary>Whether a line by itself is a place: an address, a room.</summary>
    public static bool IsPlace(string line) => line.Length < 90 && Address().IsMatch(line) && !IsSentence(line);

    /// <summary>
    /// Whether a line below the day is where the meeting is: a place by itself, or a name with a word for one, and no body's.
    /// </summary>
    public static bool IsPlaceBelowDay(string line) =>
        IsPlace(line)
        || (
            line.Length < 90
            && NamesPlace().IsMatch(line)
            && !IsSentence(line)
            && !ForumName.Says(line)
            && !SaysMinutes(line)
            && !DanishDates.In(line).Any()
        );

    /// <summary>A place without the words that say that the meeting was there: "Afholdt på Vandværksvej 12".</summary>
    public static string WithoutHeld(string place) => Held().Replace(place, "");

    /// <summary>Whether words are a sentence, and so no name.</summary>
    public static bool IsSentence(string text) =>
        SentenceEnd().IsMatch(text) || text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') || text.EndsWith(':');

    [GeneratedRegex(@"\b\p{L}*(?:referat|protokol|dagsorden|beslutninger)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MinutesWord();

    [GeneratedRegex(@"\bdagsorden(?:en)?\b(?!\s*:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"\b\p{L}*(?:referat|protokol|beslutning)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"^\s*(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:Kommune|KOMMUNE)|Region\s+\p{Lu}[\p{L}]+)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Municipality();

    // A heading over the facts of a meeting names nothing.
    [GeneratedRegex(
        @"^\s*(?:møde(?:fakta|information(?:er)?|oplysninger|detaljer)?|fakta(?:\s+om\s+mødet)?|om\s+mødet|(?:praktiske"
            + @"|generelle)\s+oplysninger|forside|stamdata)\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Facts();

    // A full stop after a longer word than an abbreviation ends a sentence: not in "Sdr. Kajgade 1".
    [GeneratedRegex(@"\p{L}{5,}[.!?]\s+\p{Lu}|[!?]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"[\s,]*(?:\bfra\s+)?\b(?:kl|klokken)\b\.?\s*:?\s*[0-9]{1,2}(?:[:.][0-9]{2})?(?:\s*(?:-|–"
            + @"|til)\s*(?:ca\.?\s*)?(?:kl\.?\s*)?[0-9]{1,2}(?:[:.][0-9]{2})?)?"
            + @"|[\s,]*(?:\bfra\s+)?\b[0-9]{1,2}[:.][0-9]{2}\s*(?:-|–|til)\s*[0-9]{1,2}[:.][0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Clock();

    // "AR 2026-02 i Akademisk Råd", "i: Kulturudvalget"
    [GeneratedRegex(@"^(?:[A-ZÆØÅ]{0,5}\s?[0-9][0-9/.-]*\s+i\s+(?=\p{Lu})|i\s*:\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // "mandag den 27. oktober", in a letter that has the year at its head.
    [GeneratedRegex(
        @"\b(?:man|tirs|ons|tors|fre|lør|søn)dag\s+(?:den\s+|d\.\s*)?[0-9]{1,2}\.\s?(?:januar|februar|marts|april|maj|juni|juli|august"
            + @"|september"
            + @"|oktober|november|december)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayWithoutYear();

    [GeneratedRegex(@"\bklokken\s\p{Ll}{2,14}\b", RegexOptions.CultureInvariant)]
    private static partial Regex HourInWords();

    /// <summary>Whether a title names the meeting's day by weekday, day and month, and leaves the year to the head of the letter.</summary>
    public static bool SaysDayWithoutYear(string title) =>
        SaysMinutes(title) && DayWithoutYear().IsMatch(title) && !DanishDates.In(title).Any();

    // "Nordby Kommune, Udsatterådet"
    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?:Kommune|KOMMUNE)\s*[,–-]\s*(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OfMunicipality();

    private const string Kind = @"(?:(?:ekstra)?ordinær[te]*|konstituerende|virtuelt)\s+";

    [GeneratedRegex(
        @"^(?:(?:åbent?|lukket|offentligt?|godkendt|foreløbigt|udkast til|udskrift af)\s+)*"
            + @"(?:(?:kort\s+)?(?:beslutnings|møde|åbent\s*)?(?:referat(?:et)?|protokol(?:len)?|dagsorden(?:en)?"
            + @"|beslutninger(?:ne)?)(?:\s*(?:/|og|-|–|med)\s*(?:beslutnings)?(?:referat|protokol|dagsorden))?\b)?[\s:–,|-]*"
            + @"(?:(?:fra|af|for|over|til|vedr\.?|vedrørende)\s+)?(?:(?:det\s+|et\s+|den\s+)?(?:"
            + Kind
            + @")?(?:[0-9]{1,2}\.\s+)?møde[t]?\b\s*(?:nr\.?\s*[0-9]+(?:\s*/\s*[0-9]{2,4})?\s*)?[\s,-]*(?:(?:i|for|med|af)\s+)?)?"
            + @"(?:(?:i|for)\s+)?(?:(?:den|d)\b\.?(?:\s+|$))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadingWords();

    [GeneratedRegex(
        @"(?:[\s,–|:(-]+(?:den|d\.?|dato|møde[t]?|(?:ekstra)?ordinære|konstituerende|mødedato|holdt|afholdt|(?:åben|lukket"
            + @"|åbent)(?:\s+(?:dagsorden|referat|del|møde))?"
            + @"|referat|mødereferat|beslutningsreferat|beslutningsprotokol|dagsorden"
            + @"|nr\.?\s*[0-9]+(?:\s*/\s*[0-9]{2,4})?|[0-9]{1,2}\s*[-/]\s*20[0-9]{2})\)?)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TrailingWords();

    [GeneratedRegex(@"^(.*(?:udvalget|forum|rådet|bestyrelsen|MED|gruppen|nævnet|kredsen|direktionen))'?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    // A term of office behind the name, as some systems have it.
    [GeneratedRegex(@"\s+\(?20[0-9]{2}\s*[-–]\s*20[0-9]{2}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"^(?:i|for|af|fra|til|på|den|det|møde[t]?\s+i)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LonePreposition();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\s.,&/-]*(?:vej|gade|allé|alle|plads|torv|stræde|parken|boulevard)\s*[0-9]+|^(?:mødelokale|lokale|mødesal"
            + @"|udvalgsværelse|mødeværelse)\s+\S+$"
            + @"|^(?:teams|zoom|online)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    private const string Place =
        @"(?<venue>\p{Lu}.{1,110}?|(?:mødelokale|lokale|kantinen|salen|hallen|personalerummet|lærerværelset|biblioteket|konfirmandstuen"
        + @"|sognegården|sognehuset|præstegården|fælleshuset"
        + @"|beboerhuset|kælderen|festsalen|byrådssalen|aktivitetsrummet|skolen|kirken|klubhuset|kontoret|cafeen"
        + @"|caféen|\p{Ll}+(?:kontoret|lokalet|salen|kantine|kantinen|gården|huset|skolen|stuen|centret|biblioteket|rummet|kirken"
        + @"|hallen|konferencen))"
        + @"(?:\s.{1,110}?)?)\.?$";

    private const string PlaceWord =
        @"lokale|sal(?:en)?\b|rådhus|skole|kirke|hus(?:et)?\b|gade|vej\b|kantine|center|centret|museet|kontor|plads|allé|teams"
        + @"|online|zoom|bibliotek|gård"
        + @"|gymnasium|hall?en|stue|station|torv\b|stræde";

    [GeneratedRegex(
        @"\G[\s,.·•|–-]*(?:\b(?i:i|på|hos|ved)\s+(?!(?:anledning|henhold|forbindelse|medfør|stedet)\b)"
            + Place
            + @"|(?<=[\s,.·•|–-])(?<venue>(?:\p{Lu}(?=.*(?i:"
            + PlaceWord
            + @"))|\p{Ll}+(?=(?:lokalet|salen|kontoret|kantinen|gården)\b)).{1,110}?)\.?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VenueAfter();

    [GeneratedRegex(
        @"^(?:mødet?\s+(?:blev\s+|er\s+)?)?(?:afholdt|afholdes|holdt|holdes|afholdtes)\s+(?:på|i|hos|ved)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Held();

    [GeneratedRegex(@"^\p{Lu}(?=.*(?i:" + PlaceWord + @"))[^:]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesPlace();

    [GeneratedRegex(@"^(?i:i|på|hos|ved)\s+" + Place, RegexOptions.CultureInvariant)]
    private static partial Regex VenueLine();

    [GeneratedRegex(@"[\s,.–-]*(?:\b(?i:i|på|hos|ved))?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeVenue();
}
