namespace MinutesSite.Link.References;

/// <summary>The year of a day that a text names without one.</summary>
public static class WorkOutYear
{
    private static readonly string[] Weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    /// <summary>
    /// The year in which the day is the last before the meeting, where the text looks back, the first after it, where it looks
    /// ahead, the first that is not long gone, where it tells of the present, else the nearest; of years in which the day falls on the
    /// weekday that the text names.
    /// </summary>
    /// <returns>The day, or null where no year near the meeting has it.</returns>
    public static DateOnly? Of(DateInText date, DateOnly meeting, Direction direction, string? weekday)
    {
        DateOnly? best = null;
        var bestDistance = int.MaxValue;
        foreach (var year in YearsAround(meeting.Year))
        {
            if (date.In(year) is not { } day)
            {
                continue;
            }

            var distance =
                Distance(day, meeting, direction) + (weekday is not null && Weekdays[(int)day.DayOfWeek] != weekday ? 10_000 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (day, distance);
            }
        }

        return best;
    }

    // A paper is written some weeks before the meeting whose minutes it becomes.
    private const int DaysOfPaper = 60;

    // What was to come when the agenda was sent may have come when the minutes are read.
    private const int DaysOfMinutes = 10;

    // A leap day may be four years away.
    private static IEnumerable<int> YearsAround(int year) => Enumerable.Range(year - 4, 9).Where(y => y is >= 1 and <= 9999);

    private static int Distance(DateOnly day, DateOnly meeting, Direction direction)
    {
        var days = day.DayNumber - meeting.DayNumber;
        return direction switch
        {
            Direction.Past when days > 0 => days + 5_000,
            Direction.Future when days < -DaysOfMinutes => -days + 5_000,
            Direction.Present when days < -DaysOfPaper => -days + 5_000,
            _ => Math.Abs(days),
        };
    }
}
