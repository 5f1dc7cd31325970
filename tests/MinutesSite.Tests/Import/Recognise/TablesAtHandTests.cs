using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Tests.Import.Recognise;

/// <summary>Tables that minutes are set in: one for each item, and columns of people.</summary>
public sealed class TablesAtHandTests
{
    private const string Head =
        "<h1>Referat af møde i Havneudvalget den 9. juni 2026</h1>"
        + "<table><tr><td>Ledersiden</td><td>Medarbejdersiden</td></tr>"
        + "<tr><td>Ida Holm, havnechef</td><td>Per Dam, 3F</td></tr><tr><td>Asta Lund</td><td>Bo Krag, HK</td></tr></table>";

    [Fact]
    public void A_table_of_its_own_for_each_item_is_a_heading_with_sections()
    {
        var import = Import(
            Item(42, "Nye bøjer", ("Sagsnr.", "26/00012"), ("Fremstilling", "Tre er drevet væk."), ("Beslutning", "Godkendt."))
                + Item(43, "Lukket punkt: Leje af kran", ("Sagsnr.", "26/00013"))
                + Item(44, "Meddelelser", ("Beslutning", "Taget til efterretning."))
        );

        Assert.Equal([42, 43, 44], import.Minutes.Meeting.Items.Select(item => item.Number));
        Assert.Equal("Nye bøjer", import.Minutes.Meeting.Items[0].Title.Text);
        Assert.Equal("26/00012", import.Minutes.Meeting.Items[0].CaseNumber?.Value.Value);
        Assert.Contains("### Fremstilling\n\nTre er drevet væk.", import.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("kran", import.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_people_are_the_groups_that_head_them()
    {
        var import = Import(Item(1, "Nye bøjer", ("Beslutning", "Godkendt.")) + Item(2, "Eventuelt", ("Beslutning", "Intet.")));

        Assert.Equal(
            ["Ida Holm: Ledersiden", "Asta Lund: Ledersiden", "Per Dam: Medarbejdersiden", "Bo Krag: Medarbejdersiden"],
            import.Minutes.Present.Select(person => $"{person.Name}: {person.Group}")
        );
    }

    private static string Item(int number, string title, params (string Label, string Text)[] rows) =>
        $"<table><tr><td>Punkt {number}</td><td><b>{title}</b></td></tr>"
        + string.Concat(rows.Select(row => $"<tr><td>{row.Label}</td><td>{row.Text}</td></tr>"))
        + "</table>";

    private static ImportOne Import(string items) => ImportOne.Of(HtmlSource.Read("referat.html", Head + items), Registers.Empty, null);
}
