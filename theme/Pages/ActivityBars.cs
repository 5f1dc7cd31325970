using MinutesSite.Theme.Text;

namespace MinutesSite.Theme.Pages;

/// <summary>How much there was over time: by month, or by year where that would be too many bars.</summary>
/// <param name="IsByYear">Whether a bar is a year; else it is a month.</param>
/// <param name="Bars">The bars, oldest first, those without anything included.</param>
public sealed record ActivityBars(bool IsByYear, IReadOnlyList<ActivityBar> Bars)
{
    private const int MostMonths = 36;
    private const int FewestDays = 6;

    /// <summary>The bars of days that are ordered newest first. None where a list says as much.</summary>
    public static ActivityBars Of(IReadOnlyCollection<DateOnly> newestFirst)
    {
        if (newestFirst.Count < FewestDays)
        {
            return new(false, []);
        }

        var first = newestFirst.Last();
        var last = newestFirst.First();
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var isByYear = months > MostMonths;
        var counts = new int[isByYear ? last.Year - first.Year + 1 : months];
        foreach (var day in newestFirst)
        {
            counts[isByYear ? day.Year - first.Year : ((day.Year - first.Year) * 12) + day.Month - first.Month]++;
        }

        return new(isByYear, counts.Length < 2 ? [] : [.. counts.Select((count, i) => new ActivityBar(NameOf(i), count))]);

        string NameOf(int i) =>
            isByYear
                ? ListTitle.Of(first.Year + i, null)
                : ListTitle.Of(first.Year + ((first.Month - 1 + i) / 12), ((first.Month - 1 + i) % 12) + 1);
    }
}

/// <summary>A bar.</summary>
/// <param name="Name">The month or year: "marts 2026".</param>
/// <param name="Count">How many.</param>
public sealed record ActivityBar(string Name, int Count);
