using System.Collections.Frozen;

namespace MinutesSite.Link.References;

/// <summary>
/// What a body does: as it acts at its meetings, any verb that it is the subject of tells of one, "droppede", "satte i gang", but
/// for those of acts that need no meeting: "besøgte", "fejrede", "skrev".
/// </summary>
public static class BodyActs
{
    // Verbs whose past has no ending of its own; compounds end alike: "fremgik", "vedtog".
    private static readonly string[] StrongPasts =
    [
        "tog",
        "gav",
        "gik",
        "kom",
        "lod",
        "bad",
        "lagde",
        "stod",
        "faldt",
        "fandt",
        "traf",
        "brød",
        "slog",
        "trak",
        "greb",
        "drog",
        "skar",
        "bandt",
        "skød",
        "bød",
        "vendte",
        "valgte",
        "skilte",
    ];

    // How verbs of acts elsewhere begin.
    private static readonly string[] Elsewhere =
    [
        "beder",
        "ønske",
        "foresl",
        "forvent",
        "kræv",
        "efterlys",
        "håb",
        "planl",
        "påtænk",
        "sigte",
        "anke",
        "anmeld",
        "annonc",
        "ansøg",
        "arranger",
        "begynd",
        "besig",
        "bestå",
        "besvar",
        "besøg",
        "betal",
        "deltag",
        "deltog",
        "eksister",
        "fejr",
        "flyt",
        "forlad",
        "forlod",
        "fyld",
        "henvend",
        "hils",
        "hold",
        "indbring",
        "indbragt",
        "indber",
        "indgik",
        "indgår",
        "indvi",
        "inform",
        "inviter",
        "klag",
        "kom",
        "kør",
        "køb",
        "lancer",
        "lukk",
        "luk",
        "marker",
        "meddel",
        "meld",
        "modt",
        "mød",
        "ophør",
        "opløs",
        "oplys",
        "overdrag",
        "overdrog",
        "overr",
        "overtag",
        "overtog",
        "rykke",
        "samle",
        "skrev",
        "skriv",
        "slut",
        "solgt",
        "sælg",
        "stift",
        "svar",
        "søg",
        "takk",
        "tilhør",
        "tiltræd",
        "træd",
        "trådt",
        "uddel",
        "udløb",
        "underskr",
        "underviser",
        "ventede",
        "venter",
        "vandt",
        "vind",
        "vært",
        "åbn",
        "talt",
        "bor",
        "sidder",
        "sad",
        "ligger",
        "lå",
        "hedder",
        "hed",
        "varsl",
        "udbetal",
        "interview",
        "rundvis",
        "flag",
        "rejs",
    ];

    // What has the ending of a verb and is none.
    private static readonly FrozenSet<string> OtherWords = new[]
    {
        "både",
        "dette",
        "ofte",
        "efter",
        "under",
        "over",
        "eller",
        "heller",
        "senere",
        "tidligere",
        "sidste",
        "seneste",
        "første",
        "tredje",
        "allerede",
        "hverken",
        "per",
        "hver",
        "endelige",
        "møder",
        "medlemmer",
        "samt",
        "ligeledes",
        "der",
        "er",
        "her",
        "hvor",
        "når",
        "før",
        "for",
        "anden",
        "ellers",
        "oftest",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word at a place is a finite verb that says what a body does at a meeting.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The place of the word, beside the body that would be its subject.</param>
    /// <param name="date">The day, or the last of several; what is done after it says more.</param>
    public static bool IsAct(Sentence sentence, int verb, int date) =>
        Verbs.AtMeeting(sentence[verb].Text) is { } form
            ? form is VerbForm.Present or VerbForm.Past
                && !(IsWide(sentence[verb].Text) && LeadsElsewhere(sentence, Math.Max(verb, date) + 1))
            : IsOtherAct(sentence[verb].Text) && !LeadsElsewhere(sentence, Math.Max(verb, date) + 1);

    /// <summary>Whether a verb, in any of its forms, says what a body does without a meeting.</summary>
    public static bool IsElsewhere(string verb) => Array.Exists(Elsewhere, stem => verb.StartsWith(stem, StringComparison.Ordinal));

    private static bool IsOtherAct(string word) =>
        LooksFinite(word)
        && !Verbs.IsHelper(word)
        && !Verbs.IsDispatch(word)
        && Verbs.Moving(word) is null
        && !MeetingNouns.IsMeeting(word)
        && !WordsOfMeeting.IsAdjective(word)
        && !IsElsewhere(word);

    // Verbs that tell of a meeting by their object only: "tog stilling", but "tog første spadestik".
    private static bool IsWide(string verb) =>
        verb
            is "tog"
                or "tager"
                or "startede"
                or "starter"
                or "gennemførte"
                or "gennemfører"
                or "rejste"
                or "vendte"
                or "fulgte"
                or "fortsatte";

    private static bool LooksFinite(string word) =>
        word.Length > 3
        && char.IsLetter(word[0])
        && !OtherWords.Contains(word)
        && (
            (word.EndsWith("de", StringComparison.Ordinal) && !word.EndsWith("ende", StringComparison.Ordinal))
            || word.EndsWith("te", StringComparison.Ordinal)
            || word.EndsWith("er", StringComparison.Ordinal)
            || Array.Exists(StrongPasts, past => word.EndsWith(past, StringComparison.Ordinal))
        );

    // "Byrådet kiggede den 3. marts forbi byggepladsen" is told by its words, not by its verb: a visit, a seminar, an opening.
    private static bool LeadsElsewhere(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Count && !sentence.IsBoundary(at); at++)
        {
            if (sentence.IsEvent(at) || sentence[at].Text is "forbi" or "rundt")
            {
                return true;
            }
        }

        return false;
    }
}
