namespace MinutesSite.Theme.Pages;

/// <summary>
/// A page of a list that runs through time. A short list is one page; of a long one the first page shows the newest entries
/// and leads to a page for each year, and a long year to its months. An old entry's page never changes when a new entry comes.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Address">The page, below the site's base path.</param>
/// <param name="Root">The first page of the list.</param>
/// <param name="Year">The year that the page shows; null on the first page.</param>
/// <param name="Month">The month that the page shows, from 1; null where it is not of one month.</param>
/// <param name="Entries">What is shown, newest first.</param>
/// <param name="Total">How many the page's time holds; more than are shown where the rest is on the pages of
/// <paramref name="Parts"/>.</param>
/// <param name="Years">The list's years, newest first; empty where all is on one page.</param>
/// <param name="Parts">The months of a long year, newest first.</param>
public sealed record ListPage<T>(
    string Address,
    string Root,
    int? Year,
    int? Month,
    IReadOnlyList<T> Entries,
    int Total,
    IReadOnlyList<Period> Years,
    IReadOnlyList<Period> Parts
)
{
    /// <summary>Whether everything of the page's time is shown on it.</summary>
    public bool IsWhole => Entries.Count == Total;
}

/// <summary>A year or a month of a list.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1; null for a year.</param>
/// <param name="Address">Its page.</param>
/// <param name="Count">How many entries it has.</param>
public sealed record Period(int Year, int? Month, string Address, int Count);

/// <summary>Divides lists over pages.</summary>
public static class ListPages
{
    /// <summary>How many entries a list may have before it is divided by year.</summary>
    public const int MostOnOnePage = 100;

    /// <summary>How many entries the first page of a divided list shows.</summary>
    public const int NewestShown = 40;

    /// <summary>How many entries a year may have before it is divided by month.</summary>
    public const int MostInYear = 250;

    /// <summary>The pages of a list: the first page, then the years and their months, newest first.</summary>
    /// <param name="root">The address of the first page, with closing slash.</param>
    /// <param name="entries">What is listed, newest first.</param>
    /// <param name="dayOf">The day of an entry.</param>
    /// <param name="alwaysByYear">Whether years have pages of their own even where all fits on one page.</param>
    public static IEnumerable<ListPage<T>> Of<T>(string root, IReadOnlyList<T> entries, Func<T, DateOnly> dayOf, bool alwaysByYear = false)
    {
        var isShort = entries.Count <= MostOnOnePage;
        if (isShort && !alwaysByYear)
        {
            yield return new(root, root, null, null, entries, entries.Count, [], []);
            yield break;
        }

        var byYear = Grouped(entries, entry => dayOf(entry).Year);
        var years = byYear.ConvertAll(year => new Period(year.Key, null, YearAddress(root, year.Key), year.Entries.Count));
        yield return new(root, root, null, null, isShort ? entries : [.. entries.Take(NewestShown)], entries.Count, years, []);
        foreach (var (year, ofYear) in byYear)
        {
            foreach (var page in YearPages(root, year, ofYear, years, dayOf))
            {
                yield return page;
            }
        }
    }

    /// <summary>The page of a year of a list.</summary>
    public static string YearAddress(string root, int year) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{root}{year}/");

    private static IEnumerable<ListPage<T>> YearPages<T>(
        string root,
        int year,
        List<T> entries,
        List<Period> years,
        Func<T, DateOnly> dayOf
    )
    {
        var address = YearAddress(root, year);
        if (entries.Count <= MostInYear)
        {
            yield return new(address, root, year, null, entries, entries.Count, years, []);
            yield break;
        }

        var byMonth = Grouped(entries, entry => dayOf(entry).Month);
        var months = byMonth.ConvertAll(month => new Period(
            year,
            month.Key,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address}{month.Key:00}/"),
            month.Entries.Count
        ));
        yield return new(address, root, year, null, [.. entries.Take(NewestShown)], entries.Count, years, months);
        for (var i = 0; i < months.Count; i++)
        {
            yield return new(months[i].Address, root, year, months[i].Month, byMonth[i].Entries, byMonth[i].Entries.Count, years, months);
        }
    }

    private static List<(int Key, List<T> Entries)> Grouped<T>(IReadOnlyList<T> entries, Func<T, int> keyOf)
    {
        var groups = new List<(int Key, List<T> Entries)>();
        foreach (var entry in entries)
        {
            var key = keyOf(entry);
            if (groups.Count == 0 || groups[^1].Key != key)
            {
                groups.Add((key, []));
            }

            groups[^1].Entries.Add(entry);
        }

        return groups;
    }
}
