using System.Globalization;
using MinutesSite.Model;
using MinutesSite.Parse.Decisions;

namespace MinutesSite.Tests.Content.Parse.Decisions;

public sealed class DecisionLabelTests
{
    [Theory]
    [InlineData("Beslutning i Økonomiudvalget den 3. februar 2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("Beslutning i Økonomiudvalget den 3. februar", "Økonomiudvalget 2026-02-03")]
    [InlineData("BESLUTNING I ØKONOMIUDVALGET DEN 3. FEBRUAR 2026", "ØKONOMIUDVALGET 2026-02-03")]
    [InlineData("Beslutning i Børne- og Familieudvalget d. 03.02.2026:", "Børne- og Familieudvalget 2026-02-03")]
    [InlineData("Beslutning i Klima, Natur og Miljøudvalget den 3. februar 2026", "Klima, Natur og Miljøudvalget 2026-02-03")]
    [InlineData("Beslutning i Udvalget for Kultur, Fritid og Idræt den 3. februar 2026", "Udvalget for Kultur, Fritid og Idræt 2026-02-03")]
    [InlineData("Beslutning i MED-Hovedudvalget den 3. februar 2026", "MED-Hovedudvalget 2026-02-03")]
    [InlineData("Beslutning i § 17, stk. 4-udvalget den 3. februar 2026", null)]
    [InlineData("Beslutning i Økonomiudvalget (26-29) den 03-02-2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("Økonomiudvalget, 3. februar 2026, pkt. 15:", "Økonomiudvalget 2026-02-03 15")]
    [InlineData("Økonomiudvalget, 3. februar 2026, punkt 15", "Økonomiudvalget 2026-02-03 15")]
    [InlineData("Økonomiudvalget den 3. februar 2026, sag nr. 15:", "Økonomiudvalget 2026-02-03 15")]
    [InlineData("Økonomiudvalget den 3. februar 2026 (pkt. 15):", "Økonomiudvalget 2026-02-03 15")]
    [InlineData("Økonomiudvalget - 3. februar 2026 - pkt. 15", "Økonomiudvalget 2026-02-03 15")]
    [InlineData("Økonomiudvalget: 3. februar 2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("Økonomiudvalgets møde d. 3/2 2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("Økonomiudvalget på møde den 3. februar 2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("Økonomiudvalget tirsdag den 3. februar 2026 kl. 17.00:", "Økonomiudvalget 2026-02-03")]
    [InlineData("Referat fra Økonomiudvalget den 3. februar 2026", "Økonomiudvalget 2026-02-03")]
    [InlineData("2026-02-03 Økonomiudvalget", "Økonomiudvalget 2026-02-03")]
    [InlineData("3. februar 2026: Økonomiudvalget", "Økonomiudvalget 2026-02-03")]
    [InlineData("Den 3. februar 2026, Økonomiudvalget, pkt. 4:", "Økonomiudvalget 2026-02-03 4")]
    [InlineData("Møde den 3. februar 2026 i Økonomiudvalget", "Økonomiudvalget 2026-02-03")]
    [InlineData("Beslutning den 3. februar 2026", "- 2026-02-03")]
    [InlineData("Beslutning af 3. februar 2026:", "- 2026-02-03")]
    [InlineData("KB 03-02-2026:", "KB 2026-02-03")]
    [InlineData("Beslutning i Handicaprådet den 3. februar 2026", "Handicaprådet 2026-02-03")]
    [InlineData("Beslutning i Bestyrelsen for Nordhavnen den 3. februar 2026", "Bestyrelsen for Nordhavnen 2026-02-03")]
    [InlineData("Beslutning i Økonomiudvalget", "Økonomiudvalget -")]
    [InlineData("Behandling i Byrådet:", "Byrådet -")]
    [InlineData("Økonomiudvalgets beslutning", "Økonomiudvalget -")]
    [InlineData("Udvalgets beslutning:", "- -")]
    public void A_line_names_a_body_and_a_day(string text, string? label) =>
        Assert.Equal(label, InWords(DecisionLabel.Of(text, new(2026, 2, 24), Registers.Empty)));

    [Theory]
    [InlineData("Økonomiudvalget behandlede sagen den 3. februar 2026.")]
    [InlineData("Økonomiudvalget den 3. februar 2026 drøftede sagen.")]
    [InlineData("Beslutning om ny rampe den 3. februar 2026")]
    [InlineData("Sagen blev udsat i Økonomiudvalget den 3. februar 2026.")]
    [InlineData("Økonomiudvalget den 3. februar 2026 og Byrådet den 24. februar 2026")]
    [InlineData("Der er møde i Økonomiudvalget den 3. februar 2026")]
    [InlineData("Sagen forelægges Økonomiudvalget den 3. februar 2026")]
    [InlineData("Beslutning om skolestruktur")]
    [InlineData("Borgmesterens beslutning")]
    [InlineData("Sagen afventer udvalgets beslutning")]
    [InlineData("Beslutning i sagen")]
    [InlineData("Beslutning")]
    [InlineData("Tidsplan: 3. februar 2026: Høring")]
    [InlineData("Sagen udsættes til mødet i Byrådet den 3. februar 2026.")]
    [InlineData("Udsat til Byrådet den 3. februar 2026")]
    [InlineData("Behandlingen af sagen udskydes til mødet i Økonomiudvalget den 3. februar.")]
    [InlineData("Genoptages i Økonomiudvalget den 3. februar 2026.")]
    [InlineData("Oversendes til Teknisk Udvalg den 3. februar 2026")]
    [InlineData("Punktet flyttes til Ældrerådet den 3. februar 2026.")]
    [InlineData("Afventer møde i Økonomiudvalget den 3. februar 2026")]
    [InlineData("Høringsfrist den 3. februar 2026:")]
    [InlineData("Dokument dateret 3. februar 2026")]
    [InlineData("Brev fra Seniorrådet af 3. februar 2026 om busser")]
    [InlineData("Kl. 17.00 den 3. februar 2026")]
    [InlineData("")]
    public void What_is_no_label_is_none(string text) => Assert.Null(InWords(DecisionLabel.Of(text, new(2026, 2, 24), Registers.Empty)));

    [Fact]
    public void A_name_in_the_register_is_a_body_whatever_it_looks_like()
    {
        var registers = Registers.Empty with { Forums = [new(new("Torvets Venner", default), [new("TV", default)])] };
        Assert.Equal(
            "Torvets Venner 2026-02-03",
            InWords(DecisionLabel.Of("Beslutning i Torvets Venner den 3. februar 2026", new(2026, 2, 24), registers))
        );
    }

    [Fact]
    public void What_stands_after_the_label_is_the_decision()
    {
        const string Text = "Økonomiudvalget den 3. februar 2026: Anbefales.";
        Assert.Equal("Anbefales.", Text[DecisionLabel.Of(Text, new(2026, 2, 24), Registers.Empty)!.Rest..]);
    }

    private static string? InWords(DecisionLabel? label) =>
        label is null
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{label.Body ?? "-"} {(label.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-")}"
                    + $"{(label.ItemNumber is { } number ? $" {number}" : "")}"
            );
}
