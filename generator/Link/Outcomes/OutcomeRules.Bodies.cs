using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>The words of councils, committees and boards.</summary>
public static partial class OutcomeRules
{
    private static IEnumerable<OutcomeRule> SentOn() =>
        [
            .. Table(Outcome.SentBack, clause => clause.IsReturned, "tilbage"),
            .. Table(Outcome.SentBack, clause => clause.IsDone, "tilbagesendes", "tilbagesendt", "hjemvises", "hjemvist", "tilbageviste"),
            .. Table(
                Outcome.Referred,
                clause => clause.IsPassedOn,
                "oversendes",
                "oversendt",
                "oversendte",
                "oversende",
                "henvises",
                "henvist",
                "henviste",
                "henvise",
                "videresendes",
                "videresendt"
            ),
            .. Table(
                Outcome.Referred,
                clause => clause.IsPassedOn && clause.Sentence[clause.At + 1].Text is "til" or "videre",
                "sendes",
                "sendt"
            ),
            // "Rådet sender ønsket videre til Teknikudvalget."
            .. LastResort(Outcome.Referred, clause => clause.IsSentOn, "videre"),
        ];

    private static IEnumerable<OutcomeRule> Rejected() =>
        [
            .. Table(
                Outcome.Rejected,
                clause => clause.IsRefused,
                "godkendt",
                "tiltrådt",
                "vedtaget",
                "bevilget",
                "bevilliget",
                "imødekommet",
                "anbefalet",
                "fulgt",
                "støttet"
            ),
            .. Table(
                Outcome.Rejected,
                clause => clause.IsRefused,
                "godkendes",
                "tiltrædes",
                "vedtages",
                "bevilges",
                "imødekommes",
                "anbefales",
                "følges",
                "støttes"
            ),
            .. Table(
                Outcome.Rejected,
                clause => clause.IsRefused,
                "godkendte",
                "godkender",
                "tiltrådte",
                "tiltræder",
                "vedtog",
                "vedtager",
                "anbefaler",
                "anbefalede",
                "imødekom",
                "støtter",
                "støttede",
                "bakker"
            ),
            .. Table(
                Outcome.Rejected,
                clause => clause.IsUnwilling,
                "godkende",
                "tiltræde",
                "vedtage",
                "anbefale",
                "imødekomme",
                "støtte",
                "bevilge",
                "bakke"
            ),
            .. Table(Outcome.Rejected, clause => clause.IsDone, "afvist", "forkastet", "afslået", "nedstemt"),
            .. Table(
                Outcome.Rejected,
                clause => clause.IsDeed && !clause.IsOfMinority,
                "afviste",
                "afviser",
                "forkastede",
                "forkaster",
                "afslog",
                "afslår",
                "nedstemte"
            ),
            .. Table(
                Outcome.Rejected,
                clause => clause.IsTurnedDown,
                "afvises",
                "forkastes",
                "afslås",
                "nedstemmes",
                "afvistes",
                "forkastedes",
                "afsloges"
            ),
            .. Table(Outcome.Rejected, clause => clause.IsWill, "afvise", "forkaste", "afslå"),
            .. Table(Outcome.Rejected, clause => clause.IsFallen, "bortfalder", "bortfaldt", "bortfaldet", "faldt"),
            .. Table(Outcome.Rejected, clause => clause.IsLost, "flertal", "tilslutning", "opbakning"),
            .. Table(Outcome.Rejected, clause => clause.IsVotedDown, "imod"),
            .. Table(Outcome.Rejected, clause => clause.IsGivenNow || clause.Sentence.Count == 1, "afslag"),
            .. Table(Outcome.Rejected, clause => clause.Sentence[clause.At + 1].Text == "til" && !clause.IsOfMinority, "nej"),
        ];

    private static IEnumerable<OutcomeRule> PartlyApproved() =>
        [
            .. Table(Outcome.PartlyApproved, clause => clause.IsOfApproval, "delvist", "delvis"),
            .. Table(Outcome.PartlyApproved, clause => clause.IsException, "undtagelse", "undtagen", "bortset", "undtaget"),
            .. Table(Outcome.PartlyApproved, clause => clause.IsException && clause.Sentence[clause.At + 1].Text == "ikke", "dog"),
        ];

    private static IEnumerable<OutcomeRule> Recommended() =>
        [
            .. Table(Outcome.Recommended, clause => clause.IsPutForward, "anbefales", "anbefalet", "indstilles"),
            .. Table(
                Outcome.Recommended,
                clause => clause.IsRecommended && !clause.IsOfMinority,
                "anbefaler",
                "anbefalede",
                "indstiller",
                "indstillede"
            ),
            .. Table(Outcome.Recommended, clause => clause.IsWill && !clause.IsOfMinority, "anbefale", "indstille"),
            .. Table(Outcome.Recommended, clause => clause.IsTowardsBody, "over", "overfor"),
            .. Table(Outcome.Recommended, clause => clause.IsGoneWith, "anbefaling"),
        ];
}
