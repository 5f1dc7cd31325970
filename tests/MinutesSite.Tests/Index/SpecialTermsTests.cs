using MinutesSite.Index;

namespace MinutesSite.Tests.Index;

public sealed class SpecialTermsTests
{
    [Theory]
    [InlineData("00.30.00-P00-12-25", "#00.30.00-p00-12-25 #00 #00.30 #00.30.00 #00.30.00-p00 #p00 #p00-12-25")]
    [InlineData("27.00.00-Ø34-3-26", "#27.00.00-oe34-3-26 #27 #27.00 #27.00.00 #27.00.00-oe34 #oe34 #oe34-3-26")]
    [InlineData("306-2009-600", "#306-2009-600 #2009-600 #600 #306-2009")]
    [InlineData("20/33839", "#20-33839 #33839")]
    public void A_journal_number_is_found_whole_and_by_its_parts(string number, string terms) =>
        Assert.Equal(terms, string.Join(' ', SpecialTerms.OfCaseNumber(number)));

    [Fact]
    public void A_meetings_date_is_found_by_day_month_and_year() =>
        Assert.Equal(["@20260113", "@0113", "@202601", "@01"], SpecialTerms.OfMeeting(new DateOnly(2026, 1, 13)));
}
