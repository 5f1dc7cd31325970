using System.Collections.Frozen;
using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>Which words of a decision tell which outcome; <see cref="ChooseOutcome"/> has what it is called where they tell
/// several.</summary>
public static partial class OutcomeRules
{
    private static readonly FrozenDictionary<string, OutcomeRule[]> ByWord = Rules()
        .GroupBy(rule => rule.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The rules for a word in lower case.</summary>
    public static IReadOnlyList<OutcomeRule> Of(string word) => ByWord.GetValueOrDefault(word) ?? [];

    private static IEnumerable<OutcomeRule> Rules() =>
        [
            .. Postponed(),
            .. Withdrawn(),
            .. SentOn(),
            .. Rejected(),
            .. PartlyApproved(),
            .. Recommended(),
            .. Approved(),
            .. Noted(),
            .. Discussed(),
            .. Everyday(),
        ];

    private static IEnumerable<OutcomeRule> Postponed() =>
        [
            .. Table(
                Outcome.Postponed,
                clause => clause.ConcernsItem && !clause.IsOfEarlierMeeting,
                "udskudt",
                "udskydes",
                "udskød",
                "udsat",
                "udsættes",
                "udsatte",
                "udsattes",
                "flyttes",
                "flyttet",
                "rykkes",
                "rykket",
                "genoptages",
                "overføres",
                "henskydes"
            ),
            .. Table(Outcome.Postponed, clause => clause.IsAgreedUpon, "udsættelse"),
            .. Table(Outcome.Postponed, clause => clause.IsDenied, "behandlet", "nået"),
            .. Table(Outcome.Postponed, clause => clause.IsWill, "udsætte", "udskyde", "flytte"),
            .. Table(Outcome.Postponed, clause => !clause.IsDenied && clause.Sentence[clause.At - 1].Text == "i", "bero"),
            .. Table(Outcome.Postponed, clause => clause.IsForNextMeeting, "møde", "mødet")
                .Select(rule => rule with { IsLastResort = true }),
        ];

    private static IEnumerable<OutcomeRule> Withdrawn() =>
        [
            .. Table(Outcome.Withdrawn, clause => clause.ConcernsItem && !clause.IsFallen, "bortfalder", "bortfaldt", "bortfaldet"),
            .. Table(
                Outcome.Withdrawn,
                clause => clause.ConcernsItem,
                "udgår",
                "udgik",
                "udgået",
                "trækkes",
                "trukket",
                "aflyst",
                "aflyses"
            ),
            .. Table(Outcome.Withdrawn, clause => clause.IsOffAgenda, "dagsorden", "dagsordenen"),
        ];

    private static IEnumerable<OutcomeRule> Approved() =>
        [
            .. Table(
                Outcome.Approved,
                clause => clause.IsDeed && !clause.IsOfMinority,
                "godkendte",
                "godkender",
                "godkendtes",
                "tiltrådte",
                "tiltræder",
                "tiltrådtes",
                "vedtog",
                "vedtager",
                "vedtoges",
                "tilsluttede",
                "tilslutter",
                "bevilgede",
                "bevilligede",
                "imødekom"
            ),
            .. Table(
                Outcome.Approved,
                clause => clause.IsDone,
                "godkendt",
                "tiltrådt",
                "vedtaget",
                "bevilget",
                "bevilliget",
                "imødekommet"
            ),
            .. Table(
                Outcome.Approved,
                clause => clause.IsWholeDecision,
                "godkendes",
                "tiltrædes",
                "vedtages",
                "fulgt",
                "følges",
                "bevilges",
                "imødekommes"
            ),
            .. Table(Outcome.Approved, clause => clause.IsWill && !clause.IsOfMinority, "godkende", "tiltræde", "vedtage", "imødekomme"),
            .. Table(Outcome.Approved, clause => clause.IsSupport, "tilslutning", "opbakning", "bakkede", "bakker"),
            .. Table(
                Outcome.Approved,
                clause => !clause.IsDenied && clause.Sentence.Count <= 4 && clause.Sentence[clause.At - 1].Text == "som",
                "indstillet"
            ),
        ];

    private static IEnumerable<OutcomeRule> Noted() =>
        [
            .. Table(Outcome.Noted, clause => clause.IsNoted, "efterretning"),
            .. Table(Outcome.Noted, clause => clause.IsForInformation, "orientering", "notam"),
            .. Table(Outcome.Noted, clause => clause.IsAllThereIs, "noteret", "orienteret"),
            .. Table(Outcome.Noted, clause => clause.IsDeed && clause.Sentence[clause.At + 1].Text == "sig", "noterede"),
            .. Table(Outcome.Noted, clause => clause.IsGiven, "givet"),
        ];

    private static IEnumerable<OutcomeRule> Discussed() =>
        [
            .. Table(Outcome.Discussed, clause => clause.IsDeed, "drøftede", "drøftedes", "debatterede"),
            .. Table(Outcome.Discussed, clause => clause.IsDone, "drøftet", "debatteret"),
            .. Table(Outcome.Discussed, clause => clause.IsAllThereIs, "vendt"),
            .. Table(Outcome.Discussed, clause => clause.IsWholeDecision, "drøftes"),
            .. Table(Outcome.Discussed, clause => clause.WasHad, "drøftelse", "drøftelsen", "drøftelser", "drøftelserne", "temadrøftelse"),
        ];

    private static IEnumerable<OutcomeRule> Table(Outcome outcome, Func<Clause, bool> condition, params string[] words) =>
        words.Select(word => new OutcomeRule(word, outcome, condition));
}
