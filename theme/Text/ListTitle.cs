using System.Globalization;

namespace MinutesSite.Theme.Text;

/// <summary>What a page of a list is called by its time.</summary>
public static class ListTitle
{
    /// <summary>"2026", or "marts 2026"; empty for the first page.</summary>
    public static string Of(int? year, int? month)
    {
        var ofYear = year?.ToString(CultureInfo.InvariantCulture) ?? "";
        return month is { } m ? $"{DanishDates.Month(m)} {ofYear}" : ofYear;
    }

    /// <summary>A name with its time: "Budget 2027", "Budget 2027, marts 2026".</summary>
    public static string Of(string name, int? year, int? month) => year is null ? name : $"{name}, {Of(year, month)}";
}
