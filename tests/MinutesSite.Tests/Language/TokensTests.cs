using MinutesSite.Language;

namespace MinutesSite.Tests.Language;

public sealed class TokensTests
{
    [Theory]
    [InlineData("Møde om økonomi", "møde om økonomi")]
    [InlineData("APV'en og pc’er", "apv'en og pc'er")]
    [InlineData("Børne-, Skole- og Uddannelsesudvalget", "børne skole og uddannelsesudvalget")]
    [InlineData("i alt 1.250.000 kr. (2,5 pct.)", "i alt 1250000 kr 2,5 pct")]
    [InlineData("kl. 09.00 den 5G-dag", "kl 09.00 den 5g dag")]
    [InlineData("sam\u00adarbejde", "samarbejde")]
    [InlineData("2026-2030", "2026 2030")]
    [InlineData("'citat'", "citat")]
    [InlineData("😀 <b>hej</b> 😀", "b hej b")]
    [InlineData(" \t\n", "")]
    public void Words_and_numbers_are_found(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("sag 00.30.00-P00-12-25, side 2", "00.30.00-P00-12-25")]
    [InlineData("(P00-12-25)", "P00-12-25")]
    [InlineData("27.00.00-Ø34-3-26", "27.00.00-Ø34-3-26")]
    [InlineData("jf. 20/33839.", "20/33839")]
    [InlineData("2011-29939", "2011-29939")]
    [InlineData("306-2009-600", "306-2009-600")]
    public void Journal_numbers_are_found_whole(string text, string expected) =>
        Assert.Equal([expected], OfKind(text, TokenKind.CaseNumber));

    [Theory]
    [InlineData("13-01-2026")]
    [InlineData("2026-2030")]
    [InlineData("tlf. 43 68 68 68")]
    [InlineData("A5-papir")]
    public void Dates_years_and_telephone_numbers_are_no_journal_numbers(string text) => Assert.Empty(OfKind(text, TokenKind.CaseNumber));

    [Theory]
    [InlineData("Skriv til post.kasse@nordby-kommune.dk.", "post.kasse@nordby-kommune.dk")]
    [InlineData("a@b", null)]
    [InlineData("@nordby", null)]
    public void Email_addresses_are_found(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], OfKind(text, TokenKind.Email));

    [Fact]
    public void A_long_hostile_text_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("a.a-1@00.00.00-", 50_000));
        var count = 0;
        foreach (var token in new Tokens(text))
        {
            count += token.Length > 0 ? 1 : 0;
        }

        Assert.True(count > 0);
    }

    private static string Found(string text)
    {
        var found = new List<string>();
        foreach (var token in new Tokens(text))
        {
            found.Add(token.NormalisedIn(text));
        }

        return string.Join(' ', found);
    }

    private static List<string> OfKind(string text, TokenKind kind)
    {
        var found = new List<string>();
        foreach (var token in new Tokens(text))
        {
            if (token.Kind == kind)
            {
                found.Add(token.In(text).ToString());
            }
        }

        return found;
    }
}
