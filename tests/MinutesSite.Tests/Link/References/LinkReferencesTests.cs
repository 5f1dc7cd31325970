using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.References;

public class LinkReferencesTests
{
    [Fact]
    public void A_reference_leads_to_the_item_that_the_text_names() =>
        Assert.Equal("/referater/2026-01-13-chefforum/#punkt-3", AddressOf("Se punkt 3 på Chefforum den 13. januar 2026."));

    [Fact]
    public void A_reference_leads_to_the_only_item_on_the_same_case() =>
        Assert.Equal("/referater/2026-01-13-chefforum/#punkt-2", AddressOf("Se Chefforum den 13. januar 2026.", "01.00.00-P00-1-26"));

    [Fact]
    public void A_reference_leads_to_the_meeting_where_the_item_cannot_be_told()
    {
        Assert.Equal("/referater/2026-01-13-chefforum/", AddressOf("Se Chefforum den 13. januar 2026."));
        Assert.Equal("/referater/2026-01-13-chefforum/", AddressOf("Se punkt 8 på Chefforum den 13. januar 2026."));
    }

    [Fact]
    public void A_meeting_that_is_not_in_the_archive_has_no_address_and_is_no_link()
    {
        var item = Read("Se Chefforum den 14. januar 2026.");

        Assert.Null(item.References.Single().Address);
        Assert.Empty(item.FoundLinks);
    }

    [Fact]
    public void A_day_that_cannot_be_meant_leads_nowhere_also_where_the_forum_met_on_it()
    {
        var archive = Archive(
            Meeting("2026-12-17", Item(1, "Havneplan")),
            Meeting("2026-01-13", Item(2, "En sag", null, Account("Planen blev gennemgået på Chefforum den 17. december 2026.")))
        );
        var item = archive.ItemAt("2026-01-13-chefforum/#punkt-2");

        Assert.Null(item.References.Single().Address);
        Assert.Equal(new DateOnly(2025, 12, 17), item.References.Single().LikelyDate);
        Assert.Empty(item.FoundLinks);
    }

    [Fact]
    public void A_meeting_is_listed_once_an_item_and_is_a_link_wherever_it_is_named()
    {
        var item = Read("Se Chefforum den 13. januar 2026 og igen Chefforum d. 13/1 2026.");

        Assert.Single(item.References);
        Assert.Equal([3, 41], item.FoundLinks.Single().Value.Select(mark => mark.Start));
    }

    [Fact]
    public void A_link_that_the_minutes_have_is_left_as_it_is()
    {
        var text = new RichText("Se Chefforum den 13. januar 2026.", [new Mark(3, 9, MarkKind.Link, "https://nordby.example/")]);
        var section = new Section("Sagsfremstilling", SectionKind.Account, [new Paragraph(text)], default);

        Assert.Empty(Read(Item(2, "En sag", null, section)).FoundLinks);
    }

    [Fact]
    public void A_meeting_does_not_refer_to_itself() =>
        Assert.Empty(Read("Det blev drøftet på Chefforum den 11. februar 2026.").References);

    [Fact]
    public void The_list_of_enclosures_refers_to_nothing() =>
        Assert.Empty(
            Read(Item(2, "En sag", null, Section(SectionKind.Attachments, "Referat af Chefforum den 13. januar 2026"))).References
        );

    private static string? AddressOf(string text, string? caseNumber = null) => Read(text, caseNumber).References.Single().Address;

    private static ArchivedItem Read(string text, string? caseNumber = null) => Read(Item(2, "En sag", caseNumber, Account(text)));

    private static ArchivedItem Read(AgendaItem item) =>
        Archive(Meeting("2026-02-11", item), Meeting("2026-01-13", Item(2, "Havneplan", "01.00.00-P00-1-26"), Item(3, "Ferieplan")))
            .ItemAt("2026-02-11-chefforum/#punkt-2");
}
