using MinutesSite.Link;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link;

public class LinkArchiveTests
{
    [Fact]
    public void An_archive_without_meetings_is_an_archive()
    {
        var archive = Archive();

        Assert.Empty(archive.Meetings);
        Assert.Empty(archive.Forums);
        Assert.Empty(archive.Topics);
        Assert.Empty(archive.Cases);
        Assert.Empty(archive.People);
    }

    [Fact]
    public void Meetings_stand_newest_first_and_on_one_day_by_forum_whatever_order_they_were_read_in()
    {
        var archive = Archive(
            Meeting("Økonomiudvalget", "2026-02-03"),
            Meeting("2026-01-13"),
            Meeting("Aarådet", "2026-02-03"),
            Meeting("Byrådet", "2026-02-03")
        );

        Assert.Equal(
            [
                "/referater/2026-02-03-byraadet/",
                "/referater/2026-02-03-oekonomiudvalget/",
                "/referater/2026-02-03-aaraadet/",
                "/referater/2026-01-13-chefforum/",
            ],
            archive.Meetings.Select(meeting => meeting.Address)
        );
    }

    [Fact]
    public void A_meeting_knows_the_one_before_and_after_it_in_its_own_forum()
    {
        var archive = Archive(Meeting("2026-01-13"), Meeting("Byrådet", "2026-01-20"), Meeting("2026-01-28"), Meeting("2026-02-11"));

        var middle = archive.Meetings.Single(meeting => meeting.Date == new DateOnly(2026, 1, 28));

        Assert.Equal("/referater/2026-01-13-chefforum/", middle.Previous?.Address);
        Assert.Equal("/referater/2026-02-11-chefforum/", middle.Next?.Address);
        Assert.Null(archive.Meetings[0].Next);
    }

