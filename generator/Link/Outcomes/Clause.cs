using MinutesSite.Link.References;

namespace MinutesSite.Link.Outcomes;

/// <summary>A word of a decision with what stands around it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="At">The place of the word.</param>
public sealed partial record Clause(Sentence Sentence, int At)
{
    // "besluttede" and the last of the points that it decides.
    private const int FurthestVerb = 400;

    private int Start => Sentence.ClauseStart(At);

    // The word that begins the clause; not the "at" of "at 2", which names a point.
    private string Opening => Sentence[Start].IsNumber ? "" : Sentence[Start - 1].Text;

    /// <summary>Whether it is denied: "ikke godkendt", "godkendte ikke", "hverken".</summary>
    public bool IsDenied => Near(At - 3, At) || IsDeniedFromAfar || Sentence[At + 1].Text is "ikke" or "hverken";

    /// <summary>
    /// Whether it lies ahead, or was done before this meeting: "skal godkendes", "når den er godkendt", "allerede godkendt".
    /// </summary>
    public bool IsElsewhere =>
        Sentence.Any(
            Start,
            At,
            at =>
                Sentence[at].Text
                    is "skal"
                        or "vil"
                        or "kan"
                        or "bør"
                        or "bliver"
                        or "allerede"
                        or "tidligere"
                        or "senere"
                        or "forventes"
                        or "havde"
                || (Sentence[at].Text == "har" && !IsOwnBody(Sentence[at - 1].Text))
        )
        || Opening is "når" or "hvis" or "som" or "der" or "fordi" or "da" or "idet" or "at" or "hvor"
        || HasDateAfter;

    /// <summary>Whether a participle tells what was done here: "Godkendt.", "Indstillingen blev godkendt".</summary>
    public bool IsDone => !IsDenied && !IsElsewhere;

    /// <summary>
    /// Whether a finite verb tells what was done here: "Chefforum godkendte …"; what a clause with "som" or "da" tells is not the decision.
    /// </summary>
    public bool IsDeed => !IsDenied && Opening is not ("som" or "der" or "når" or "hvis" or "da" or "hvor" or "fordi" or "at");

    /// <summary>Whether a passive is the whole decision: "Godkendes.", "Indstillingen tiltrædes."</summary>
    public bool IsWholeDecision =>
        IsDone
            ? At == 0 || Sentence.Count <= 3 || Sentence.Any(0, 3, IsRecommendation)
            : !IsDenied && IsDecided && IsItem(Sentence[Start].Text);

    /// <summary>Whether an infinitive is what was decided: "besluttede at godkende …", "et flertal kan tiltræde indstillingen".</summary>
    public bool IsWill =>
        !IsDenied
        && (
            IsDecided
            || (Sentence.Any(At - 3, At, at => Sentence[at].Text is "kan" or "kunne") && Sentence.Any(At + 1, At + 4, IsRecommendation))
        );

    /// <summary>Whether those who were asked recommend it in their turn: "Udvalget anbefaler …"; not "Forvaltningen anbefaler …".</summary>
    public bool IsRecommended =>
        IsDeed
        && !Sentence[0].Text.StartsWith("forvaltning", StringComparison.Ordinal)
        && !Sentence[0].Text.StartsWith("administration", StringComparison.Ordinal)
        && !Sentence[0].Text.EndsWith("direktøren", StringComparison.Ordinal);

    /// <summary>
    /// Whether support is support of what was recommended: "Der var tilslutning til indstillingen", "bakkede op om forslaget".
    /// </summary>
    public bool IsSupport =>
        (IsDeed || (!IsDenied && Start == 1))
        && Sentence.Any(At + 1, At + 6, at => IsRecommendation(at) || Sentence[at].Text is "forslaget" or "planen");

    /// <summary>Whether a word that means little elsewhere is the decision: "Noteret.", "Til orientering."</summary>
    public bool IsAllThereIs =>
        IsDone && Sentence.Count <= 4 && !Sentence.Any(0, At, at => Sentence[at].Text is "udsendes" or "sendes" or "fremsendes");

    /// <summary>Whether "til orientering" or "ad notam" is the decision.</summary>
    public bool IsForInformation =>
        !IsDenied
        && Sentence[At - 1].Text is "til" or "ad"
        && (At <= 1 || Sentence.Any(Start, At, at => Sentence[at].Text is "tages" or "taget" or "tog" or "forelagt"));

    /// <summary>Whether an orientation was given here: "Orienteringen blev givet".</summary>
    public bool IsGiven => IsDone && Sentence.Any(Start, At, at => Sentence[at].Text is "orientering" or "orienteringen");

