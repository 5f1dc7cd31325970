using System.Text;

namespace MinutesSite.Tests.History;

/// <summary>Addresses that minutes were published at before.</summary>
public sealed class OldAddressesTests : IDisposable
{
    private const string NewPath = "content/referater/2026/2026-02-10-byraad.md";
    private readonly MadeUpRepository repository = new();

    [Fact]
    public async Task A_renamed_file_leads_on_from_its_old_address_and_the_check_asks_for_an_alias()
    {
        Publish();
        Move(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever.", date: "2026-02-10"));

        var problem = Assert.Single(repository.Site.Check());
        var site = await Built();

        Assert.Equal(("adresse-ændret", NewPath), (problem.Code, problem.At.File));
        Assert.Contains("url=/referater/2026-02-10-byraad/", site["referater/2026-02-03-byraad/index.html"], StringComparison.Ordinal);
        Assert.Contains("/referater/2026-02-03-byraad/ /referater/2026-02-10-byraad/ 301", site["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_alias_in_the_front_matter_nothing_is_missing()
    {
        Publish();
        Move(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever.", "alias: [/referater/2026-02-03-byraad/]\n", "2026-02-10"));

        Assert.Empty(repository.Site.Check());
        Assert.Contains("referater/2026-02-03-byraad/index.html", (await Built()).Keys);
    }

    [Fact]
    public void A_date_changed_in_the_file_and_not_committed_yet_is_seen_too()
    {
        Publish();
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever.", date: "2026-02-10"));

        Assert.Equal(
            ["adresse-ændret", "filnavn-afviger"],
            repository.Site.Check().Select(problem => problem.Code).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_address_that_another_meeting_has_now_leads_to_that_one()
    {
        Publish();
        Move(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever.", date: "2026-02-10"));
        repository.Write(MadeUpRepository.Minutes("Det rigtige møde den dag."));
        repository.Commit("Det rigtige referat");

        Assert.Empty(repository.Site.Check());
        Assert.Contains("Det rigtige møde", (await Built())["referater/2026-02-03-byraad/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_deleted_and_another_with_its_name_are_two()
    {
        Publish();
        repository.Site.Delete(MadeUpRepository.Path);
        repository.Commit("Slet");
        repository.Write(MadeUpRepository.Minutes("Et helt andet møde."));
        repository.Commit("Nyt referat");

        Assert.Empty(repository.Site.Check());
    }

    [Fact]
    public void Without_git_there_is_nothing_to_say()
    {
        using var site = new Sites.MadeUpSite((MadeUpRepository.Path, MadeUpRepository.Minutes("Godkendt.")));

        Assert.Empty(site.Check());
    }

    public void Dispose() => repository.Dispose();

    private void Publish()
    {
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever."));
        repository.Commit("Referat");
    }

    private void Move(string text)
    {
        repository.Site.Delete(MadeUpRepository.Path);
        repository.Write(text, NewPath);
        repository.Commit("Ret datoen");
    }

    private async Task<SortedDictionary<string, string>> Built()
    {
        Assert.NotNull((await repository.Site.Build()).Written);
        return new(
            repository.Site.Output().ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value)),
            StringComparer.Ordinal
        );
    }
}
