using System.Globalization;
using MinutesSite.Link.Votes;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Votes;

/// <summary>Votes as councils, committees and boards write them; what is not clear must be silent.</summary>
public sealed class ReadVotesTests
{
    /// <summary>
    /// A decision, its paragraphs divided by a bar, and its votes: for/against/abstained, a number before its side's names.
    /// </summary>
    public static TheoryData<string, string> Judged =>
        new()
        {
            { "For stemte A, C og V. Imod stemte Ø. F undlod.", "A, C, V / Ø / F" },
            { "For stemte 14 (A, C og V).|Imod stemte 5 (F og Ø).|Undlod: Bo Krag (UP).", "14 A, C, V / 5 F, Ø / Bo Krag" },
            { "12 stemmer for, 3 imod.", "12 / 3 /" },
            { "Godkendt med 12 stemmer for og 3 imod.", "12 / 3 /" },
            { "Godkendt med 12 stemmer mod 3.", "12 / 3 /" },
            { "Indstillingen blev godkendt med 15 stemmer for og 4 stemmer imod.", "15 / 4 /" },
            { "Vedtaget med stemmerne 17-8.", "17 / 8 /" },
            { "Et flertal bestående af A, C og V godkendte indstillingen. Ø stemte imod.", "A, C, V / Ø /" },
            { "Et flertal (A, F og B) godkendte indstillingen. Et mindretal (V og C) stemte imod.", "A, F, B / V, C /" },
            {
                "Et flertal bestående af Socialdemokratiet, SF og Radikale Venstre anbefaler indstillingen.",
                "Socialdemokratiet, SF, Radikale Venstre / /"
            },
            { "Anbefales. Liste Ø stemte imod.", "/ Liste Ø /" },
            { "Godkendt. Imod stemte Enhedslisten.", "/ Enhedslisten /" },
            { "Godkendt. Ø stemte imod.", "/ Ø /" },
            { "Godkendt. Ø og Å stemte imod. B undlod at stemme.", "/ Ø, Å / B" },
            { "At 1: Godkendt.|At 2: For stemte A og B. Imod stemte V.", "[at 2] A, B / V /" },
            { "At 1: Godkendt. Imod stemte Ø.|At 2: Godkendt. Imod stemte V og C.", "[at 1] / Ø / ; [at 2] / V, C /" },
            { "Ad 1: Godkendt med 10 stemmer for og 5 imod.|Ad 2: Godkendt.", "[ad 1] 10 / 5 /" },
            { "Punkt 1 blev godkendt. Imod stemte O.|Punkt 2 blev godkendt. Imod stemte Å.", "[punkt 1] / O / ; [punkt 2] / Å /" },
            { "Godkendt. Asta Lund (A) stemte imod.", "/ Asta Lund /" },
            { "Imod stemte Asta Lund og Bo Krag.", "/ Asta Lund, Bo Krag /" },
            {
                "For stemte: Asta Lund (A), Bo Krag (V) og Ditte Holm (C). Imod stemte: Erik Toft (Ø).",
                "Asta Lund, Bo Krag, Ditte Holm / Erik Toft /"
            },
            { "Asta Lund undlod at stemme.", "/ / Asta Lund" },
            { "Anne-Mette Krag-Holm og Bo A. Vang stemte imod.", "/ Anne-Mette Krag-Holm, Bo A. Vang /" },
            {
                "For stemte Socialdemokratiet, Venstre og Det Konservative Folkeparti. Imod stemte Enhedslisten og Alternativet.",
                "Socialdemokratiet, Venstre, Det Konservative Folkeparti / Enhedslisten, Alternativet /"
            },
            { "For: A, C, V. Imod: Ø. Undlod: F.", "A, C, V / Ø / F" },
            { "Stemmer for: 11. Stemmer imod: 4.", "11 / 4 /" },
            { "For indstillingen stemte A, B og V. Imod stemte O.", "A, B, V / O /" },
            { "For stemte 9: A, F og Ø. Imod stemte 6: V og C.", "9 A, F, Ø / 6 V, C /" },
            { "For stemte 9 medlemmer (A, F og Ø), imod stemte 6 medlemmer (V og C).", "9 A, F, Ø / 6 V, C /" },
            { "A, F og Ø stemte for, og V og C stemte imod.", "A, F, Ø / V, C /" },
            { "A og V stemte for, Ø imod.", "A, V / Ø /" },
            { "A og V stemte for, mens Ø stemte imod.", "A, V / Ø /" },
            { "Godkendt, idet Ø stemte imod.", "/ Ø /" },
            { "F stemte hverken for eller imod.", "/ / F" },
            { "Hverken for eller imod stemte B og K.", "/ / B, K" },
            { "F stemte blankt.", "/ / F" },
            { "2 undlod at stemme.", "/ / 2" },
            { "12 stemte for, 2 stemte imod, og 1 undlod at stemme.", "12 / 2 / 1" },
            { "13 stemmer for (A, C, V), 4 stemmer imod (Ø, Å) og 2 hverken for eller imod (F).", "13 A, C, V / 4 Ø, Å / 2 F" },
            { "Et medlem undlod at stemme.", "/ / 1" },
            { "To medlemmer stemte imod.", "/ 2 /" },
            { "Et flertal på 5 (A, V og C) stemte for. Et mindretal på 2 (Ø og F) stemte imod.", "5 A, V, C / 2 Ø, F /" },
            {
                "Et mindretal bestående af Ø kan ikke tiltræde indstillingen. Et flertal bestående af A og V tiltræder indstillingen.",
                "A, V / Ø /"
            },
            { "Et flertal bestående af A, C og V kan ikke tiltræde indstillingen.", "/ A, C, V /" },
            { "Imod stemte Lokallisten og Borgerlisten Nordby.", "/ Lokallisten, Borgerlisten Nordby /" },
            { "Imod stemte A (9) og F (2).", "/ A, F /" },
            { "Imod stemte Ø (2).", "/ 2 Ø /" },
            { "For stemte Venstre (V) og Socialdemokratiet (A).", "Venstre, Socialdemokratiet / /" },
            { "Ændringsforslag fra Ø: For stemte Ø og F. Imod stemte A, C og V.", "[ændringsforslag fra Ø] Ø, F / A, C, V /" },
            {
                "Ø stillede ændringsforslag om lavere takst. For ændringsforslaget stemte Ø. Imod stemte A og V.|Indstillingen blev "
                    + "godkendt. Imod stemte Ø.",
                "[ændringsforslaget] Ø / A, V / ; / Ø /"
            },
            { "Ø stemte imod punkt 2.", "[punkt 2] / Ø /" },
            { "Ø stemte imod at 3.", "[at 3] / Ø /" },
            { "Ingen stemte imod. F undlod.", "/ / F" },
            { "Imod stemte Ø. De øvrige stemte for.", "/ Ø /" },
            { "Der blev stemt om indstillingen. For stemte 4. Imod stemte 3.", "4 / 3 /" },
            { "Borgmester Bo Krag (V) stemte for.", "Bo Krag / /" },
            { "SF og DF stemte imod, fordi prisen er for høj.", "/ SF, DF /" },
            { "Ø stemte imod med den begrundelse, at stien bør bevares.", "/ Ø /" },
            { "V-gruppen stemte imod.", "/ V-gruppen /" },
            { "A, B, F stemte for.", "A, B, F / /" },
            { "Imod stemte: O og D", "/ O, D /" },
            { "Godkendt med 5 stemmer for (A, V) og 2 stemmer imod (Ø).", "5 A, V / 2 Ø /" },
            { "Byrådet godkendte indstillingen med 20 stemmer for, 4 imod og 1, der undlod at stemme.", "" },
            { "Ved afstemningen stemte A og V for. Imod stemte Ø.", "A, V / Ø /" },
            { "Indstillingen blev sat til afstemning. For stemte 7, imod stemte 8.", "7 / 8 /" },
            { "Udvalgets flertal (A, B og F) anbefaler indstillingen. Udvalgets mindretal (V) stemte imod.", "A, B, F / V /" },
            { "Et flertal i udvalget bestående af V og C anbefaler, at planen vedtages. Imod stemte A.", "V, C / A /" },
            { "1. Godkendt.|2. Godkendt. Imod stemte Ø.", "/ Ø /" },
            {
                "Liberal Alliance, Dansk Folkeparti og Nye Borgerlige stemte imod.",
                "/ Liberal Alliance, Dansk Folkeparti, Nye Borgerlige /"
            },
            { "Moderaterne undlader at stemme.", "/ / Moderaterne" },
            { "Enhedslisten stemmer imod.", "/ Enhedslisten /" },
            { "For forslaget stemte Ø og Å. Imod stemte A, V og C. Forslaget faldt dermed.", "Ø, Å / A, V, C /" },
            { "Forslaget blev forkastet. For stemte 4 (F og Ø). Imod stemte 11 (A, C og V).", "4 F, Ø / 11 A, C, V /" },
            { "Undlod at stemme: Asta Lund (A) og Bo Krag (V).", "/ / Asta Lund, Bo Krag" },
            { "Hverken for eller imod: 2.", "/ / 2" },
            { "Ja: 5 stemmer. Nej: 2 stemmer.", "" },
            { "Pkt. 1-3: Godkendt.|Pkt. 4: Imod stemte B.", "[pkt. 4] / B /" },
            { "For stemte A, B, C, F, I, M, O og V. Imod stemte Æ, Ø og Å.", "A, B, C, F, I, M, O, V / Æ, Ø, Å /" },
            { "Et flertal, bestående af A og C, vedtog forslaget, mens et mindretal, bestående af Ø, stemte imod.", "A, C / Ø /" },
            // Silent.
            { "Godkendt.", "" },
            { "Enstemmigt godkendt.", "" },
            { "Godkendt uden afstemning.", "" },
            { "Der er stemning for forslaget.", "" },
            { "Imod stemte Ø og to medlemmer af V.", "" },
            { "Nogle af A, V stemte imod.", "" },
            { "Et medlem af A og V stemte imod.", "" },
            { "Et mindretal stemte imod.", "" },
            { "Ø ønskede at stemme imod, men var inhabil.", "" },
            { "Ø vil stemme imod, når sagen kommer i Byrådet.", "" },
            { "Ø stemte imod i Økonomiudvalget.", "" },
            { "Hvis A stemmer imod, falder forslaget.", "" },
            { "Ø stemte imod den 3. februar.", "" },
            { "Halvdelen af V stemte imod.", "" },
            { "V stemte imod, og V stemte for.", "" },
            { "A stemte for. A stemte imod.", "" },
            { "For stemte A og V. For stemte C.", "" },
            { "Forkastet med 9 stemmer mod 6.", "" },
            { "Forslaget faldt med 6 stemmer mod 9.", "" },
            { "Bo Krag blev valgt med 12 stemmer.", "" },
            { "Asta Lund fik 8 stemmer, og Bo Krag fik 7.", "" },
            { "Imod stemte 3 (A, B, C og V).", "" },
            { "Imod stemte 2: Asta Lund, Bo Krag og Ditte Holm.", "" },
            { "Et mindretal bestående af Ø anbefaler, at skolen bevares. Et flertal bestående af A og V anbefaler indstillingen.", "" },
            { "Alle undtagen Ø stemte for.", "" },
            { "For A, C og V er det vigtigt, at stien bliver.", "" },
            { "For Socialdemokratiet stemte Asta Lund imod.", "" },
            { "Borgmesteren og V stemte imod.", "" },
            { "A minus Bo Krag stemte imod.", "" },
            { "Ø tager forbehold.", "" },
            { "Enhedslisten tager forbehold og undlader foreløbig.", "" },
            { "Byrådet tog imod gaven med tak.", "" },
            { "Rådet er imod forslaget.", "" },
            { "Udvalget er delt: nogle er for, andre imod.", "" },
            { "Der var 5 høringssvar imod og 3 for.", "" },
            { "Forslaget blev godkendt med stemmeflerhed.", "" },
            { "Et flertal ønsker en rampe.", "" },
            { "Bo stemte imod.", "" },
            { "A og V stemte ved en fejl imod.", "" },
            { "Gruppen stemte imod.", "" },
            { "Tidligere har Ø stemt imod.", "" },
            { "Ø stemte imod, men dele af F stemte også imod.", "" },
            { "Formanden stemte for.", "" },
            { "Den socialdemokratiske gruppe stemte imod.", "" },
            { "A eller V stemte imod.", "" },
            { "Protokolbemærkning fra Ø: A stemte imod sidste år.", "" },
            { "Imod stemte resten.", "" },
            { "Pris pr. 12 stemmer for 3 kr.", "" },
            { "Godkendt med 3 stemmer mod 12.", "" },
            { "Ø stemte imod at sælge, men for at leje ud.", "" },
        };

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_vote_is_told_as_it_was_or_not_at_all(string decision, string votes) =>
        Assert.Equal(votes, string.Join(" ; ", ReadVotes.In(Decision(decision.Split('|')).Blocks).Select(InWords)));

    [Fact]
    public void Every_rule_recognises_its_own_example()
    {
        foreach (var rule in VoteRules.All)
        {
            Assert.True(rule.Pattern.IsMatch(rule.Example), rule.Example);
        }
    }

    [Fact]
    public void A_person_is_told_from_a_party()
    {
        var vote = Assert.Single(ReadVotes.In(Decision("Imod stemte Bo Krag (V), Ø og Asta Lund.").Blocks));
        Assert.Equal([new("Bo Krag", "V", true), new("Ø", "Ø", false), new("Asta Lund", null, true)], vote.Against);
    }

    internal static string InWords(Vote vote) =>
        (vote.Subject is { } subject ? $"[{subject}] " : "")
        + $"{Side(vote.For, vote.ForCount)} / {Side(vote.Against, vote.AgainstCount)} / {Side(vote.Abstained, vote.AbstainedCount)}"
            .Replace("  ", " ", StringComparison.Ordinal)
            .Trim();

    private static string Side(IReadOnlyList<Voter> voters, int? count) =>
        $"{count?.ToString(CultureInfo.InvariantCulture)} {string.Join(", ", voters.Select(voter => voter.Name))}".Trim();
}
