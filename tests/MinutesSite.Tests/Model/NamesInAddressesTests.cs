using MinutesSite.Model;

namespace MinutesSite.Tests.Model;

public sealed class NamesInAddressesTests
{
    [Theory]
    [InlineData("Budget 2027", "budget-2027")]
    [InlineData("Økonomiudvalget", "oekonomiudvalget")]
    [InlineData("Ældre, Sundhed & Social", "aeldre-sundhed-social")]
    [InlineData("René Ågård-Müller", "rene-aagaard-muller")]
    [InlineData("  -- Å --  ", "aa")]
    [InlineData("A\u030Arhus", "aarhus")]
    [InlineData("§ 17,4", "17-4")]
    [InlineData("!?", "")]
    public void A_name_becomes_lower_case_letters_and_single_hyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("00.30.04-Ø00-21-26", "00.30.04-Oe00-21-26")]
    [InlineData("20/33839", "20-33839")]
    [InlineData("2011-29939", "2011-29939")]
    public void A_journal_number_keeps_its_form(string number, string slug) =>
        Assert.Equal($"/sager/{slug}/", new CaseNumber(number).Address);

    [Fact]
    public void A_number_of_KLE_is_taken_apart_and_leads_to_its_register()
    {
        var number = new CaseNumber("05.04.06-Ø00-12-25").Kle!;

        Assert.Equal(
            ("05", "05.04", "05.04.06", "Ø00", 'Ø', 12, 2025),
            (number.MainGroup, number.Group, number.Subject, number.Facet, number.FacetLetter, number.RunningNumber, number.Year)
        );
        Assert.Equal("http://www.kle-online.dk/emneplan/05/#_05.04.06", number.RegisterAddress);
    }

    [Theory]
    [InlineData("2011-29939")]
    [InlineData("20/33839")]
    [InlineData("306-2009-600")]
    [InlineData("1234567")]
    public void A_number_of_another_system_is_accepted_and_not_taken_apart(string number) => Assert.Null(new CaseNumber(number).Kle);

    [Theory]
    [InlineData("ingen")]
    [InlineData("00.30 00")]
    [InlineData("12345")]
    [InlineData("")]
    public void What_no_system_writes_is_no_journal_number(string text) => Assert.Throws<ArgumentException>(() => new CaseNumber(text));
}
