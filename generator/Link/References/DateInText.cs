namespace MinutesSite.Link.References;

/// <summary>A day as a text names it.</summary>
/// <param name="Start">The first character of the day's words, "den" and the weekday left out.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">The year as written, in full; null where the text leaves it out.</param>
/// <param name="IsSpan">Whether it is the last day of several: "3.-4. marts". Meetings last a day.</param>
public readonly record struct DateInText(int Start, int End, int Day, int Month, int? Year, bool IsSpan)
{
    /// <summary>
    /// Whether it is a day on which no body meets: New Year's Day, on which terms and rules begin, New Year's Eve, on which they end, and
    /// Christmas.
    /// </summary>
    public bool IsHoliday => (Day, Month) is (1, 1) or (24, 12) or (25, 12) or (26, 12) or (31, 12);

    /// <summary>The day in a year; null where that year has no such day.</summary>
    public DateOnly? In(int year) =>
        year is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;
}
