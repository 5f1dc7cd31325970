using System.Globalization;

namespace MinutesSite.Theme.Text;

/// <summary>Dates in Danish words, the same on every machine.</summary>
public static class DanishDates
{
    private static readonly string[] Days = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    private static readonly string[] Months =
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>"tirsdag den 13. januar 2026".</summary>
    public static string WithDay(DateOnly date) => $"{Days[(int)date.DayOfWeek]} den {InWords(date)}";

    /// <summary>"tirsdag".</summary>
    public static string Weekday(DateOnly date) => Days[(int)date.DayOfWeek];

    /// <summary>"13. januar 2026".</summary>
    public static string InWords(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}");

    /// <summary>"13. jan. 2026": where there is little room.</summary>
    public static string Brief(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {ShortMonth(date.Month)} {date.Year}");

    /// <summary>"13. jan.": under a heading that has the year.</summary>
    public static string DayAndMonth(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {ShortMonth(date.Month)}");

    /// <summary>The month's name, from 1.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>"2026-01-13", for machines.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"kl. 9.00", as Danish writes the time of day.</summary>
    public static string Clock(TimeOnly time) => $"kl. {Time(time)}";

    /// <summary>"9.00": the end of "kl. 8.00–9.00".</summary>
    public static string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}.{time.Minute:00}");

    /// <summary>"jan.", "maj": the month where there is little room, from 1.</summary>
    public static string ShortMonth(int month) => Months[month - 1] is { Length: <= 4 } whole ? whole : Months[month - 1][..3] + ".";
}
