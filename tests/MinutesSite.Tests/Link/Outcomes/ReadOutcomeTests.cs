using MinutesSite.Link.Outcomes;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Outcomes;

public class ReadOutcomeTests
{
    [Theory]
    [InlineData("Godkendt.", "godkendt")]
    [InlineData("Chefforum godkendte dagsorden og referat.", "godkendt")]
    [InlineData("Chefforum godkendte dagsorden og referat, da drøftelsen af havnen flyttes til Chefforum den 28. januar og punktet om MED udgår.", "godkendt")]
    [InlineData("Chefforum godkendte dagsorden og referat. Punktet om MED udgår dog, og temadrøftelsen om havnen flyttes til Chefforum den 28. januar.", "godkendt")]
    [InlineData("Indstillingen blev fulgt.", "godkendt")]
    [InlineData("Tiltrådt.", "godkendt")]
    [InlineData("Chefforum drøftede processen. Chefforum godkendte, at der etableres en styregruppe.", "godkendt")]
    [InlineData("Taget til efterretning.", "taget til efterretning")]
    [InlineData("Chefforum drøftede detaljerne, der kan variere. Chefforum tog orienteringen til efterretning.", "taget til efterretning")]
    [InlineData("Chefforum tog orienteringen til efterretning, idet der udestår nogle drøftelser om undersøgelsen.", "taget til efterretning")]
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
    [InlineData("Forslaget blev ikke godkendt.", "andet")]
    [InlineData("Chefforum godkendte ikke forslaget.", "andet")]
    [InlineData("Forvaltningen orienterede om planen, som skal godkendes af Kommunalbestyrelsen den 14. april.", "andet")]
    [InlineData("Punktet blev ikke drøftet.", "andet")]
    public void A_decisions_words_tell_the_outcome(string decision, string outcome)
        => Assert.Equal(outcome, ReadOutcome.Of(Item(1, "En sag", null, Decision(decision)))?.Danish());

    [Fact]
    public void The_editor_knows_better()
        => Assert.Equal(Outcome.Discussed, ReadOutcome.Of(Item(1, "En sag", null, Decision("Godkendt.")) with { OutcomeOverride = Outcome.Discussed }));

    [Fact]
    public void An_item_without_a_decision_has_no_outcome()
    {
        Assert.Null(ReadOutcome.Of(Item(1, "En sag", null, Account("Der orienteres."))));
        Assert.Null(ReadOutcome.Of(Item(1, "En sag", null, Decision("Intet at bemærke."))));
    }

    [Fact]
    public void A_closed_item_has_no_outcome()
        => Assert.Null(ReadOutcome.Of(Item(1, "", null, Decision("Godkendt.")) with { IsClosed = true }));
}
