using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Link.People;

/// <summary>Who was not with which items, as people write it below decisions, in lists and in items of their own.</summary>
public sealed class ToldAbsencesTests
{
    private const int Items = 12;

    private static readonly string[] FirstNames = ["Anna", "Bodil", "Søren", "Åse", "Per", "Kirsten", "Mogens", "Inger Marie"];
    private static readonly string[] LastNames = ["Holm", "Lyngby", "Ørsted", "Krag-Møller", "Vestergård", "Bjerre"];

    // The text, and which of the items 1 to 12 are missed; it stands below the decision of item N.
    private static readonly (string Text, Func<int, int, int, IEnumerable<int>> Missed)[] Forms =
    [
        ("{0} deltog ikke i behandlingen af punktet.", (n, _, _) => [n]),
        ("{0} (A) deltog ikke i sagens behandling.", (n, _, _) => [n]),
        ("{0} erklærede sig inhabil og forlod lokalet under behandlingen af sagen.", (n, _, _) => [n]),
        ("{0}, V, var inhabil og deltog ikke i punktets behandling.", (n, _, _) => [n]),
        ("{0} (V) forlod lokalet.", (n, _, _) => [n]),
        ("På grund af inhabilitet deltog {0} ikke i drøftelsen.", (n, _, _) => [n]),
        ("{0} (C), der er inhabil, deltog ikke i sagen.", (n, _, _) => [n]),
        ("Byrådet besluttede, at {0} er inhabil.", (n, _, _) => [n]),
        ("Fraværende: {0} (A)", (n, _, _) => [n]),
        ("Inhabil: {0}", (n, _, _) => [n]),
        ("Ikke til stede ved punktet: {0}", (n, _, _) => [n]),
        ("{0} var ikke til stede under punktet.", (n, _, _) => [n]),
        ("{0} var fraværende under behandlingen af punktet.", (n, _, _) => [n]),
        ("{0} (Ø) deltog ikke i punkt {1}-{2}.", (_, a, b) => Enumerable.Range(a, b - a + 1)),
        ("{0} deltog ikke i behandlingen af pkt. {1} og {2}.", (_, a, b) => [a, b]),
        ("{0} var ikke til stede under punkterne {1} til {2}.", (_, a, b) => Enumerable.Range(a, b - a + 1)),
        ("{0} forlod mødet kl. 18.40.", (n, _, _) => Enumerable.Range(n + 1, Items - n)),
        ("{0} forlod mødet efter punkt {1}.", (_, a, _) => Enumerable.Range(a + 1, Items - a)),
        ("{0} forlod mødet kl. 17.15 før behandlingen af punkt {2}.", (_, _, b) => Enumerable.Range(b, Items - b + 1)),
        ("{0} ankom til mødet kl. 16.20 under punkt {1}.", (_, a, _) => Enumerable.Range(1, a - 1)),
        ("{0} (B) mødte kl. 17.05.", (n, _, _) => Enumerable.Range(1, n - 1)),
        ("{0} deltog fra og med punkt {1}.", (_, a, _) => Enumerable.Range(1, a - 1)),
        ("{0} deltog til og med punkt {2}.", (_, _, b) => Enumerable.Range(b + 1, Items - b)),
        ("{0} deltog kun i punkt {1} og {2}.", (_, a, b) => Enumerable.Range(1, Items).Except([a, b])),
        ("{0} deltog ikke i afstemningen.", (_, _, _) => []),
        ("{0} stemte imod.", (_, _, _) => []),
        ("Byrådet fandt, at {0} ikke er inhabil.", (_, _, _) => []),
        ("{0} spurgte, om sagen kan udskydes til kl. 18.", (_, _, _) => []),
        ("{0} kan ikke godkende indstillingen.", (_, _, _) => []),
        ("{0} er ikke i tvivl om punkt {1}.", (_, _, _) => []),
        ("{0} foreslog, at formanden forlod mødet.", (_, _, _) => []),
        ("{0} henviste til punkt {1} på mødet i marts.", (_, _, _) => []),
    ];

