using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Tests.Sites.Birkevig;

[Collection(BirkevigTests.Name)]
public sealed class DecisionsTests(BirkevigSite site)
{
    [Fact]
    public void Every_item_has_the_outcome_that_a_reader_gives_it()
    {
        var judged = BirkevigSite.Judged("Outcomes.tsv").Select(row => $"{row[0]} {row[1]}");

        Assert.Equal(judged, site.Archive.Items.Where(item => item.Outcome is not null).Select(Came).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_vote_that_is_read_is_one_that_was_held() =>
        Assert.Equal(
            BirkevigSite.Judged("Votes.tsv").Select(row => string.Join(" | ", row)),
            site.Archive.Items.SelectMany(VotesOf).Order(StringComparer.Ordinal)
        );

    public static TheoryData<string, string[]> Chains =>
        new()
        {
            {
                "2025-09-23-kommunalbestyrelsen#1",
                [
                    "2025-09-02-teknik-og-miljoeudvalget#1 anbefalet",
                    "2025-09-09-oekonomiudvalget#1 anbefalet",
                    "2025-09-23-kommunalbestyrelsen#1 godkendt",
                ]
            },
            {
                "2025-09-23-kommunalbestyrelsen#2",
                [
                    "2025-09-01-boerne-og-skoleudvalget#1 anbefalet",
                    "2025-09-09-oekonomiudvalget#2 anbefalet",
                    "2025-09-23-kommunalbestyrelsen#2 delvist godkendt",
                ]
            },
            {
                "2025-11-25-kommunalbestyrelsen#1",
                [
                    "2025-10-07-teknik-og-miljoeudvalget#2 anbefalet",
                    "2025-11-11-oekonomiudvalget#2 anbefalet",
                    "2025-11-25-kommunalbestyrelsen#1 godkendt",
                ]
            },
            {
                "2025-11-25-kommunalbestyrelsen#2",
                [
                    "2025-11-03-boerne-og-skoleudvalget#1 anbefalet",
                    "2025-11-11-oekonomiudvalget#1 anbefalet",
                    "2025-11-25-kommunalbestyrelsen#2 godkendt",
                ]
            },
            { "2025-11-25-kommunalbestyrelsen#3", ["2025-11-11-oekonomiudvalget#3 afvist", "2025-11-25-kommunalbestyrelsen#3 afvist"] },
            {
                "2026-03-24-kommunalbestyrelsen#1",
                [
                    "2026-03-03-teknik-og-miljoeudvalget#1 anbefalet",
                    "2026-03-10-oekonomiudvalget#1 anbefalet",
                    "2026-03-24-kommunalbestyrelsen#1 godkendt",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_case_goes_from_committee_to_council(string item, string[] steps) =>
        Assert.Equal(
            steps,
            site.ItemAt(item).Decisions.Select(decision => $"{BirkevigSite.KeyOf(decision.Address!)} {decision.Outcome?.Danish()}")
        );

    [Fact]
    public void The_way_of_a_case_goes_over_all_its_meetings()
    {
        var way = site.Archive.Cases.Single(found => found.Number.Value == "05.04.00-P20-3-25").Way!;

        Assert.Equal(
            [
                "Teknik- og Miljøudvalget",
                "Økonomiudvalget",
                "Kommunalbestyrelsen",
                "Teknik- og Miljøudvalget",
                "Økonomiudvalget",
                "Kommunalbestyrelsen",
                "Seniorrådet",
            ],
            way.Steps.Select(step => step.Forum)
        );
        Assert.Equal(("Teknik- og Miljøudvalget", Outcome.Referred), (way.Next!.Forum, way.Next.Outcome));
    }

    [Theory]
    [InlineData("2025-09-23-kommunalbestyrelsen#2", "at 1 godkendt, at 2 afvist")]
    [InlineData("2025-10-14-kommunalbestyrelsen#1", "at 1 godkendt, at 2 godkendt, at 3 sendt tilbage")]
    [InlineData("2026-03-03-teknik-og-miljoeudvalget#1", "at 1 anbefalet, at 2 afvist")]
    public void Each_point_has_its_own_fate(string item, string fates) =>
        Assert.Equal(
            fates,
            string.Join(
                ", ",
                site.ItemAt(item).Decisions.Single(decision => decision.IsOwn).Fates.Select(fate => $"{fate.Point} {fate.Outcome.Danish()}")
            )
        );

    [Theory]
    [InlineData("2025-05-27-kommunalbestyrelsen#1", "Fjordlisten")]
    [InlineData("2025-09-02-teknik-og-miljoeudvalget#1", "Enhedslisten")]
    [InlineData("2025-10-14-kommunalbestyrelsen#1", "Enhedslisten, Fjordlisten")]
    public void Remarks_for_the_record_say_whose_they_are(string item, string who) =>
        Assert.Equal(
            who,
            string.Join(", ", site.ItemAt(item).Decisions.Single(decision => decision.IsOwn).Remarks.Select(remark => remark.By))
        );

    [Theory]
    [InlineData("2025-09-02-teknik-og-miljoeudvalget#2", "2025-10-07-teknik-og-miljoeudvalget#1")]
    [InlineData("2025-05-08-hovedudvalget#4", "2025-08-28-hovedudvalget#3")]
    public void What_was_postponed_is_seen_to_be_taken_up(string item, string at) =>
        Assert.Equal(at, BirkevigSite.KeyOf(site.ItemAt(item).History.TakenUpAt!.Address));

    private static string Came(ArchivedItem item) => $"{BirkevigSite.KeyOf(item.Link.Address)} {item.Outcome?.Danish()}";

    private static IEnumerable<string> VotesOf(ArchivedItem item) =>
        item.Decisions.SelectMany(decision =>
            decision.Votes.Select(vote =>
                string.Join(
                    " | ",
                    BirkevigSite.KeyOf(item.Link.Address),
                    decision.Forum,
                    $"for {Side(vote.For, vote.ForCount)}",
                    $"imod {Side(vote.Against, vote.AgainstCount)}",
                    $"undlod {Side(vote.Abstained, vote.AbstainedCount)}"
                )
            )
        );

    private static string Side(IReadOnlyList<Voter> voters, int? count) =>
        $"{count?.ToString(CultureInfo.InvariantCulture) ?? "-"}: {string.Join(", ", voters.Select(voter => voter.Name))}".TrimEnd();
}
