using System.Text;

namespace MinutesSite.Tests.History;

/// <summary>"Rettet efter offentliggørelse", from git, in built sites.</summary>
public sealed class CorrectionsTests : IDisposable
{
    private const string Page = "referater/2026-02-03-byraad/index.html";
    private const string Corrections = "referater/2026-02-03-byraad/rettelser/index.html";
    private readonly MadeUpRepository repository = new();

    [Fact]
    public async Task A_change_after_publication_is_told_with_its_day_and_its_words()
    {
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 400 elever."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Byrådet godkendte skolen på 450 elever."));
        repository.Commit("Ret et tal");

        var site = await Built();

        Assert.Contains("Rettet efter offentliggørelse", site[Page], StringComparison.Ordinal);
        Assert.Matches("Rettet efter offentliggørelse den <time[^>]*>5. februar 2026</time>", site[Page]);
        Assert.Contains("<del>400 </del>", site[Corrections], StringComparison.Ordinal);
        Assert.Contains("<ins>450 </ins>", site[Corrections], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_were_never_changed_tell_nothing()
    {
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Referat");

        var site = await Built();

        Assert.DoesNotContain("Rettet efter", site[Page], StringComparison.Ordinal);
        Assert.DoesNotContain(Corrections, site.Keys);
        Assert.Matches("Indhold fra .*4. februar 2026.*version [0-9a-f]{7}", site[Page]);
    }

    [Fact]
    public async Task What_changed_while_it_was_a_draft_or_in_a_pull_request_is_no_correction()
    {
        repository.Write(MadeUpRepository.Minutes("Kladde.", "udkast: true\n"));
        repository.Commit("Kladde");
        repository.Git("checkout", "-q", "-b", "forslag");
        repository.Write(MadeUpRepository.Minutes("Godkendd."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Ret en stavefejl");
        repository.Git("checkout", "-q", "main");
        repository.Git("merge", "-q", "--no-ff", "-m", "Flet", "forslag");

        var site = await Built();

        Assert.DoesNotContain("Rettet efter", site[Page], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_in_the_place_of_their_agenda_are_no_correction_and_a_later_change_of_them_is()
    {
        repository.Write(MadeUpRepository.Minutes("Dagsorden uden tekst.", "status: dagsorden\n"));
        repository.Commit("Dagsorden");
        repository.Write(MadeUpRepository.Minutes("Dagsorden med bilag.", "status: dagsorden\n"));
        repository.Commit("Ret dagsordenen");
        repository.Write(MadeUpRepository.Minutes("Godkendt af 12 medlemmer."));
        repository.Commit("Referat");

        Assert.DoesNotContain("Rettet efter", (await Built())[Page], StringComparison.Ordinal);

        repository.Write(MadeUpRepository.Minutes("Godkendt af 13 medlemmer."));
        repository.Commit("Ret et tal");
        var site = await Built();

        Assert.Contains("<del>12 </del>", site[Corrections], StringComparison.Ordinal);
        Assert.DoesNotContain("bilag", site[Corrections].Split("<main")[1].Split("</main")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_one_correction_brought_and_the_next_took_away_is_never_told()
    {
        string[] texts =
        [
            "Godkendt.",
            "Godkendt. Ansøger: 010190-1234.",
            "Godkendt. Ansøger: (fjernet).",
            "Godkendt.\n\nTlf. 20 30 40 50, 01 01 90 1234.",
            "Godkendt.\n\nNummeret er 010190-\n1234 her.",
            "Godkendt efter drøftelse.",
        ];
        foreach (var text in texts)
        {
            repository.Write(MadeUpRepository.Minutes(text));
            repository.Commit("Ret");
        }

        var site = await Built();

        Assert.Contains("(teksten er fjernet og vises ikke)", site[Corrections], StringComparison.Ordinal);
        Assert.All(site.Values, file => Assert.DoesNotMatch("010190|01 01 90|20 30 40 50", file));
    }

    [Theory]
    [InlineData("trukket: Fejl i teksten\n")]
    [InlineData("lukket: true\n")]
    [InlineData("udkast: true\n")]
    public async Task What_was_said_before_the_meeting_was_hidden_stays_hidden_when_it_is_shown_again(string hidden)
    {
        const string Secret = "\n## Punkt 2: Zqxsag\n\n### Beslutning\n\nZqxord.\n";
        repository.Write(MadeUpRepository.Minutes("Godkendt.", more: Secret));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Godkendt nu.", more: Secret));
        repository.Commit("Ret");
        repository.Write(MadeUpRepository.Minutes("Godkendt nu.", hidden, more: Secret));
        repository.Commit("Skjul");
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Vis igen");
        repository.Write(MadeUpRepository.Minutes("Godkendt igen."));
        repository.Commit("Ret");

        var site = await Built();

        Assert.Contains("<ins>", site[Corrections], StringComparison.Ordinal);
        Assert.All(site.Values, file => Assert.DoesNotContain("Zqx", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_item_that_was_once_closed_is_never_told_of_also_when_it_is_left_out_later()
    {
        const string Secret = "\n## Punkt 2: Zqxsag\n\n### Beslutning\n\nZqxord.\n";
        repository.Write(MadeUpRepository.Minutes("Godkendt.", more: Secret));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Godkendt.", "punkter:\n  2: { lukket: true }\n", more: Secret));
        repository.Commit("Luk punktet");
        repository.Write(MadeUpRepository.Minutes("Godkendt igen."));
        repository.Commit("Lad punktet ude");

        var site = await Built();

        Assert.Contains("Rettet efter", site[Page], StringComparison.Ordinal);
        Assert.All(site.Values, file => Assert.DoesNotContain("Zqx", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_told_where_the_settings_say_so()
    {
        repository.Write("historik: false\n", "content/site.yml");
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Forkastet."));
        repository.Commit("Ret");

        Assert.DoesNotContain("Rettet efter", (await Built())[Page], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shallow_clone_is_silent_for_it_does_not_know()
    {
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Forkastet."));
        repository.Commit("Ret");
        repository.Git("clone", "-q", "--depth", "1", "file://" + repository.Site.Root, "kopi");
        var clone = BuildOptions.Below(Path.Combine(repository.Site.Root, "kopi"), new(2026, 6, 1));

        Assert.NotNull((await BuildSite.Run(clone)).Written);

        Assert.DoesNotContain("Rettet efter", await File.ReadAllTextAsync(Path.Combine(clone.Output, Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_was_closed_later_is_not_shown_among_the_corrections_whatever_its_number_was()
    {
        repository.Write(
            MadeUpRepository.Minutes(
                "Byrådet godkendte skolen.",
                more: "\n## Punkt 2: Salg til Hemmelig ApS\n\n### Beslutning\n\nSolgt for syv millioner.\n"
            )
        );
        repository.Commit("Referat");
        repository.Write(
            MadeUpRepository.Minutes(
                "Byrådet godkendte skolen nu.",
                "punkter:\n  3: { lukket: true }\n",
                more: "\n## Punkt 2: Eventuelt\n\n### Beslutning\n\nDrøftet.\n\n## Punkt 3: Lukket punkt\n"
            )
        );
        repository.Commit("Luk et punkt");

        var site = await Built();

        Assert.Contains("skolen nu.</ins>", site[Corrections], StringComparison.Ordinal);
        Assert.DoesNotContain(
            site.Values,
            page => page.Contains("Hemmelig", StringComparison.Ordinal) || page.Contains("syv millioner", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("lukket: true\n")]
    [InlineData("trukket: Der stod noget forkert\n")]
    public async Task A_meeting_that_was_closed_or_withdrawn_later_shows_no_corrections(string front)
    {
        repository.Write(MadeUpRepository.Minutes("Solgt til Hemmelig ApS."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Solgt til Hemmelig A/S."));
        repository.Commit("Ret");
        repository.Write(MadeUpRepository.Minutes("Solgt til Hemmelig A/S.", front));
        repository.Commit("Luk");

        Assert.DoesNotContain((await Built()).Values, page => page.Contains("Hemmelig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Private_data_that_were_removed_are_not_published_again()
    {
        repository.Write(MadeUpRepository.Minutes("Ansøgeren (010190-1234) får ja. Ring på tlf. 23 45 67 89."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Ansøgeren får ja."));
        repository.Commit("Fjern personoplysninger");

        var site = await Built();

        Assert.Contains("vises ikke", site[Corrections], StringComparison.Ordinal);
        Assert.DoesNotContain(
            site.Values,
            page => page.Contains("010190", StringComparison.Ordinal) || page.Contains("23 45 67 89", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_builds_of_one_commit_are_the_same()
    {
        repository.Write(MadeUpRepository.Minutes("Godkendt."));
        repository.Commit("Referat");
        repository.Write(MadeUpRepository.Minutes("Forkastet."));
        repository.Commit("Ret");

        var first = await Built();
        var second = await Built();

        Assert.Equal(first, second);
    }

    public void Dispose() => repository.Dispose();

    private async Task<SortedDictionary<string, string>> Built()
    {
        Assert.NotNull((await repository.Site.Build()).Written);
        return new(
            repository.Site.Output().ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value)),
            StringComparer.Ordinal
        );
    }
}
