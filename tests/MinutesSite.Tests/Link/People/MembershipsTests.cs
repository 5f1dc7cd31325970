using MinutesSite.Model;
using MinutesSite.Tests.Sites;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.People;

/// <summary>Who sat in a body, from when to when.</summary>
public sealed class MembershipsTests
{
    private static readonly DateOnly January = new(2026, 1, 1);

    [Fact]
    public void A_member_is_measured_by_the_meetings_held_while_a_member()
    {
        var registers = Registers.Empty with
        {
            Forums =
            [
                new ForumEntry(Written("Chefforum"), [])
                {
                    Members =
                    [
                        new(Written("Anna Holm"), "A", "formand", January, null),
                        new(Written("Bo Krag"), "V", null, null, January.AddDays(-1)),
                        new(Written("Ny Hansen"), null, null, January, null),
                    ],
                },
            ],
        };
        var archive = Archive(
            registers,
            Meeting("2025-12-02", Item(1, "Sag")) with
            {
                Participants = [Person("Bo Krag")],
            },
            Meeting("2026-01-13", Item(1, "Sag")) with
            {
                Participants = [Person("Ida Kjær")],
            },
            Meeting("2026-02-10", Item(1, "Sag")) with
            {
                Participants = [Person("Anna Holm")],
            },
            Meeting("2026-03-10", Item(1, "Sag")) with
            {
                Participants = [Person("Ida Kjær")],
            }
        );

        Assert.Equal((1, 3), Of("Anna Holm"));
        Assert.Equal((1, 1), Of("Bo Krag"));
        Assert.Equal((2, 3), Of("Ida Kjær"));
        var newcomer = archive.People.Single(person => person.Name == "Ny Hansen");
        Assert.Empty(newcomer.Meetings);
        Assert.Equal("Chefforum", newcomer.Memberships.Single().Forum);
        Assert.Equal(["Anna Holm", "Bo Krag", "Ny Hansen"], archive.Forums.Single().Members.Select(member => member.Name));

        (int, int) Of(string name) =>
            archive.People.Single(person => person.Name == name).AttendanceByForum.Select(row => (row.Attended, row.Held)).Single();
    }

    [Fact]
    public async Task The_pages_say_it_in_words_and_the_data_has_it()
    {
        using var site = new MadeUpSite(
            (
                "content/fora.yml",
                """
                - navn: Byråd
                  medlemmer:
                    - { navn: Anna Holm, parti: A, rolle: formand, fra: 2022-01-01 }
                    - { navn: Bo Krag, fra: 2018-01-01, til: 2021-12-31 }
                """
            ),
            ("content/referater/2026/2026-02-03-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2026-02-03"))
        );

        Assert.NotNull((await site.Build()).Written);
        Assert.Contains("siden 1. januar 2022 (A)", site.Read("output/personer/anna-holm/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "fra 1. januar 2018 til 31. december 2021",
            site.Read("output/personer/bo-krag/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("Tidligere medlemmer (1)", site.Read("output/fora/byraad/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            """{"forum":"Byråd","parti":"A","rolle":"formand","fra":"2022-01-01"}""",
            string.Concat(site.Read("output/api/personer.json").Split([' ', '\n'])),
            StringComparison.Ordinal
        );
    }
}
