using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Life;

public class LinkHistoryTests
{
    [Fact]
    public void An_item_knows_where_its_case_was_before_and_comes_again()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(2, "Havneplan", "01.00.00-P00-1-26")),
            Meeting("2026-02-13", Item(3, "Havneplan", "01.00.00-P00-1-26")),
            Meeting("2026-03-13", Item(4, "Havneplan", "01.00.00-P00-1-26"))
        );

        var history = archive.ItemAt("2026-02-13-chefforum/#punkt-3").History;

        Assert.Equal(2, history.Before.Single().Item.Number);
        Assert.Equal(4, history.After.Single().Item.Number);
        Assert.Equal("01.00.00-P00-1-26", history.Before.Single().Along.Name);
    }

    [Fact]
    public void Items_of_one_meeting_are_not_before_each_other()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(2, "Havneplan del 1", "01.00.00-P00-1-26"), Item(3, "Havneplan del 2", "01.00.00-P00-1-26"))
        );

        Assert.All(archive.Items, item => Assert.Empty(item.History.Before));
        Assert.All(archive.Items, item => Assert.Empty(item.History.After));
    }

    [Fact]
    public void A_postponed_item_leads_to_where_it_was_taken_up_and_back()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(
                    5,
                    "Temadrøftelse om beredskab",
                    "14.00.08-A00-2-25",
                    Decision("Temadrøftelsen blev udskudt til Chefforum den 28. januar 2026.")
                )
            ),
            Meeting("2026-01-28", Item(2, "Temadrøftelse om beredskab", "14.00.08-A00-2-25", Decision("Drøftet.")))
        );

        var postponed = archive.ItemAt("2026-01-13-chefforum/#punkt-5");
        var takenUp = archive.ItemAt("2026-01-28-chefforum/#punkt-2");

        Assert.Equal(Outcome.Postponed, postponed.Outcome);
        Assert.Equal(takenUp.Link, postponed.History.TakenUpAt);
        Assert.Equal(postponed.Link, takenUp.History.PostponedFrom);
        Assert.Equal("/referater/2026-01-28-chefforum/#punkt-2", postponed.History.PostponedTo?.Address);
    }

    [Fact]
    public void An_item_with_the_same_words_in_its_title_takes_up_one_without_a_number()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(5, "Drøftelse af beredskab", null, Decision("Udskudt."))),
            Meeting("2026-01-28", Item(2, "Ferieplan", null, Decision("Drøftet."))),
            Meeting("2026-02-11", Item(3, "Beredskab", null, Decision("Drøftet.")))
        );

        Assert.Equal(3, archive.ItemAt("2026-01-13-chefforum/#punkt-5").History.TakenUpAt?.Number);
    }

    [Fact]
    public void A_postponed_item_that_was_not_taken_up_is_open()
    {
        var archive = Archive(Meeting("2026-01-13", Item(5, "Beredskab", null, Decision("Udskudt til Chefforum den 28. januar 2026."))));

        var history = archive.Items.Single().History;

        Assert.Null(history.TakenUpAt);
        Assert.Equal(new DateOnly(2026, 1, 28), history.PostponedTo?.Date);
        Assert.Null(history.PostponedTo?.Address);
    }
}
