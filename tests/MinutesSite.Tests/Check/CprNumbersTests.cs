using FsCheck;
using FsCheck.Fluent;
using MinutesSite.Check.PrivateData;

namespace MinutesSite.Tests.Check;

public sealed class CprNumbersTests
{
    [Theory]
    [InlineData("010190-1234")]
    [InlineData("010190 1234")]
    [InlineData("0101901234")]
    [InlineData("010190 - 1234")]
    [InlineData("010190\u20131234")]
    [InlineData("010190\u00a01234")]
    [InlineData("010190_1234")]
    [InlineData("290204-4321")]
    [InlineData("290200-4321")]
    [InlineData("311299-0000")]
    public void A_possible_number_is_found_in_every_form(string number)
    {
        Assert.Single(CprNumbers.In(number));
        Assert.Single(CprNumbers.In($"cpr. {number}."));
        Assert.Single(CprNumbers.In($"({number})"));
        Assert.Single(CprNumbers.In($"Ansøgning_{number}.pdf"));
    }

    [Theory]
    [InlineData("010190.1234")]
    [InlineData("010190/1234")]
    [InlineData("010190:1234")]
    [InlineData("010190~1234")]
    [InlineData("010190--1234")]
    [InlineData("010190  1234")]
    [InlineData("010190\u20091234")]
    [InlineData("010190\u200b1234")]
    [InlineData("010190-\u200b1234")]
    [InlineData("010190\u00ad1234")]
    [InlineData("010190-\u00ad1234")]
    [InlineData("010190\u2060-\u20601234")]
    [InlineData("010190\u20111234")]
    [InlineData("\uff10\uff11\uff10\uff11\uff19\uff10\uff0d\uff11\uff12\uff13\uff14")]
    [InlineData("01.01.90-1234")]
    [InlineData("01.01.90 1234")]
    [InlineData("01 01 90 1234")]
    [InlineData("01 01 90-1234")]
    [InlineData("01-01-90-1234")]
    [InlineData("01/01/90-1234")]
    [InlineData("01.01.1990-1234")]
    [InlineData("01011990-1234")]
    [InlineData("010190-\n1234")]
    [InlineData("010190\r\n-1234")]
    [InlineData("010190-  \n1234")]
    [InlineData("610190-1234")]
    public void A_number_that_a_person_would_read_as_one_is_found(string number)
    {
        Assert.Equal([3..(3 + number.Length)], CprNumbers.In($"Af {number}."));
        Assert.Single(CprNumbers.In($"CPR-nr. {number}, født i Ørby"));
    }

    [Theory]
    [InlineData("kr. 3112901234")]
    [InlineData("010190-1234 kr.")]
    [InlineData("010203 4567 m2")]
    [InlineData("130126-0900")]
    [InlineData("mødet 13.01.26-1000")]
    [InlineData("uge 010126 1530")]
    [InlineData("1301260900")]
    [InlineData("fra 01.01.2024-2025")]
    [InlineData("konto 1234 0101901234")]
    [InlineData("konto 1234-0101901234")]
    [InlineData("sagsid 2512311234")]
    [InlineData("Dokumentnr. 1512251234")]
    [InlineData("Faktura: 0101901234")]
    [InlineData("ISBN 978-0101901234")]
    [InlineData("sag 2025-010126-1234")]
    [InlineData("j.nr. 010125-1234567")]
    [InlineData("1.301.261.234")]
    [InlineData("tlf. 31 12 90 12")]
    [InlineData("45 12 34 56 78")]
    public void What_looks_like_a_number_and_says_it_is_another_is_none(string text) => Assert.Empty(CprNumbers.In(text));

    [Theory]
    [InlineData("010190\n1234")]
    [InlineData("010190-\n1234")]
    [InlineData("010190\t1234")]
    [InlineData("| 010190 | 1234 |")]
    [InlineData("Aase;010190;1234")]
    public void A_number_in_two_cells_or_lines_may_be_one(string text) => Assert.Single(CprNumbers.PerhapsIn(text));

    [Theory]
    [InlineData("010190\n12345")]
    [InlineData("2010190\n1234")]
    [InlineData("150099\n1234")]
    public void Two_numbers_of_other_kinds_in_two_cells_are_none(string text) => Assert.Empty(CprNumbers.PerhapsIn(text));

    [Theory]
    [InlineData("320190-1234")]
    [InlineData("000190-1234")]
    [InlineData("011390-1234")]
    [InlineData("010090-1234")]
    [InlineData("310490-1234")]
    [InlineData("290290-1234")]
    [InlineData("290200-1234")]
    [InlineData("010190-123")]
    [InlineData("010190-12345")]
    [InlineData("1010190-1234")]
    [InlineData("2011-010190-1234")]
    [InlineData("010190-1234-25")]
    [InlineData("00.30.00-P00-12-25")]
    [InlineData("2026-01-13")]
    [InlineData("5790000123456")]
    [InlineData("DK0101901234")]
    public void What_cannot_be_a_number_is_none(string text) => Assert.Empty(CprNumbers.In(text));

    [Fact]
    public void Several_numbers_are_found_where_they_stand() => Assert.Equal([0..11, 15..26], CprNumbers.In("010190-1234 og 020290-4321"));

    [Theory]
    [InlineData("010190-1234", "020290-4321")]
    [InlineData("0101901234", "0202904321")]
    [InlineData("010190 1234", "0202904321")]
    [InlineData("010190 - 1234", "020290_4321")]
    public void Two_numbers_with_a_slash_between_are_both_found(string first, string second) =>
        Assert.Equal(
            [3..(3 + first.Length), (4 + first.Length)..(4 + first.Length + second.Length)],
            CprNumbers.In($"Af {first}/{second}.")
        );

    [Theory]
    [InlineData("010190-1234/25")]
    [InlineData("25/010190-1234/2")]
    [InlineData("12/010190-1234")]
    public void A_part_of_a_number_with_slashes_is_none(string text) => Assert.Empty(CprNumbers.In(text));

    [Fact]
    public void Every_date_of_a_century_with_any_serial_is_found()
    {
        var numbers =
            from day in Gen.Choose(0, 36523)
            from serial in Gen.Choose(0, 3999)
            select $"{new DateOnly(1900, 1, 1).AddDays(day):ddMMyy}-{serial:0000}";

        Prop.ForAll(numbers.ToArbitrary(), number => CprNumbers.In($"CPR {number} her").Count == 1).QuickCheckThrowOnFailure();
    }
}