    [Fact]
    public void A_meetings_topic_is_a_topic_of_each_of_its_open_items()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Tidsplan"), AgendaItem.Of(new() { Number = 2, At = default })) with
            {
                Topics = [Written("Budget 2027")],
            }
        );

        Assert.Equal(["/referater/2026-01-13-chefforum/#punkt-1"], archive.Topics.Single().Items.Select(item => item.Link.Address));
    }

    [Theory]
    [InlineData("Budget 27")]
    [InlineData("Budget2027")]
    [InlineData("budget 2027")]
    [InlineData("BUDGET-2027")]
    public void Spellings_of_a_registered_topic_join(string spelling)
    {
        var registers = Registers.Empty with { Topics = [new(Written("Budget 2027"), [])] };

        var archive = Archive(registers, Meeting("2026-01-13", Item(1, "Tidsplan") with { Topics = [Written(spelling)] }));

        Assert.Equal("Budget 2027", archive.Topics.Single().Name);
    }

    [Fact]
    public void The_commonest_spelling_names_a_topic_that_is_not_registered()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "A") with { Topics = [Written("Budget2027")] }),
            Meeting("2026-02-13", Item(1, "B") with { Topics = [Written("Budget 2027")] }),
            Meeting("2026-03-13", Item(1, "C") with { Topics = [Written("Budget 2027")] })
        );

        Assert.Equal("Budget 2027", archive.Topics.Single().Name);
        Assert.Equal(3, archive.Topics.Single().Items.Count);
    }

    [Fact]
    public void A_number_that_stands_on_standing_items_is_a_catch_all()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(1, "Godkendelse af dagsorden og referat", "00.01.00-A00-1-26"),
                Item(2, "Besøg", "00.01.00-A00-1-26"),
                Item(3, "Ferieplan", "81.00.00-P00-2-26")
            )
        );

        Assert.Equal([true, false], archive.Cases.Select(found => found.IsCatchAll));
    }

    [Fact]
    public void A_number_on_unlike_items_of_many_meetings_is_a_catch_all_and_one_that_follows_a_matter_is_not()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(1, "Borgmesteren deltager", "00.01.00-A00-3-26"),
                Item(2, "Status på havneplan", "01.00.00-P00-1-26")
            ),
            Meeting(
                "2026-02-13",
                Item(1, "Orientering om trivsel", "00.01.00-A00-3-26"),
                Item(2, "Høring af havneplan", "01.00.00-P00-1-26")
            ),
            Meeting(
                "2026-03-13",
                Item(1, "Drøftelse af røgfri arbejdstid", "00.01.00-A00-3-26"),
                Item(2, "Havneplan, endelig", "01.00.00-P00-1-26")
            )
        );

        Assert.Equal([true, false], archive.Cases.Select(found => found.IsCatchAll));
    }

    [Fact]
    public void Cases_under_one_subject_are_related()
    {
        var archive = Archive(
            Meeting(
                "2026-01-13",
                Item(1, "Havn", "01.00.00-P00-1-26"),
                Item(2, "Mole", "01.00.00-P00-2-26"),
                Item(3, "Skole", "17.00.00-P00-2-26")
            )
        );

        Assert.Equal("01.00.00-P00-2-26", archive.Cases[0].Related.Single().Name);
        Assert.Empty(archive.Cases[2].Related);
    }

    [Fact]
    public void Two_ways_to_write_a_number_that_have_one_address_are_one_case()
    {
        var archive = Archive(Meeting("2026-01-13", Item(1, "Havn", "20/33839"), Item(2, "Havn", "20-33839")));

        Assert.Equal(2, archive.Cases.Single().Items.Count);
    }

    [Fact]
    public void A_title_in_one_forum_does_not_interrupt_another_in_another_forum()
    {
        var archive = Archive(
            Meeting("2026-01-13") with
            {
                Participants = [Person("Bo Lund", "Formand")],
            },
            Meeting("2026-01-20") with
            {
                Forum = Written("Skoleudvalget"),
                Participants = [Person("Bo Lund", "Medlem")],
            },
            Meeting("2026-02-11") with
            {
                Participants = [Person("Bo Lund", "Formand")],
            },
            Meeting("2026-02-18") with
            {
                Forum = Written("Skoleudvalget"),
                Participants = [Person("Bo Lund", "Medlem")],
            }
        );

        Assert.Equal(
            [new("Medlem", new(2026, 1, 20), new(2026, 2, 18)), new PersonTitle("Formand", new(2026, 1, 13), new(2026, 2, 11))],
            archive.People.Single().Titles
        );
    }

    [Fact]
    public void Variants_of_a_name_share_a_page_that_tells_of_titles_and_attendance()
    {
        var registers = Registers.Empty with { People = [new(Written("Mette Aasø"), [Written("Mette Åsøe")], [])] };
        var archive = Archive(
            registers,
            Meeting("2026-01-13") with
            {
                Participants = [Person("Mette Aasø", "Konsulent")],
            },
            Meeting("2026-01-28") with
            {
                Apologies = [Person("Mette Åsøe", "Chef")],
            },
            Meeting("2026-02-11"),
            Meeting("2026-03-11") with
            {
                Participants = [Person("Mette Aasø", "Chef")],
            }
        );

        var person = archive.People.Single();

        Assert.Equal("Mette Aasø", person.Name);
        Assert.Equal(["Mette Åsøe"], person.Variants);
        Assert.Equal(
            [new("Chef", new(2026, 1, 28), new(2026, 3, 11)), new PersonTitle("Konsulent", new(2026, 1, 13), new(2026, 1, 13))],
            person.Titles
        );
        Assert.Equal(new ForumAttendance(new("Chefforum", "/fora/chefforum/"), 2, 1, 4), person.AttendanceByForum.Single());
        Assert.Equal("/personer/mette-aasoe/", archive.Meetings[^1].Participants.Single().PersonAddress);
    }

    [Fact]
    public void Person_pages_can_be_turned_off()
    {
        var archive = LinkArchive.Link(
            [Meeting("2026-01-13") with { Participants = [Person("Ida Holm")] }],
            Registers.Empty,
            new SiteSettings { PersonPages = false }
        );

        Assert.Empty(archive.People);
        Assert.Null(archive.Meetings[0].Participants[0].PersonAddress);
    }

    [Theory]
    [InlineData("Godkendelse af dagsorden og referat", true)]
    [InlineData("Temaer til kommende møder og eventuelt", true)]
    [InlineData("Eventuelt.", true)]
    [InlineData("Godkendelse af lokalplan", false)]
    public void Items_that_stand_on_every_agenda_are_known(string title, bool isStanding) =>
        Assert.Equal(isStanding, Archive(Meeting("2026-01-13", Item(1, title))).Items.Single().IsStanding);

    [Fact]
    public void A_forum_may_have_standing_items_of_its_own()
    {
        var registers = Registers.Empty with { Forums = [new(Written("Chefforum"), []) { StandingItems = ["Nyt fra direktionen"] }] };

        Assert.True(Archive(registers, Meeting("2026-01-13", Item(1, "Nyt fra direktionen"))).Items.Single().IsStanding);
    }
}
