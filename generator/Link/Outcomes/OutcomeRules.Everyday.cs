using MinutesSite.Model;

namespace MinutesSite.Link.Outcomes;

/// <summary>Everyday words for what was granted, agreed on, refused and put off.</summary>
public static partial class OutcomeRules
{
    private static string[] Gifts =>
        [
            "tilladelse",
            "landzonetilladelse",
            "byggetilladelse",
            "nedrivningstilladelse",
            "dispensation",
            "bevilling",
            "alkoholbevilling",
            "tilskud",
            "tilsagn",
        ];

    private static IEnumerable<OutcomeRule> Everyday() =>
        [
            // "Nævnet meddeler tilladelse for fem år."
            .. Table(Outcome.Approved, clause => clause.IsGranted, Gifts),
            // "Der ydes ikke tilskud."
            .. Table(Outcome.Rejected, clause => clause.IsWithheld, Gifts),
            // "Udvalget bevilger 40.000 kr.", "Bestyrelsen accepterede tilbuddet."
            .. Table(
                Outcome.Approved,
                clause => clause.IsDeed && !clause.IsOfMinority,
                "bevilger",
                "bevilliger",
                "accepterede",
                "accepterer"
            ),
            // "Der bevilges 25.000 kr.", "Ansøgning 1 og 3 imødekommes."
            .. Table(Outcome.Approved, clause => clause.IsOfMatter, "godkendes", "tiltrædes", "vedtages", "bevilges", "imødekommes"),
            // "Kassereren fremlagde regnskabet, som blev godkendt."
            .. Table(Outcome.Approved, clause => clause.IsRelativeEnd, "godkendt", "vedtaget", "tiltrådt", "godkendes", "tiltrædes"),
            // "Udvalget var enige i indstillingen.", "Der var enighed om forslaget.", "Rådet sagde ja til forslaget."
            .. Table(Outcome.Approved, clause => clause.IsAgreement, "enig", "enige", "enighed", "ja"),
            // "Landsbyrådet bakker op om ansøgningen."
            .. Table(Outcome.Approved, clause => clause.IsBacking, "bakker", "bakkede", "støtter", "støttede"),
            // "Rådet blev enige om at støtte forslaget.", "Udvalget vedtog at bevillige 200.000 kr."
            .. Table(Outcome.Approved, clause => clause.IsWill && !clause.IsOfMinority, "støtte", "bevilge", "bevillige", "acceptere"),
            // "Indstillingen tages til følge.", "Forslaget nyder ikke fremme."
            .. Table(Outcome.Approved, clause => clause.IsGivenWay, "følge", "fremme"),
            .. Table(Outcome.Rejected, clause => clause.IsGivenNoWay, "følge", "fremme"),
            // "Styregruppen gav grønt lys til udbuddet."
            .. Table(Outcome.Approved, clause => clause.IsDeed && clause.Sentence[clause.At - 1].Text == "grønt", "lys"),
            // "Landsbyrådet siger nej tak til tilbuddet."
            .. Table(Outcome.Rejected, clause => clause.Sentence[clause.At + 1].Text == "tak" && !clause.IsOfMinority, "nej"),
            // "Bestyrelsen besluttede at hæve kontingentet.", "Tilskud fordelt som foreslået."
            .. LastResort(Outcome.Approved, clause => clause.IsResolved, "besluttede"),
            .. LastResort(Outcome.Approved, clause => clause.IsAsProposed, "foreslået", "ansøgt"),
            // "Udvalget besluttede ikke at sælge grunden.", "Udvalget ønsker ikke at sælge grunden."
            .. LastResort(Outcome.Rejected, clause => clause.IsResolvedNot, "besluttede"),
            .. LastResort(Outcome.Rejected, clause => clause.IsUnwanted, "ønsker", "ønskede"),
            // "Forretningsudvalget udskød sagen.", "Udvalget ønsker et nyt oplæg og udsætter sagen."
            .. Table(Outcome.Postponed, clause => clause.IsDoneToItem, "udskød", "udskyder", "udsatte", "udsætter"),
            .. Table(Outcome.Postponed, clause => clause.IsAgreedUpon, "udsættelsesforslaget"),
            .. Table(Outcome.Postponed, clause => clause.IsOnIce, "is"),
            // "Sagen genbehandles i juni.", "Sagen sættes på igen i maj.", "Vi nåede ikke punktet."
            .. LastResort(Outcome.Postponed, clause => clause.ConcernsItem, "genbehandles"),
            .. LastResort(Outcome.Postponed, clause => clause.IsTakenUpAgain, "sættes", "forelægges", "tages", "fremlægges"),
            .. LastResort(Outcome.Postponed, clause => clause.IsNotReached, "nåede"),
            // "Borgmesteren trak sagen tilbage.", "Formanden aflyste punktet.", "Forslaget blev trukket."
            .. Table(Outcome.Withdrawn, clause => clause.IsDrawnBack, "trak", "trækker"),
            .. Table(Outcome.Withdrawn, clause => clause.IsDoneToItem, "aflyste", "aflyser"),
            .. LastResort(Outcome.Withdrawn, clause => clause.IsProposalDone, "trukket"),
            // "Overgik til 2. behandling.", "Sagen oversendes til Økonomiudvalgets budgetdrøftelser."
            .. Table(Outcome.Referred, clause => clause.IsToNextReading, "overgik", "overgår"),
            .. Table(Outcome.Referred, clause => clause.IsToDeliberations, "oversendes", "oversendt", "henvises", "henvist"),
            // "Sendes retur til forvaltningen.", "Sagen returneres.", "Udvalget besluttede at tilbagesende sagen."
            .. Table(Outcome.SentBack, clause => clause.IsSentBackHere, "retur", "tilbage"),
            .. Table(Outcome.SentBack, clause => clause.ConcernsItem, "returneres", "returneret"),
            .. Table(Outcome.SentBack, clause => clause.IsWill, "tilbagesende", "returnere", "hjemvise"),
            .. Table(Outcome.SentBack, clause => clause.IsDeed, "tilbagesendte", "hjemviste", "returnerede"),
            // "Rådet kvitterer for orienteringen.", "Udvalget blev orienteret om sagen."
            .. LastResort(Outcome.Noted, clause => clause.IsForOrientation, "kvitterer", "kvitterede"),
            .. LastResort(Outcome.Noted, clause => clause.IsTold, "orienteret"),
            // "Rådet havde en livlig debat.", "Temadrøftelse gennemført.", "Vi talte om legepladsen."
            .. Table(Outcome.Discussed, clause => clause.WasHad, "debat", "debatten"),
            .. LastResort(
                Outcome.Discussed,
                clause =>
                    clause.IsDone && clause.At <= 2 && clause.Sentence[clause.At - 1].Text.Contains("drøftelse", StringComparison.Ordinal),
                "gennemført",
                "afholdt"
            ),
            .. LastResort(Outcome.Discussed, clause => clause.IsDeed && clause.At == 1 && clause.Sentence[2].Text == "om", "talte"),
        ];

    private static IEnumerable<OutcomeRule> LastResort(Outcome outcome, Func<Clause, bool> condition, params string[] words) =>
        Table(outcome, condition, words).Select(rule => rule with { IsLastResort = true });
}
