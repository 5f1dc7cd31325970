using Microsoft.Playwright;
using MinutesSite.BrowserTests.Browser;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MinutesSite.BrowserTests.Theme;

/// <summary>Pages as they come out on A4 paper, read back from the PDF.</summary>
[Collection(OneChromium.Name)]
public sealed class PaperTests(Chromium chromium, NordbySite site) : IClassFixture<NordbySite>
{
    // The margin at the top of print.css, in points: what stands in it is the running head.
    private const double TopMargin = 22 / 25.4 * 72;
    private const double BottomMargin = 20 / 25.4 * 72;

    [Fact]
    public async Task Each_page_of_a_meeting_says_which_meeting_and_which_page_it_is()
    {
        var pages = await Print(NordbySite.Meeting);

        Assert.True(pages.Count > 2);
        Assert.All(pages.Skip(1), page => Assert.Contains("Chefgruppen tirsdag den 10. marts 2026", Head(page), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains($"{page.Number} / {pages.Count}", Foot(page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(NordbySite.Meeting)]
    [InlineData("/emner/budget-2027/")]
    [InlineData("/sager/00.30.00-P00-12-25/")]
    public async Task The_first_page_has_its_title_below_and_no_head_above_it(string address)
    {
        Assert.Equal("", Head((await Print(address))[0]));
    }

    [Theory]
    [InlineData(NordbySite.Meeting)]
    [InlineData("/emner/budget-2027/")]
    [InlineData("/sager/00.30.00-P00-12-25/")]
    public async Task No_page_has_nothing_but_the_foot_of_the_site(string address)
    {
        Assert.All(await Print(address), page => Assert.True(Body(page).Count > 15, $"page {page.Number}: {page.Text}"));
    }

    [Fact]
    public async Task No_page_ends_with_the_number_of_an_item_or_its_heading()
    {
        var pages = await Print(NordbySite.Meeting);
        string[] headings = ["Punkt", "Indstilling", "Resumé", "Sagsfremstilling", "Beslutning", "Bilag"];

        Assert.All(
            pages,
            page =>
            {
                var lowest = Body(page).Min(word => word.BoundingBox.Bottom);
                var last = Body(page).Where(word => word.BoundingBox.Bottom < lowest + 4).Select(word => word.Text).First();
                Assert.DoesNotContain(last, headings);
            }
        );
    }

    [Theory]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(105)]
    [InlineData(120)]
    [InlineData(135)]
    public async Task No_row_of_a_list_is_cut_in_two_by_the_end_of_a_page(int millimetresAbove)
    {
        var pages = await Print("/emner/budget-2027/", millimetresAbove);

        // What begins a page begins a row, with its title, or a year: both are bold, and the excerpts of a row are not.
        Assert.True(pages.Count > 1);
        Assert.All(pages.Skip(1), page => Assert.Contains("Bold", First(page).FontName, StringComparison.OrdinalIgnoreCase));
    }

    private static Word First(PaperPage page) => Body(page).MaxBy(word => word.BoundingBox.Bottom)!;

    private async Task<IReadOnlyList<PaperPage>> Print(string address, int millimetresAbove = 0)
    {
        var page = await chromium.NewPage(site.Address, Looks.As(Look.Light));
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("space => document.querySelector('h1').style.paddingTop = `${space}mm`", millimetresAbove);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.Context.CloseAsync();
        return [.. pdf.GetPages().Select(sheet => new PaperPage(sheet.Number, sheet.Height, [.. sheet.GetWords()]))];
    }

    private static string Head(PaperPage page) =>
        string.Join(' ', page.Words.Where(word => word.BoundingBox.Bottom > page.Height - TopMargin).Select(word => word.Text));

    private static string Foot(PaperPage page) =>
        string.Join(' ', page.Words.Where(word => word.BoundingBox.Top < BottomMargin).Select(word => word.Text));

    private static IReadOnlyList<Word> Body(PaperPage page) =>
        [.. page.Words.Where(word => word.BoundingBox.Top < page.Height - TopMargin && word.BoundingBox.Bottom > BottomMargin)];

    private sealed record PaperPage(int Number, double Height, IReadOnlyList<Word> Words)
    {
        public string Text => string.Join(' ', Words.Select(word => word.Text));
    }
}
