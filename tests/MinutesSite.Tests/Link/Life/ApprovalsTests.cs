using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.Life;

public class ApprovalsTests
{
    [Fact]
    public void An_approval_that_says_which_minutes_links_both_meetings()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Godkendelse af dagsorden")),
            Meeting(
                "2026-01-28",
                Item(1, "Godkendelse af dagsorden og referat", null, Decision("Referat fra mødet den 13. januar 2026 blev godkendt."))
            )
        );

        Assert.Equal("/referater/2026-01-28-chefforum/#punkt-1", archive.Meetings[1].MinutesApprovedAt?.Address);
        Assert.Equal("/referater/2026-01-13-chefforum/", archive.Meetings[0].Items[0].ApprovesMinutesOf?.Address);
    }

    [Fact]
    public void An_approval_that_does_not_say_which_links_nothing()
    {
        var archive = Archive(
            Meeting("2026-01-13"),
            Meeting("2026-01-28", Item(1, "Godkendelse af dagsorden og referat", null, Decision("Godkendt.")))
        );

        Assert.Null(archive.Meetings[1].MinutesApprovedAt);
    }
}
