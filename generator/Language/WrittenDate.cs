namespace MinutesSite.Language;

/// <summary>A date as a text has it: whole, without its year ("11. december"), or without its day ("januar 2026").</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Year">The year in full, where it is written.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day, 1 to 31, where it is written.</param>
public readonly record struct WrittenDate(int Start, int Length, int? Year, int Month, int? Day)
{
    /// <summary>
    /// The day it must mean: as written, or the one nearest to <paramref name="near"/>. Null without a day, and for a day that no year has.
    /// </summary>
    /// <param name="near">The date of the text.</param>
    public DateOnly? Resolved(DateOnly near)
    {
        if (Day is not int day)
        {
            return null;
        }

        if (Year is int year)
        {
            return Exists(year, Month, day) ? new DateOnly(year, Month, day) : null;
        }

        DateOnly? nearest = null;
        for (var candidate = near.Year - 1; candidate <= near.Year + 1; candidate++)
        {
            if (
                Exists(candidate, Month, day)
                && new DateOnly(candidate, Month, day) is var date
                && (nearest is not { } found || Math.Abs(date.DayNumber - near.DayNumber) < Math.Abs(found.DayNumber - near.DayNumber))
            )
            {
                nearest = date;
            }
        }

        return nearest;
    }

    private static bool Exists(int year, int month, int day) => year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month);
}
