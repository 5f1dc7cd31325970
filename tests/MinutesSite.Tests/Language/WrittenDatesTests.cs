using System.Globalization;
using MinutesSite.Language;

namespace MinutesSite.Tests.Language;

public sealed class WrittenDatesTests
{
    private static readonly DateOnly Near = new(2026, 1, 13);

    [Theory]
    [InlineData("13. januar 2026", "2026-01-13")]
    [InlineData("d. 9 december 2025", "2025-12-09")]
    [InlineData("den 11. december. 2025", "2025-12-11")]
    [InlineData("13-01-2026", "2026-01-13")]
    [InlineData("13/1 2026", "2026-01-13")]
    [InlineData("13/1-26", "2026-01-13")]
    [InlineData("13.01.2026", "2026-01-13")]
    [InlineData("13.1.26", "2026-01-13")]
    [InlineData("2026-01-13", "2026-01-13")]
    [InlineData("13 JAN 2026", "2026-01-13")]
    public void Every_form_of_a_whole_date_is_read(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(WrittenDates.In(text)).Resolved(Near)?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("den 11. december", "2025-12-11")]
    [InlineData("senest 28/2", "2026-02-28")]
    [InlineData("29. februar", null)]
    public void A_date_without_a_year_is_the_nearest_one(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(WrittenDates.In(text)).Resolved(Near)?.ToString("O", CultureInfo.InvariantCulture));

    [Fact]
    public void A_month_with_its_year_is_a_date_without_a_day()
    {
        var date = Assert.Single(WrittenDates.In("i januar 2026"));
        Assert.Equal((2026, 1, (int?)null), (date.Year!.Value, date.Month, date.Day));
    }

    [Theory]
    [InlineData("32. maj")]
    [InlineData("13/14 2026")]
    [InlineData("00.30.14-P00-1-25")]
    [InlineData("05.04.06-P00-1-25")]
    [InlineData("2026-2030")]
    [InlineData("i maj måned")]
    [InlineData("stk. 5.1.2.3")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(WrittenDates.In(text));
}
