using MinutesSite.Link.Outcomes;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Outcomes;

/// <summary>Decisions as councils, committees and boards write them.</summary>
public class BodiesOutcomeTests
{
    /// <summary>Sentences, each with its outcome.</summary>
    public static TheoryData<string, string> Judged =>
        new()
        {
            { "Anbefales.", "anbefalet" },
            { "Indstilles til godkendelse i KB.", "anbefalet" },
            { "Indstilles til Byrådets godkendelse.", "anbefalet" },
            { "Anbefales godkendt over for Kommunalbestyrelsen.", "anbefalet" },
            { "Indstillingen anbefales.", "anbefalet" },
            { "Udvalget anbefaler, at planen vedtages.", "anbefalet" },
            { "Udvalget indstiller til Byrådet, at forslaget godkendes.", "anbefalet" },
            { "Et flertal anbefaler indstillingen. Et mindretal kan ikke anbefale indstillingen.", "anbefalet" },
            { "Udvalget anbefaler, at ansøgningen ikke imødekommes.", "anbefalet" },
            { "Oversendes til Kommunalbestyrelsen med udvalgets anbefaling.", "anbefalet" },
            { "Udvalget tiltrådte indstillingen over for Byrådet.", "anbefalet" },
            { "Økonomiudvalget besluttede at anbefale indstillingen.", "anbefalet" },
            { "Udvalget drøftede sagen. Indstillingen anbefales med 5 stemmer mod 2.", "anbefalet" },
            { "At 1: Anbefales. At 2: Anbefales.", "anbefalet" },
            { "Ikke godkendt.", "afvist" },
            { "Afvist.", "afvist" },
            { "Forkastet.", "afvist" },
            { "Anbefales ikke.", "afvist" },
            { "A og V stemte imod indstillingen, som dermed bortfaldt.", "afvist" },
            { "Indstillingen blev ikke godkendt.", "afvist" },
            { "Indstillingen blev ikke på det foreliggende grundlag godkendt.", "afvist" },
            { "Et flertal bestående af A, C og V kan ikke tiltræde indstillingen.", "afvist" },
            { "Udvalget kan ikke anbefale forslaget.", "afvist" },
            { "Udvalget anbefaler ikke forslaget.", "afvist" },
            { "Forslaget blev forkastet med 9 stemmer mod 6.", "afvist" },
            { "Ansøgningen imødekommes ikke.", "afvist" },
            { "Ansøgningen afslås.", "afvist" },
            { "Der gives afslag.", "afvist" },
            { "Udvalget besluttede at give afslag på ansøgningen.", "afvist" },
            { "Udvalget besluttede, at ansøgningen afslås.", "afvist" },
            { "Udvalget besluttede ikke at godkende forslaget.", "afvist" },
            { "Indstillingen opnåede ikke flertal.", "afvist" },
            { "Der var ikke flertal for indstillingen.", "afvist" },
            { "Forslaget faldt.", "afvist" },
            { "Bestyrelsen afviste forslaget.", "afvist" },
            { "Forslaget blev nedstemt.", "afvist" },
            { "Et flertal stemte imod indstillingen.", "afvist" },
            { "Indstillingen bortfaldt ved stemmelighed.", "afvist" },
            { "Ændringsforslaget blev forkastet.", "afvist" },
            { "Udvalget kan ikke støtte forslaget.", "afvist" },
            { "Indstillingen blev ikke fulgt.", "afvist" },
            { "Byrådet siger nej til forslaget.", "afvist" },
            { "Delvist godkendt. Punkt 2 udsættes.", "delvist godkendt" },
            { "At 1: Godkendt. At 2: Ikke godkendt.", "delvist godkendt" },
            { "At 1 godkendt. At 2 udsættes.", "delvist godkendt" },
            { "Ad 1: Godkendt. Ad 2: Afvist.", "delvist godkendt" },
            { "Ad 1: Godkendt. Ad 2: Sendes tilbage til forvaltningen.", "delvist godkendt" },
            { "Godkendt, dog ikke punkt 3.", "delvist godkendt" },
            { "Godkendt med undtagelse af punkt 4.", "delvist godkendt" },
            { "Ansøgningen blev delvist imødekommet.", "delvist godkendt" },
            { "Punkt 1 og 2 blev godkendt. Punkt 3 blev ikke godkendt.", "delvist godkendt" },
            { "Borgmesteren meddelte, at punkt 9 udgår. Godkendt.", "godkendt" },
            { "Godkendt med 12 stemmer mod 3.", "godkendt" },
            { "Ø stemte imod. Indstillingen blev godkendt.", "godkendt" },
            { "Et mindretal (Ø) stemte imod indstillingen. Et flertal godkendte indstillingen.", "godkendt" },
            { "Godkendt. Enhedslisten kan ikke tiltræde indstillingen.", "godkendt" },
            { "Godkendt, idet Ø ikke kan tiltræde.", "godkendt" },
            { "Forslag fra Ø om lavere takster blev forkastet. Indstillingen blev herefter godkendt.", "godkendt" },
            { "Uden afstemning godkendt.", "godkendt" },
            { "Byrådet vedtog indstillingen. Imod stemte Ø og Å.", "godkendt" },
            { "Godkendt. Udvalget ønsker, at planen oversendes til Økonomiudvalget.", "godkendt" },
            { "Godkendt. Der henvises til bilaget.", "godkendt" },
            { "At 1: Godkendt. At 2: Godkendt.", "godkendt" },
            { "Forslag om udsættelse blev forkastet. Godkendt.", "godkendt" },
            { "Udvalget ønsker ikke mere debat og godkendte indstillingen.", "godkendt" },
            { "Sendes tilbage til forvaltningen.", "sendt tilbage" },
            { "Sagen sendes tilbage til udvalget.", "sendt tilbage" },
            { "Byrådet sendte sagen tilbage til Teknikudvalget.", "sendt tilbage" },
            { "Udvalget besluttede at sende sagen tilbage til forvaltningen.", "sendt tilbage" },
            { "Sagen udsættes og sendes tilbage til forvaltningen.", "sendt tilbage" },
            { "Tilbagesendes til fornyet behandling.", "sendt tilbage" },
            { "Sagen blev hjemvist.", "sendt tilbage" },
            { "Oversendes til Økonomiudvalget.", "henvist" },
            { "Henvises til Økonomiudvalget.", "henvist" },
            { "Sagen henvist til Børneudvalget.", "henvist" },
            { "Forslaget oversendes til budgetforhandlingerne.", "henvist" },
            { "Henvist til 2. behandling.", "henvist" },
            { "Drøftet. Sagen oversendes til Kommunalbestyrelsen.", "henvist" },
            { "Byrådet besluttede at oversende sagen til Kulturudvalget.", "henvist" },
            { "Rådet sender ønsket videre til Teknik- og Miljøudvalget.", "henvist" },
            { "Seniorrådet gav forslaget videre til Socialudvalget.", "henvist" },
            { "Rådet drøftede ønsket. Forvaltningen sender det videre til udvalget.", "drøftet" },
            { "Rådet ønsker en hvid stribe og sender ønsket videre til Teknikudvalget.", "henvist" },
            { "Sagen blev udsat på mødet den 8. maj 2025. Udvalget besluttede, at der indføres røgfri matrikler.", "godkendt" },
            { "Punktet blev udskudt den 4. marts. Godkendt.", "godkendt" },
            { "Punktet blev udskudt til mødet den 4. marts.", "udskudt" },
            { "Sagen blev udsat, så den kan behandles på mødet den 4. marts.", "udskudt" },
            { "Udsat på udvalgets møde den 13. maj 2025.", "udskudt" },
            { "Udsat.", "udskudt" },
            { "Udsat til næste møde.", "udskudt" },
            { "Forslag om udsættelse blev vedtaget.", "udskudt" },
            { "Sagen blev udsat med 8 stemmer mod 7.", "udskudt" },
            { "Taget af dagsordenen.", "udgået" },
            { "Punktet bortfalder.", "udgået" },
            { "Taget til efterretning med den bemærkning, at tallene følges tæt.", "taget til efterretning" },
            { "Der henvises til udvalgets høringssvar.", "andet" },
            { "Forslaget er endnu ikke godkendt.", "andet" },
            { "Et mindretal kan ikke tiltræde indstillingen.", "andet" },
        };

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_bodys_words_tell_the_outcome(string decision, string outcome) =>
        Assert.Equal(outcome, ReadOutcome.Of(Item(1, "En sag", null, Decision(decision)))?.Danish());

    [Fact]
    public void An_item_taken_off_is_no_part_of_the_agendas_approval() =>
        Assert.Equal(Outcome.Approved, ReadOutcome.Of(Item(1, "Godkendelse af dagsorden", null, Decision("Godkendt. Punkt 4 udsættes."))));
}
