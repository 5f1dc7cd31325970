using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.History;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.History;

/// <summary>What minutes have beside the agenda that they took the place of; items are written as "number title".</summary>
public sealed class FindAgendaChangesTests
{
    [Theory]
    [InlineData("1 Velkomst|2 Ny skole|3 Eventuelt", "1 Velkomst|2 Ny skole|3 Eventuelt", "")]
    [InlineData("1 Velkomst|2 Eventuelt", "1 Velkomst|2 Ny skole|3 Eventuelt", "Added Ny skole - 2")]
    [InlineData("1 Velkomst|2 Ny skole|3 Eventuelt", "1 Velkomst|2 Eventuelt", "Removed Ny skole 2 -")]
    [InlineData("1 Velkomst|2 Ny skole|3 Havnen", "1 Havnen|2 Velkomst|3 Ny skole", "Moved Havnen 3 1")]
    [InlineData("1 Velkomst|2 Ny skole", "1 VELKOMST|2 Ny  skole.", "")]
    [InlineData("1 Orientering|2 Orientering", "1 Orientering|2 Orientering|3 Orientering", "Added Orientering - 3")]
    [InlineData("1 Opførelse af en ny skole i Nordby", "1 Ny skole i Nordby", "")]
    [InlineData("1 Velkomst|2 Ny skole", "1 Velkomst|2 Havnen", "Added Havnen - 2; Removed Ny skole 2 -")]
    [InlineData("4 Velkomst|5 Ny skole", "14 Velkomst|15 Ny skole", "")]
    public void Items_are_told_apart_by_their_titles(string agenda, string minutes, string changes) =>
        Assert.Equal(changes, Told(FindAgendaChanges.Of(Meeting(minutes), [Version("status: dagsorden\n", agenda), Version("", minutes)])));

    [Fact]
    public void The_last_agenda_before_the_meeting_is_the_one_that_counts() =>
        Assert.Empty(
            FindAgendaChanges.Of(
                Meeting("1 Velkomst|2 Havnen"),
                [
                    Version("status: dagsorden\n", "1 Velkomst"),
                    Version("status: dagsorden\n", "1 Velkomst|2 Havnen"),
                    Version("", "1 Velkomst|2 Havnen"),
                ]
            )
        );

    [Fact]
    public void A_case_that_got_another_title_is_the_same_item() =>
        Assert.Empty(
            FindAgendaChanges.Of(
                Meeting("1 Havnens fremtid\n\n00.01.00-A00-1-26"),
                [Version("status: dagsorden\n", "1 Bassin 4\n\n00.01.00-A00-1-26")]
            )
        );

    [Fact]
    public void Minutes_without_an_agenda_an_agenda_and_a_draft_tell_nothing()
    {
        Assert.Empty(FindAgendaChanges.Of(Meeting("1 A"), [Version("", "1 B")]));
        Assert.Empty(FindAgendaChanges.Of(Meeting("1 A", "status: dagsorden\n"), [Version("status: dagsorden\n", "1 B")]));
        Assert.Empty(FindAgendaChanges.Of(Meeting("1 A", "udkast: true\n"), [Version("status: dagsorden\n", "1 B")]));
    }

    [Fact]
    public void What_was_ever_closed_is_never_told_by_what_came_or_went()
    {
        var dice = new Random(2026);
        for (var round = 0; round < 200; round++)
        {
            var secret = dice.Next(1, 6);
            var items = Enumerable.Range(1, 5).Select(number => $"{number} {(number == secret ? "Hemmelig" : "Sag")} {number}").ToArray();
            var agenda = string.Join('|', dice.Next(2) == 0 ? items : [.. items.Reverse()]);
            var closed = $"punkter:\n  {secret}: {{ lukket: true }}\n";
            var minutes = string.Join('|', items.Where((_, at) => at != secret - 1 || dice.Next(2) == 0));
            var isClosedNow = dice.Next(2) == 0;
            PublishedVersion[] versions = isClosedNow
                ? [Version("status: dagsorden\n", agenda)]
                : [Version("status: dagsorden\n" + closed, agenda)];

            var changes = FindAgendaChanges.Of(Meeting(minutes, isClosedNow ? closed : ""), versions);

            Assert.DoesNotContain(changes, change => change.Kind == AgendaChangeKind.Removed);
            Assert.DoesNotContain(changes, change => isClosedNow && change.Title.StartsWith("Hemmelig", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_meeting_page_tells_it_with_links_to_the_items()
    {
        using var repository = new MadeUpRepository();
        repository.Write(
            MadeUpRepository.Minutes("Borgmesteren indstiller.", "status: dagsorden\n", more: "\n## Punkt 2: Broen\n\nTekst.\n")
        );
        repository.Commit("Dagsorden");
        repository.Write(MadeUpRepository.Minutes("Godkendt.", more: "\n## Punkt 2: Havnen\n\n### Beslutning\n\nDrøftet.\n"));
        repository.Commit("Referat");
        await BuildSite.Run(repository.Site.Options);

        var page = repository.Site.Output()["referater/2026-02-03-byraad/index.html"];
        var text = System.Text.Encoding.UTF8.GetString(page);

        Assert.Contains("Ændret i forhold til dagsordenen: 1 punkt føjet til, 1 taget af", text, StringComparison.Ordinal);
        Assert.Matches("<a href=\"#punkt-2\">Punkt 2: Havnen</a>\\s*er føjet til\\.", text);
        Assert.Matches("Punkt 2: Broen\\s*på dagsordenen er taget af\\.", text);
    }

    private static string Told(IReadOnlyList<AgendaChange> changes) =>
        string.Join(
            "; ",
            changes.Select(change =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{change.Kind} {change.Title} {(object?)change.AgendaNumber ?? "-"} {(object?)change.Number ?? "-"}"
                )
            )
        );

    private static PublishedVersion Version(string front, string items) => new(new DateOnly(2026, 2, 4), Meeting(items, front));

    private static Meeting Meeting(string items, string front = "")
    {
        var text =
            $"---\nforum: Byråd\ndato: 2026-02-03\n{front}---\n"
            + string.Concat(
                items
                    .Split('|')
                    .Select(item => "\n## Punkt " + item.Insert(item.IndexOf(' ', StringComparison.Ordinal), ":") + "\n\nTekst.\n")
            );
        var problems = new List<Diagnostic>();
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return ParseMinutes.Parse(MadeUpRepository.Path, bytes, Registers.Empty, AttachmentFiles.None, problems)!;
    }
}
