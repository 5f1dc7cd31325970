using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>
/// Nouns that say what is on a day: a forum's meeting, the treatment of a case, or something else that is no meeting of a forum.
/// </summary>
public static class MeetingNouns
{
    private static readonly string[] OtherBodies =
    [
        "gruppe",
        "gruppen",
        "grupper",
        "grupperne",
        "netværk",
        "netværket",
        "team",
        "teamet",
        "foreningen",
        "udvalgene",
        "fagudvalg",
        "leverandøren",
        "konsulenterne",
        "organet",
        "medudvalg",
        "medudvalget",
        "regionen",
        "ministeriet",
        "skolebestyrelsen",
        "klubben",
        "rådgiveren",
    ];

    private static readonly FrozenSet<string> Meetings = new[]
    {
        "mødtes",
        "møde",
        "mødet",
        "møder",
        "møderne",
        "mødes",
        "mødets",
        "temamøde",
        "temamødet",
        "temamøder",
        "temamøderne",
        "fællesmøde",
        "fællesmødet",
    }
        .Concat(MeetingsOfMonths())
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Treatments = new[]
    {
        "behandling",
        "behandlingen",
        "drøftelse",
        "drøftelsen",
        "drøftelser",
        "beslutning",
        "beslutningen",
        "godkendelse",
        "godkendelsen",
        "vedtagelse",
        "vedtagelsen",
        "orientering",
        "orienteringen",
        "dagsorden",
        "dagsordenen",
        "referat",
        "referatet",
        "protokol",
        "sag",
        "sagen",
        "budgetvedtagelse",
        "budgetvedtagelsen",
        "budgetbehandling",
        "budgetbehandlingen",
        "førstebehandling",
        "andenbehandling",
        "tilslutning",
        "protokollering",
        "temadrøftelse",
        "temadrøftelsen",
        "indstilling",
        "indstillingen",
        "anbefaling",
        "anbefalingen",
        "afgørelse",
        "afgørelsen",
        "møderække",
        "dagsordenspunkt",
        "punkt",
        "punktet",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Weekdays = new[]
    {
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lørdag",
        "søndag",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Whatever comes before these: borgermøde, udviklingsdag, budgetseminar, høringsfrist …
    private static readonly string[] EventEndings =
    [
        "møde",
        "mødet",
        "møder",
        "møderne",
        "dag",
        "dagen",
        "dage",
        "dagene",
        "seminar",
        "seminaret",
        "seminarer",
        "workshop",
        "workshoppen",
        "workshops",
        "konference",
        "konferencen",
        "valg",
        "valget",
        "valgene",
        "kursus",
        "kurset",
        "kurser",
        "tur",
        "turen",
        "arrangement",
        "arrangementet",
        "frist",
        "fristen",
        "frister",
        "deadline",
        "deadlinen",
        "deadlines",
        "høring",
        "høringen",
        "ferie",
        "ferien",
        "opstart",
        "opstarten",
        "start",
        "starten",
        "ikrafttræden",
        "besøg",
        "besøget",
        "fest",
        "festen",
        "reception",
        "receptionen",
        "aften",
        "aftenen",
        "middag",
        "middagen",
        "nedslag",
        "nedslaget",
        "lancering",
        "lanceringen",
        "indvielse",
        "indvielsen",
        "åbning",
        "åbningen",
        "messe",
        "messen",
        "træf",
        "træffet",
        "introduktion",
        "måling",
        "målingen",
        "undersøgelse",
        "undersøgelsen",
        "kickoff",
        "kick-off",
        "netværk",
        "netværket",
        "forløb",
        "forløbet",
        "samtale",
        "samtaler",
        "fredning",
        "afstemning",
        "afstemningen",
        "udsendelse",
        "offentliggørelse",
        "ophør",
        "udløb",
        "virkning",
        "tiltrædelse",
        "ansættelse",
        "markering",
        "markeringen",
        "festival",
        "konkurrence",
        "termin",
        "terminen",
        "opgørelse",
        "overtagelse",
        "indflytning",
        "aflevering",
        "levering",
        "camp",
        "stævne",
        "marked",
        "jubilæum",
        "forum-dag",
        "briefing",
        "spadestik",
        "spadestikket",
    ];

    // "novembermødet", "juni-mødet".
    private static IEnumerable<string> MeetingsOfMonths() =>
        DanishMonths.Names.SelectMany(month => (string[])[month + "møde", month + "mødet", month + "-møde", month + "-mødet"]);

    /// <summary>Whether a word means a meeting, without saying whose.</summary>
    public static bool IsMeeting(string word) => Meetings.Contains(word);

    /// <summary>Whether a word means what a forum does with a case, or the paper of a meeting.</summary>
    public static bool IsTreatment(string word) => Treatments.Contains(word);

    /// <summary>Whether a word is a day of the week.</summary>
    public static bool IsWeekday(string word) => Weekdays.Contains(word);

    /// <summary>Whether a word means something on a day that is no meeting of a forum: "borgermødet", "lederdagen", "fristen".</summary>
    public static bool IsEvent(string word) =>
        !IsMeeting(word)
        && !IsTreatment(word)
        && !IsWeekday(word)
        && word is not ("retur" or "natur" or "kultur" or "struktur" or "dag" or "dage" or "budgettet" or "dagsorden")
        && Array.Exists(EventEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>
    /// Whether a word means a body whose minutes are not kept here, and whose "mødet" is therefore no forum's: "styregruppen".
    /// </summary>
    public static bool IsOtherBody(string word) =>
        Array.Exists(
            OtherBodies,
            ending =>
                word.EndsWith(ending, StringComparison.Ordinal)
                || (word.EndsWith('s') && word.AsSpan(0, word.Length - 1).EndsWith(ending, StringComparison.Ordinal))
        );

    /// <summary>Whether a word means a meeting that is not a forum's own: "borgermødet", "introduktionsmøde", "åstedsforretning".</summary>
    public static bool IsOtherMeeting(string word) =>
        !IsMeeting(word)
        && (
            word.EndsWith("møde", StringComparison.Ordinal)
            || word.EndsWith("mødet", StringComparison.Ordinal)
            || (word.StartsWith("åsted", StringComparison.Ordinal) && !word.EndsWith("erne", StringComparison.Ordinal))
            || word.EndsWith("sforretning", StringComparison.Ordinal)
            || word.EndsWith("sforretningen", StringComparison.Ordinal)
        );
}
