using MinutesSite.Link.Outcomes;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Outcomes;

public class ReadOutcomeTests
{
    [Theory]
    [InlineData("Godkendt.", "godkendt")]
    [InlineData("Chefforum godkendte dagsorden og referat.", "godkendt")]
    [InlineData(
        "Chefforum godkendte dagsorden og referat, da drøftelsen af havnen flyttes til Chefforum den 28. januar og punktet om MED udgår.",
        "godkendt"
    )]
    [InlineData(
        "Chefforum godkendte dagsorden og referat. Punktet om MED udgår dog, og temadrøftelsen om havnen flyttes til Chefforum den 28. "
            + "januar.",
        "godkendt"
    )]
    [InlineData("Indstillingen blev fulgt.", "godkendt")]
    [InlineData("Tiltrådt.", "godkendt")]
    [InlineData("Chefforum drøftede processen. Chefforum godkendte, at der etableres en styregruppe.", "godkendt")]
    [InlineData("Taget til efterretning.", "taget til efterretning")]
    [InlineData("Chefforum drøftede detaljerne, der kan variere. Chefforum tog orienteringen til efterretning.", "taget til efterretning")]
    [InlineData(
        "Chefforum tog orienteringen til efterretning, idet der udestår nogle drøftelser om undersøgelsen.",
        "taget til efterretning"
    )]
    [InlineData("Drøftet.", "drøftet")]
    [InlineData("Punktet blev drøftet.", "drøftet")]
    [InlineData("Chefforum havde de første drøftelser af måltal, som endnu ikke er politisk besluttet.", "drøftet")]
    [InlineData("Chefforum drøftede planen, der skal godkendes af Kommunalbestyrelsen.", "drøftet")]
    [InlineData("Chefforum drøftede planen. Den blev allerede godkendt i Direktørforum den 3. december.", "drøftet")]
    [InlineData("Drøftelsen blev udskudt til Chefforum den 28. januar 2026.", "udskudt")]
    [InlineData("Udsættes.", "udskudt")]
    [InlineData("Punktet blev ikke behandlet. Det er udskudt til Chefforum den 3. december 2025.", "udskudt")]
    [InlineData("Punktet blev drøftet og udskydes til næste møde.", "udskudt")]
    [InlineData("Chefforum godkendte planen. Drøftelsen af økonomien udskydes.", "godkendt")]
    [InlineData("Punktet udgår, da det blev gennemgået på Chefforum den 17. december.", "udgået")]
    [InlineData("Punktet udgår, da planen blev godkendt på Chefforum den 17. december.", "udgået")]
    [InlineData("Udgår.", "udgået")]
    [InlineData("Det kommende Chefforum er flyttet til den 24. marts 2026.", "andet")]
    [InlineData("Borgmesteren deltog og hørte om møderne.", "andet")]
    [InlineData("Forslaget blev ikke godkendt.", "afvist")]
    [InlineData("Chefforum godkendte ikke forslaget.", "afvist")]
    [InlineData("Forvaltningen orienterede om planen, som skal godkendes af Kommunalbestyrelsen den 14. april.", "andet")]
    [InlineData("Punktet blev ikke drøftet.", "andet")]
    [InlineData("Godkendt som indstillet.", "godkendt")]
    [InlineData("Som indstillet.", "godkendt")]
    [InlineData("Enstemmigt godkendt.", "godkendt")]
    [InlineData("Godkendt med 12 stemmer for og 5 imod.", "godkendt")]
    [InlineData("Godkendtes.", "godkendt")]
    [InlineData("Indstillingen vedtoges.", "godkendt")]
    [InlineData("Forvaltningens indstilling blev fulgt.", "godkendt")]
    [InlineData("Godkendes med den ændring, at fristen er den 1. maj.", "godkendt")]
    [InlineData("Anbefales godkendt.", "anbefalet")]
    [InlineData("Anbefales.", "anbefalet")]
    [InlineData("Udvalget anbefaler indstillingen over for Byrådet.", "anbefalet")]
    [InlineData("Et flertal kan tiltræde indstillingen.", "godkendt")]
    [InlineData("Udvalget besluttede at godkende indstillingen.", "godkendt")]
    [InlineData("Udvalget besluttede, at indstillingen godkendes.", "godkendt")]
    [InlineData("Der var tilslutning til indstillingen.", "godkendt")]
    [InlineData("Rådet bakkede op om forslaget.", "godkendt")]
    [InlineData("Ansøgningen imødekommes.", "godkendt")]
    [InlineData("Vedtaget i overensstemmelse med indstillingen.", "godkendt")]
    [InlineData("Ad 1: Godkendt. Ad 2: Taget til efterretning.", "godkendt")]
    [InlineData("Ændringsforslaget blev forkastet. Indstillingen blev vedtaget.", "godkendt")]
    [InlineData("Til efterretning.", "taget til efterretning")]
    [InlineData("Til orientering.", "taget til efterretning")]
    [InlineData("Taget til orientering.", "taget til efterretning")]
    [InlineData("Taget ad notam.", "taget til efterretning")]
    [InlineData("Ad notam.", "taget til efterretning")]
    [InlineData("Orienteringen blev taget ad notam.", "taget til efterretning")]
    [InlineData("Orienteringen tages til efterretning.", "taget til efterretning")]
    [InlineData("Noteret.", "taget til efterretning")]
    [InlineData("Rådet noterede sig orienteringen.", "taget til efterretning")]
    [InlineData("Orientering givet.", "taget til efterretning")]
    [InlineData("Orienteringen blev givet.", "taget til efterretning")]
    [InlineData("Orienteret.", "taget til efterretning")]
    [InlineData("Udvalget besluttede at tage orienteringen til efterretning.", "taget til efterretning")]
    [InlineData("Udvalget besluttede, at orienteringen tages til efterretning.", "taget til efterretning")]
    [InlineData("Drøftedes.", "drøftet")]
    [InlineData("Udvalget har drøftet sagen.", "drøftet")]
    [InlineData("Der var en god drøftelse af planen.", "drøftet")]
    [InlineData("Emnet blev vendt.", "drøftet")]
    [InlineData("Drøftet. Punktet tages op igen på næste møde.", "drøftet")]
    [InlineData("Rådet debatterede forslaget.", "drøftet")]
    [InlineData("Udsat.", "udskudt")]
    [InlineData("Sagen udsættes til næste møde.", "udskudt")]
    [InlineData("Udsattes.", "udskudt")]
    [InlineData("Behandles på næste møde.", "udskudt")]
    [InlineData("Punktet behandles på næste møde.", "udskudt")]
    [InlineData("Sagen tages op på det kommende møde.", "udskudt")]
    [InlineData("Punktet blev ikke nået og tages på næste møde.", "udskudt")]
    [InlineData("Punktet blev ikke nået.", "udskudt")]
    [InlineData("Ikke behandlet.", "udskudt")]
    [InlineData("Udvalget besluttede at udsætte sagen.", "udskudt")]
    [InlineData("Rådet blev enige om at udskyde punktet.", "udskudt")]
    [InlineData("Sagen sættes i bero.", "udskudt")]
    [InlineData("Punktet udgår af dagsordenen og behandles på næste møde.", "udskudt")]
    [InlineData("Sagen genoptages på et senere møde.", "udskudt")]
    [InlineData("Punktet tages af dagsordenen.", "udgået")]
    [InlineData("Sagen blev taget af dagsordenen.", "udgået")]
    [InlineData("Taget af dagsordenen.", "udgået")]
    [InlineData("Sagen er trukket tilbage.", "udgået")]
    [InlineData("Udgået.", "udgået")]
    [InlineData("Punktet bortfaldt.", "udgået")]
    [InlineData("Punktet aflyst.", "udgået")]
    [InlineData("Udvalget besluttede at tage sagen af dagsordenen.", "udgået")]
    [InlineData("Materialet udsendes til orientering.", "andet")]
    [InlineData("Forvaltningen vender tilbage på næste møde.", "andet")]
    [InlineData("Sagen sendes tilbage til forvaltningen.", "sendt tilbage")]
    [InlineData("Forslaget blev forkastet.", "afvist")]
    [InlineData("Forvaltningen anbefaler en anden løsning.", "andet")]
    [InlineData("Der gives en orientering på næste møde.", "andet")]
    [InlineData("Planen behandles i Byrådet på næste møde.", "andet")]
    [InlineData("Udvalget besluttede at sende forslaget i høring.", "andet")]
    [InlineData("Temadagen er aflyst.", "andet")]
    [InlineData("Afslås.", "afvist")]
    [InlineData("Referatet er ikke taget til efterretning.", "andet")]
    public void A_decisions_words_tell_the_outcome(string decision, string outcome) =>
        Assert.Equal(outcome, ReadOutcome.Of(Item(1, "En sag", null, Decision(decision)))?.Danish());

    [Fact]
    public void The_editor_knows_better() =>
        Assert.Equal(
            Outcome.Discussed,
            ReadOutcome.Of(Item(1, "En sag", null, Decision("Godkendt.")) with { OutcomeOverride = Outcome.Discussed })
        );

    [Fact]
    public void An_item_without_a_decision_has_no_outcome()
    {
        Assert.Null(ReadOutcome.Of(Item(1, "En sag", null, Account("Der orienteres."))));
        Assert.Null(ReadOutcome.Of(Item(1, "En sag", null, Decision("Intet at bemærke."))));
    }

    [Fact]
    public void A_closed_item_has_no_outcome() =>
        Assert.Null(
            ReadOutcome.Of(
                AgendaItem.Of(
                    new()
                    {
                        Number = 1,
                        PublicDecision = "Godkendt.",
                        At = default,
                    }
                )
            )
        );
}
