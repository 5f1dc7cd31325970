using static MinutesSite.Tests.Render.MadeUp;

namespace MinutesSite.Tests.Link;

/// <summary>Items whose number is the case system's alone find their case by it.</summary>
public sealed class CasesBySystemNumberTests
{
    [Fact]
    public void An_item_without_a_journal_number_joins_the_case_of_the_item_that_has_both()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Cykelsti") with { CaseNumber = Number("05.04.06-P20-1-26"), SystemNumber = Number("26/1234") }),
            Meeting(
                "2026-02-03",
                Item(1, "Cykelsti igen") with
                {
                    SystemNumber = Number("26/1234"),
                },
                Item(2, "Bro") with
                {
                    SystemNumber = Number("26/77"),
                }
            )
        );

        Assert.Equal([("05.04.06-P20-1-26", 2), ("26/77", 1)], archive.Cases.Select(@case => (@case.Number.Value, @case.Items.Count)));
    }
}
