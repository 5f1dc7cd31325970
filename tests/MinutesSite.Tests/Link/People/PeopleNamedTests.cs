using MinutesSite.Link;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.People;

public class PeopleNamedTests
{
    private static readonly Registers Registers = Registers.Empty with { People = [new(Written("Ida Holm"), [Written("Ida Holme")], [])] };

    [Theory]
    [InlineData("Ansvarlig er Ida Holm.", true)]
    [InlineData("Det er Ida Holms plan.", true)]
    [InlineData("Ansvarlig er Ida Holme.", true)]
    [InlineData("Ansvarlig er Ida Holmgaard.", false)]
    [InlineData("Ansvarlig er Frida Holm.", false)]
    public void A_participant_is_known_in_the_text_in_every_spelling(string text, bool isNamed)
    {
        var archive = Archive(
            Registers,
            Meeting("2026-01-13", Item(2, "En sag", null, Account(text))) with
            {
                Participants = [Person("Ida Holm")],
            }
        );

        Assert.Equal(isNamed ? ["Ida Holm"] : [], archive.Items.Single().PeopleNamed.Select(person => person.Name));
        Assert.Equal(isNamed ? [2] : [], archive.People.Single().NamedIn.Select(item => item.Number));
    }

    [Fact]
    public void Two_people_stay_two_where_one_has_a_name_that_another_is_called_by()
    {
        var registers = Registers.Empty with
        {
            People = [new(Written("Ida Holm Berg"), [Written("Ida Holm")], []), new(Written("Ida Holm"), [Written("Ida Holme")], [])],
        };
        var archive = Archive(
            registers,
            Meeting("2026-01-13", Item(2, "En sag", null, Account("Ansvarlige er Ida Holm Berg og Ida Holme."))) with
            {
                Participants = [Person("Ida Holm Berg"), Person("Ida Holme")],
            }
        );

        Assert.Equal(
            ["Ida Holm", "Ida Holm Berg"],
            archive.Items.Single().PeopleNamed.Select(person => person.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(archive.People, person => Assert.Equal([2], person.NamedIn.Select(item => item.Number)));
    }

    [Fact]
    public void Nobody_is_named_where_people_have_no_pages()
    {
        var archive = LinkArchive.Link(
            [Meeting("2026-01-13", Item(2, "En sag", null, Account("Ida Holm."))) with { Participants = [Person("Ida Holm")] }],
            Registers,
            new SiteSettings { PersonPages = false }
        );

        Assert.Empty(archive.Items.Single().PeopleNamed);
    }
}