    [Fact]
    public void Each_usual_way_to_write_it_is_read_and_what_only_looks_like_it_is_not()
    {
        var random = new Random(20260113);
        var wrong = new List<string>();
        for (var round = 0; round < 25; round++)
        {
            foreach (var (text, missed) in Forms)
            {
                var (name, other) = (Name(random), Name(random));
                var (below, first) = (random.Next(2, Items - 1), random.Next(2, 7));
                var last = first + random.Next(1, 4);
                var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name, first, last);
                var archive = Archive(
                    Meeting("2026-01-13", ItemsWith(below, sentence)) with
                    {
                        Participants = [Person(name), .. name == other ? [] : new[] { Person(other) }],
                    }
                );
                var read = archive
                    .Meetings[0]
                    .Participants.ToDictionary(one => one.Participant.Name, one => string.Join(' ', one.AbsentFrom));
                var expected = string.Join(' ', missed(below, first, last).Order());
                if (read[name] != expected || (name != other && read[other].Length > 0))
                {
                    wrong.Add($"{sentence} [punkt {below}] → {read[name]} i stedet for {expected}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Two_people_in_one_sentence_are_both_away_and_a_third_is_not()
    {
        var archive = Archive(
            Meeting("2026-01-13", ItemsWith(3, "Anna Holm (A) og Per Lind (V) var inhabile og forlod lokalet.")) with
            {
                Participants = [Person("Anna Holm"), Person("Per Lind"), Person("Ida Kjær")],
            }
        );

        Assert.Equal(["3", "3", ""], archive.Meetings[0].Participants.Select(one => string.Join(' ', one.AbsentFrom)));
    }

    [Fact]
    public void Who_left_and_came_back_missed_what_lies_between()
    {
        var items = ItemsWith(3, "Anna Holm forlod mødet kl. 17.10.");
        items[5] = Item(6, "Sag 6", null, Decision("Godkendt.", "Anna Holm vendte tilbage kl. 17.50."));
        var archive = Archive(Meeting("2026-01-13", items) with { Participants = [Person("Anna Holm")] });

        Assert.Equal([4, 5], archive.Meetings[0].Participants[0].AbsentFrom);
    }

    [Fact]
    public void The_office_stands_for_the_person_who_alone_has_it()
    {
        var archive = Archive(
            Meeting("2026-01-13", ItemsWith(4, "Borgmesteren erklærede sig inhabil og forlod lokalet.")) with
            {
                Participants = [Person("Anna Holm", "Borgmester"), Person("Per Lind", "Viceborgmester")],
            }
        );

        Assert.Equal(["4", ""], archive.Meetings[0].Participants.Select(one => string.Join(' ', one.AbsentFrom)));
    }

    [Fact]
    public void An_item_of_its_own_or_a_line_below_every_decision_tells_who_was_not_at_the_meeting()
    {
        var members = new[] { Person("Anna Holm"), Person("Karl Lind"), Person("Ida Kjær") };
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Fravær", null, Decision("Afbud fra Karl Lind (Ø)."))) with
            {
                Participants = [members[0], members[2]],
            },
            Meeting(
                "2026-02-10",
                ItemsWith(1, "x")[..3]
                    .Select(item => item with { Sections = [Decision("Godkendt.", "Fraværende: Karl Lind (Ø)")] })
                    .ToArray()
            ) with
            {
                Participants = [members[0], members[2]],
            },
            Meeting("2026-03-10", Item(1, "Sag", null, Decision("Godkendt."))) with
            {
                Participants = members,
            }
        );

        var person = archive.People.Single(one => one.Name == "Karl Lind");
        Assert.Equal(
            (1, 2, 3),
            (person.AttendanceByForum[0].Attended, person.AttendanceByForum[0].Apologies, person.AttendanceByForum[0].Held)
        );
    }

    [Fact]
    public void Deputies_guests_and_agendas_do_not_count_as_a_members_meetings()
    {
        var archive = Archive(
            Meeting("2026-01-13", Item(1, "Sag")) with
            {
                Participants =
                [
                    Person("Anna Holm"),
                    Person("Bo Krag") with
                    {
                        DeputyFor = "Karl Lind",
                    },
                    Person("Eva Gæst") with
                    {
                        Group = "Forvaltningen",
                    },
                ],
            },
            Meeting("2026-02-10", Item(1, "Sag")) with
            {
                Participants = [Person("Anna Holm"), Person("Karl Lind")],
                Apologies = [Person("Ida Kjær") with { IsWithoutNotice = true }],
            },
            Meeting("2026-03-10", Item(1, "Sag")) with
            {
                Participants = [Person("Anna Holm"), Person("Karl Lind")],
                Status = MeetingStatus.Agenda,
            }
        );

        Assert.Equal(new ForumAttendance(Chefforum, 2, 0, 2), Of("Anna Holm"));
        Assert.Equal(new ForumAttendance(Chefforum, 1, 1, 2), Of("Karl Lind"));
        Assert.Equal(new ForumAttendance(Chefforum, 0, 0, 0) { AsDeputy = 1 }, Of("Bo Krag"));
        Assert.Equal(new ForumAttendance(Chefforum, 0, 0, 0) { AsGuest = 1 }, Of("Eva Gæst"));
        Assert.Equal(new ForumAttendance(Chefforum, 0, 0, 1) { WithoutNotice = 1 }, Of("Ida Kjær"));
        Assert.Equal(Presence.Invited, archive.People.Single(one => one.Name == "Anna Holm").Meetings[0].Presence);

        ForumAttendance Of(string name) => archive.People.Single(one => one.Name == name).AttendanceByForum.Single();
    }

    private static PageLink Chefforum => new("Chefforum", "/fora/chefforum/");

    private static string Name(Random random) => $"{FirstNames[random.Next(FirstNames.Length)]} {LastNames[random.Next(LastNames.Length)]}";

    private static AgendaItem[] ItemsWith(int below, string sentence) =>
        [
            .. Enumerable
                .Range(1, Items)
                .Select(number =>
                    Item(number, $"Sag {number}", null, number == below ? Decision("Godkendt.", sentence) : Decision("Godkendt."))
                ),
        ];
}
