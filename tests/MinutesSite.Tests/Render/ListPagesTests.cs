using MinutesSite.Theme.Pages;

namespace MinutesSite.Tests.Render;

public class ListPagesTests
{
    [Fact]
    public void A_short_list_is_one_page()
    {
        var page = Assert.Single(ListPages.Of("/emner/budget/", Days(ListPages.MostOnOnePage), day => day));

        Assert.Equal("/emner/budget/", page.Address);
        Assert.True(page.IsWhole);
        Assert.Empty(page.Years);
    }

    [Fact]
    public void A_long_list_shows_its_newest_and_leads_to_its_years_and_months()
    {
        var days = Days(700);
        var pages = ListPages.Of("/emner/budget/", days, day => day).ToList();

        Assert.Equal(days.Take(ListPages.NewestShown), pages[0].Entries);
        Assert.Equal(["/emner/budget/2026/", "/emner/budget/2025/"], pages[0].Years.Select(year => year.Address));
        Assert.Contains(pages, page => page.Address == "/emner/budget/2025/03/" && page.Entries.Count == 31);
        Assert.Equal(days.ToHashSet(), pages.SelectMany(page => page.Entries).ToHashSet());
    }

    [Fact]
    public void The_archive_has_a_page_for_each_year_however_few_its_meetings() =>
        Assert.Equal(
            ["/referater/", "/referater/2026/", "/referater/2025/"],
            ListPages
                .Of("/referater/", [new DateOnly(2026, 1, 2), new DateOnly(2025, 1, 2)], day => day, alwaysByYear: true)
                .Select(page => page.Address)
        );

    private static List<DateOnly> Days(int count) =>
        [.. Enumerable.Range(0, count).Select(back => new DateOnly(2026, 12, 31).AddDays(-back))];
}
