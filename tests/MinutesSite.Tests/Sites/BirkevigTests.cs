using System.Runtime.CompilerServices;
using MinutesSite.Model;

namespace MinutesSite.Tests.Sites;

/// <summary>
/// The archive of Birkevig Kommune, which is made up: a council, two committees, the economy committee, a senior citizens' council.
/// </summary>
public sealed class BirkevigTests : IAsyncLifetime
{
    private readonly string output = Directory.CreateTempSubdirectory("minutes-birkevig-").FullName;
    private BuildResult? built;

    private Archive Archive => built!.Archive;

    public async Task InitializeAsync() =>
        built = await BuildSite.Run(new BuildOptions(Root(), Path.Combine(Root(), "content"), output, new DateOnly(2026, 11, 1)));

    public Task DisposeAsync()
    {
        Directory.Delete(output, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void It_is_built_without_an_error_and_has_five_bodies()
    {
        Assert.DoesNotContain(built!.Problems, problem => problem.Severity == MinutesSite.Diagnostics.Severity.Error);
        Assert.NotNull(built.Written);
        Assert.Equal(5, Archive.Items.Select(item => item.Link.Meeting.Forum).Distinct().Count());
    }

    [Fact]
    public void A_case_goes_through_two_committees_to_the_council()
    {
        var decisions = ItemAt("2025-09-23-kommunalbestyrelsen/#punkt-1").Decisions;

        Assert.Equal(
            ["Teknik- og Miljøudvalget anbefalet", "Økonomiudvalget anbefalet", "Kommunalbestyrelsen godkendt"],
            decisions.Select(decision => $"{decision.Forum} {decision.Outcome?.Danish()}")
        );
        Assert.Equal(
            ["/referater/2025-09-02-teknik-og-miljoeudvalget/#punkt-1", "/referater/2025-09-09-oekonomiudvalget/#punkt-1"],
            decisions.Take(2).Select(decision => decision.Address)
        );
    }

    [Theory]
    [InlineData("2025-09-02-teknik-og-miljoeudvalget/#punkt-1", "anbefalet")]
    [InlineData("2025-09-02-teknik-og-miljoeudvalget/#punkt-2", "udskudt")]
    [InlineData("2025-09-23-kommunalbestyrelsen/#punkt-2", "delvist godkendt")]
    [InlineData("2025-10-06-boerne-og-skoleudvalget/#punkt-1", "sendt tilbage")]
    [InlineData("2025-10-06-boerne-og-skoleudvalget/#punkt-2", "taget til efterretning")]
    [InlineData("2025-10-06-boerne-og-skoleudvalget/#punkt-3", "drøftet")]
    [InlineData("2026-02-11-seniorraadet/#punkt-1", "afvist")]
    [InlineData("2026-02-11-seniorraadet/#punkt-2", "henvist")]
    public void Each_kind_of_decision_has_its_outcome(string item, string outcome) => Assert.Equal(outcome, ItemAt(item).Outcome?.Danish());

    [Fact]
    public void A_closed_item_says_its_public_part()
    {
        var page = File.ReadAllText(Path.Combine(output, "referater/2025-09-23-kommunalbestyrelsen/index.html"));

        Assert.Contains("Køb af jord ved Fjordvejen", page, StringComparison.Ordinal);
    }

    private ArchivedItem ItemAt(string address) => Archive.Items.Single(item => item.Link.Address == "/referater/" + address);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../data/birkevig"));
}
