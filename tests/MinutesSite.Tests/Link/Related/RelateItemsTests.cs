using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Related;

public class RelateItemsTests
{
    [Fact]
    public void Each_related_item_says_why_and_the_case_comes_first()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(2, "Havneplan", "01.00.00-P00-1-26", Account("Se punkt 4 på Chefforum den 13. januar 2026.")) with
                {
                    Topics = [Written("Havnen")],
                },
                Item(3, "Turistbåde") with
                {
                    Topics = [Written("Havnen")],
                },
                Item(4, "Ferieplan"),
                Item(5, "Skolestart")
            ),
            Meeting("2026-02-13", Item(2, "Høring", "01.00.00-P00-1-26"))
        );

        var related = archive.ItemAt("2026-01-13-chefforum/#punkt-2").Related;

        Assert.Equal(["Samme sag", "Nævnt i punktet", "Emne: Havnen"], related.Select(item => item.Reason));
        Assert.Equal([2, 4, 3], related.Select(item => item.Item.Number));
    }

    [Fact]
    public void Items_with_the_same_telling_words_are_related_and_say_which()
    {
        var others = Enumerable
            .Range(1, 6)
            .Select(i => Item(10 + i, $"Sag nummer{i}", null, Account($"Noget ganges{i} om andres{i} ting{i}.")));
        var archive = Archive(
            Meeting("2026-01-13", [Item(1, "Sygefraværet stiger", null, Account("Langtidsfraværet og sygefraværet følges.")), .. others]),
            Meeting("2026-04-13", Item(1, "Måltal for sygefravær", null, Account("Sygefraværet og langtidsfraværet falder.")))
        );

        var related = archive.ItemAt("2026-01-13-chefforum/#punkt-1").Related;

        Assert.StartsWith("Fælles ord: ", Assert.Single(related).Reason, StringComparison.Ordinal);
        Assert.Contains("sygefraværet", related[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_and_the_words_of_decisions_make_no_two_items_alike()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(1, "Havnens bolværk", null, Decision("Indstillingen blev tiltrådt, og forvaltningen vender tilbage i februar.")),
                Item(2, "Ferieplan")
            ),
            Meeting(
                "2026-04-13",
                Item(
                    1,
                    "Skolernes legepladser",
                    null,
                    Decision("Indstillingen tiltrædes. Forvaltningen orienterede om arbejdet i februar.")
                )
            )
        );

        Assert.All(archive.Items, item => Assert.Empty(item.Related));
    }

    [Fact]
    public void Standing_items_and_catch_all_cases_relate_nothing()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Godkendelse af dagsorden", "00.01.00-A00-1-26"), Item(2, "Besøg", "00.01.00-A00-1-26")),
            Meeting("2026-02-13", Item(1, "Godkendelse af dagsorden", "00.01.00-A00-1-26"), Item(2, "Kaffe", "00.01.00-A00-1-26"))
        );

        Assert.All(archive.Items, item => Assert.Empty(item.Related));
    }

    [Fact]
    public void There_are_at_most_five()
    {
        var archive = Archive([
            .. Enumerable.Range(1, 9).Select(month => Meeting($"2026-0{month}-13", Item(1, "Havneplan", "01.00.00-P00-1-26"))),
        ]);

        Assert.All(archive.Items, item => Assert.Equal(5, item.Related.Count));
    }
}
