using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Tests.Sites.Birkevig;

[Collection(BirkevigTests.Name)]
public sealed class PeopleTests(BirkevigSite site)
{
    [Theory]
    [InlineData("Mikkel Rosenholt", "Kommunalbestyrelsen", "5 af 6, 1 afbud, 1 delvist")]
    [InlineData("Mikkel Rosenholt", "Teknik- og Miljøudvalget", "3 af 4, 1 afbud, 1 delvist")]
    [InlineData("Mikkel Rosenholt", "Økonomiudvalget", "1 af 1, 1 som stedfortræder")]
    [InlineData("Grethe Vindum", "Børne- og Skoleudvalget", "2 af 3, 1 afbud, 1 delvist")]
    [InlineData("Grethe Vindum", "Kommunalbestyrelsen", "6 af 6")]
    [InlineData("Bodil Aagreen", "Kommunalbestyrelsen", "6 af 6")]
    [InlineData("Palle Strandby", "Kommunalbestyrelsen", "5 af 6, 1 afbud, 1 delvist")]
    [InlineData("Naja Kildegaard", "Kommunalbestyrelsen", "1 af 2, 1 uden afbud")]
    [InlineData("Tove Engbjerg", "Børne- og Skoleudvalget", "2 af 3, 1 uden afbud")]
    [InlineData("Rita Holmsted", "Teknik- og Miljøudvalget", "0 af 0, 4 som gæst")]
    [InlineData("Kirsten Dammark Fjeldby", "Hovedudvalget", "3 af 3")]
    [InlineData("Bent Agerskov", "Hovedudvalget", "0 af 0, 1 som stedfortræder")]
    [InlineData("Storm Lykkebo", "Skolebestyrelsen ved Nørre Ås Skole", "1 af 1, 1 delvist")]
    public void Attendance_counts_members_as_members_and_others_as_what_they_were(string name, string forum, string counts) =>
        Assert.Equal(counts, Counts(Person(name).AttendanceByForum.Single(attendance => attendance.Forum.Name == forum)));

    [Fact]
    public void A_misspelt_name_and_a_new_name_are_the_same_person()
    {
        Assert.Equal(["Bodil Ågreen"], Person("Bodil Aagreen").Variants);
        Assert.Equal(["Kirsten Dammark"], Person("Kirsten Dammark Fjeldby").Variants);
    }

    [Fact]
    public void Terms_tell_who_was_mayor_when() =>
        Assert.Equal(
            ["borgmester fra 2026-01-01 til nu", " fra 2022-01-01 til 2025-12-31"],
            Person("Jens Skovlund")
                .Memberships.Select(membership => $"{membership.Term.Role} fra {Iso(membership.Term.From)} til {Iso(membership.Term.To)}")
        );

    [Fact]
    public void A_persons_page_has_the_votes_by_name() =>
        Assert.Equal(
            ["2025-11-25-kommunalbestyrelsen#2 Abstained"],
            Person("Palle Strandby").Votes.Select(vote => $"{BirkevigSite.KeyOf(vote.Item.Address)} {vote.Side}")
        );

    [Theory]
    [InlineData("Ø", 7)]
    [InlineData("V", 7)]
    [InlineData("L", 5)]
    public void A_partys_page_has_its_votes(string party, int votes) =>
        Assert.Equal(votes, site.Archive.Parties.Single(found => found.Key == party).Votes.Count);

    [Theory]
    [InlineData("2025-09-23-kommunalbestyrelsen", "Mikkel Rosenholt", "2")]
    [InlineData("2025-10-06-boerne-og-skoleudvalget", "Grethe Vindum", "3")]
    [InlineData("2026-02-26-hovedudvalget", "Erling Kjærholt", "4")]
    [InlineData("2026-03-03-teknik-og-miljoeudvalget", "Mikkel Rosenholt", "3")]
    [InlineData("2025-10-14-kommunalbestyrelsen", "Palle Strandby", "2, 3")]
    public void Who_left_or_was_disqualified_is_away_from_those_items(string meeting, string name, string items) =>
        Assert.Equal(
            items,
            string.Join(", ", Person(name).Meetings.Single(found => BirkevigSite.KeyOf(found.Meeting.Address) == meeting).AbsentFrom)
        );

    private Person Person(string name) => site.Archive.People.Single(person => person.Name == name);

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "nu";

    private static string Counts(ForumAttendance attendance)
    {
        (int Count, string Word)[] parts =
        [
            (attendance.Apologies, "afbud"),
            (attendance.WithoutNotice, "uden afbud"),
            (attendance.AsDeputy, "som stedfortræder"),
            (attendance.AsGuest, "som gæst"),
            (attendance.Partly, "delvist"),
        ];
        return string.Join(
            ", ",
            parts
                .Where(part => part.Count > 0)
                .Select(part => $"{part.Count} {part.Word}")
                .Prepend($"{attendance.Attended} af {attendance.Held}")
        );
    }
}