    /// <summary>Whether the item is taken off the agenda: "Sagen tages af dagsordenen".</summary>
    public bool IsOffAgenda =>
        !IsDenied
        && Sentence[At - 1].Text == "af"
        && Sentence.Any(At - 5, At, at => Sentence[at].Text is "tages" or "taget" or "tage" or "tog" or "fjernes" or "fjernet" or "udgår");

    /// <summary>
    /// Whether the item comes to the next meeting: "Behandles på næste møde"; not "Planen behandles i Byrådet på næste møde".
    /// </summary>
    public bool IsForNextMeeting =>
        !IsDenied
        && Sentence.Any(At - 2, At, at => Sentence[at].Text is "næste" or "kommende" or "førstkommende" or "senere")
        && Enumerable
            .Range(Start, Math.Max(0, At - Start))
            .Any(at =>
                Sentence[at].Text
                    is "behandles"
                        or "drøftes"
                        or "tages"
                        or "sættes"
                        or "genbehandles"
                        or "vendes"
                        or "fortsættes"
                        or "fortsætter"
                && (at == Start || IsItem(Sentence[at - 1].Text) || Sentence[at - 1].Text is "og" or "men")
                && !Sentence.Any(at + 1, At, place => Sentence[place].Text == "i")
            );

    private bool IsDecided =>
        (Sentence[Start - 1].Text == "at" || Sentence[At - 1].Text == "at")
        && Sentence.Any(
            Math.Max(0, At - FurthestVerb),
            At,
            at => Sentence[at].Text is "besluttede" or "besluttet" or "vedtog" or "enige" or "enig" or "aftalte" or "aftalt" or "valgte"
        );

    /// <summary>Whether what is moved or taken off is the item, not a meeting or an event: "Punktet udgår", "Udskudt".</summary>
    public bool ConcernsItem =>
        !IsDenied
        && !Sentence.Any(Start, At, at => IsMeeting(at) || Sentence.IsEvent(at))
        && (
            Sentence.Any(Start, At, at => IsItem(Sentence[at].Text))
            || At - Start <= 1
            || IsOfPoint
            || Sentence[Start].Text is "det" or "den" or "de" or "dette" or "blev" or "er"
        );

    /// <summary>Whether "til efterretning" says that it was noted: "tog … til efterretning".</summary>
    public bool IsNoted =>
        Sentence[At - 1].Text == "til"
        && !IsDenied
        && !Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "kan" or "bør" or "ikke")
        && (IsDecided || Sentence[Start - 1].Text is not ("som" or "når" or "hvis" or "at"));

    /// <summary>Whether the noun tells that there was a discussion here: "havde de første drøftelser", "under drøftelsen".</summary>
    public bool WasHad =>
        !IsDenied
        && Sentence.Any(At - 6, At, at => Sentence[at].Text is "havde" or "holdt" or "under" or "var" or "fandt")
        && !IsElsewhereNoun;

    private bool IsRecommendation(int at) => Sentence[at].Text.StartsWith("indstilling", StringComparison.Ordinal);

    private static bool IsOwnBody(string word) => word is "udvalget" or "rådet" or "bestyrelsen" or "medudvalget" or "vi" or "forummet";

    private bool IsElsewhereNoun =>
        Sentence.Any(Start, At, at => Sentence[at].Text is "skal" or "vil" or "udestår" or "afventer" or "kommende");

    private bool HasDateAfter => Sentence.Any(At + 1, At + 6, at => Sentence[at].Date is not null);

    private bool Near(int from, int to) =>
        Sentence.Any(
            from,
            to,
            at => Sentence[at].Text is "ikke" or "hverken" or "aldrig" || (Sentence[at].Text == "uden" && Sentence[at + 1].Text == "at")
        );

    // "blev ikke på det foreliggende grundlag godkendt"; not "ønsker ikke mere og godkendte".
    private bool IsDeniedFromAfar
    {
        get
        {
            for (var at = At - 1; at >= Start && Sentence[at].Text is not ("og" or "men" or "samt"); at--)
            {
                if (Sentence[at].Text is "ikke" or "hverken")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsMeeting(int at)
    {
        var word = Sentence[at].Text;
        return MeetingNouns.IsMeeting(word)
            || word.EndsWith("forum", StringComparison.Ordinal) && !Sentence.Any(at + 1, At, next => IsItem(Sentence[next].Text));
    }

    private static bool IsItem(string word) =>
        word
            is "punkt"
                or "punktet"
                or "punkterne"
                or "sag"
                or "sagen"
                or "sagerne"
                or "emnet"
                or "temaet"
                or "tema"
                or "dagsordenspunktet"
                or "behandlingen"
                or "behandling"
                or "orientering"
                or "orienteringen"
                or "beslutningen"
                or "beslutning"
                or "oplægget"
                or "indstillingen"
        || word.EndsWith("drøftelse", StringComparison.Ordinal)
        || word.EndsWith("drøftelsen", StringComparison.Ordinal);
}
