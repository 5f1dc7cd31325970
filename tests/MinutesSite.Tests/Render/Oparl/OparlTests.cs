using System.Globalization;
using System.Text;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render.Oparl;

public sealed class OparlTests
{
    private const string Site = "https://referater.nordby.example";

    [Theory]
    [InlineData(Site)]
    [InlineData("https://intranet.nordby.example/referater")]
    public async Task Everything_is_reached_from_the_system_and_is_as_OParl_says(string address)
    {
        using var site = Nordby(address, meetings: 230);

        var (export, files) = await ExportOf(site, address);

        Assert.Empty(export.Faults);
        // All files but the deleted objects, which no list has, and the system under its folder's address.
        Assert.Equal(
            ["oparl/v1.1/index.json", "oparl/v1.1/meeting/2026-04-01-skoleudvalg.json", "oparl/v1.1/meeting/2026-04-08-skoleudvalg.json"],
            files.Keys.Except(export.Asked.Select(asked => asked[(address.Length + 1)..])).Order(StringComparer.Ordinal)
        );
        Assert.Equal(230 + 6, export.Lists[address + "/oparl/v1.1/list/meeting.json"]);
        Assert.True(export.Asked.Contains(address + "/oparl/v1.1/list/meeting-3.json"));
        Assert.Equal(
            [
                "AgendaItem",
                "Body",
                "Consultation",
                "File",
                "LegislativeTerm",
                "Location",
                "Meeting",
                "Membership",
                "Organization",
                "Paper",
                "Person",
                "System",
            ],
            OparlFacts.Types.Keys.Where(type => export.OfType(type).Any()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_item_tells_what_was_decided_and_a_case_is_a_paper_that_bodies_are_consulted_on()
    {
        using var site = Nordby(Site);

        var (export, _) = await ExportOf(site, Site);

        var item = export.Objects[Site + "/oparl/v1.1/agendaitem/2026-02-03-byraad-1.json"];
        Assert.Equal("godkendt", item.GetProperty("result").GetString());
        Assert.Equal("Godkendt.", item.GetProperty("resolutionText").GetString());
        var consultation = export.Objects[item.GetProperty("consultation").GetString()!];
        var paper = export.Objects[consultation.GetProperty("paper").GetString()!];
        Assert.Equal("00.30.00-P00-12-25", paper.GetProperty("reference").GetString());
        Assert.Equal(
            "2026-02-03T17:00:00+01:00",
            export.Objects[Site + "/oparl/v1.1/meeting/2026-02-03-byraad.json"].GetProperty("start").GetString()
        );
        Assert.Equal(
            "terminiert",
            export.Objects[Site + "/oparl/v1.1/meeting/2026-12-01-byraad.json"].GetProperty("meetingState").GetString()
        );
        var member = Assert.Single(export.OfType("Membership"));
        Assert.Equal("formand", member.GetProperty("role").GetString());
        Assert.Equal("A", export.Objects[member.GetProperty("onBehalfOf").GetString()!].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Of_what_is_closed_nothing_but_the_public_part_is_in_any_file()
    {
        using var site = Nordby(Site);

        var (export, files) = await ExportOf(site, Site);

        Assert.All(
            files,
            file => Assert.DoesNotContain("HEMMELIG", Encoding.UTF8.GetString(file.Value), StringComparison.OrdinalIgnoreCase)
        );
        var closed = export.Objects[Site + "/oparl/v1.1/agendaitem/2026-02-03-byraad-2.json"];
        Assert.Equal(
            ["id", "type", "meeting", "number", "order", "name", "public", "resolutionText", "web", "created", "modified"],
            closed.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal("Køb af ejendom", closed.GetProperty("name").GetString());
        Assert.False(export.Objects[Site + "/oparl/v1.1/meeting/2026-03-04-skoleudvalg.json"].TryGetProperty("agendaItem", out _));
    }

    [Fact]
    public async Task Withdrawn_minutes_and_ids_that_minutes_once_had_answer_that_they_are_deleted()
    {
        using var site = Nordby(Site);

        var (_, files) = await ExportOf(site, Site);

        foreach (var id in (string[])["2026-04-01-skoleudvalg", "2026-04-08-skoleudvalg"])
        {
            Assert.Contains("\"deleted\": true", Encoding.UTF8.GetString(files[$"oparl/v1.1/meeting/{id}.json"]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_key_there_is_no_file_of_it()
    {
        using var site = Nordby(Site);
        site.Write("content/site.yml", $"adresse: {Site}\n");

        await site.Build();

        Assert.DoesNotContain(site.Output().Keys, path => path.StartsWith("oparl/", StringComparison.Ordinal));
    }

    private static async Task<(OparlExport Export, SortedDictionary<string, byte[]> Files)> ExportOf(MadeUpSite site, string address)
    {
        var result = await site.Build();
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == MinutesSite.Diagnostics.Severity.Error);
        var output = site.Output();
        var export = OparlExport.Read(
            address + "/oparl/v1.1/system.json",
            asked =>
                asked.StartsWith(address + "/", StringComparison.Ordinal) ? output.GetValueOrDefault(asked[(address.Length + 1)..]) : null
        );
        return (
            export,
            new(output.Where(file => file.Key.StartsWith("oparl/", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal)
        );
    }

    private static MadeUpSite Nordby(string address, int meetings = 0) =>
        new([
            (
                "content/site.yml",
                $"titel: Referater fra Nordby\norganisation: Nordby Kommune\nkontakt: post@nordby.example\nadresse: {address}\noparl: "
                    + "true\n"
            ),
            (
                "content/fora.yml",
                """
                - navn: Byråd
                  forkortelser: [BR]
                  type: kommunalbestyrelse
                  mødeplan: [2026-12-01]
                  medlemmer:
                    - { navn: Ida Holm, parti: A, rolle: formand, fra: 2026-01-01 }
                """
            ),
            ("content/bilag/2026-02-03-byraad/Kort over Nørregade.pdf", "%PDF-1.4 kort"),
            (
                "content/referater/2026/2026-02-03-byraad.md",
                """
                ---
                forum: Byråd
                dato: 2026-02-03
                tid: "17:00"
                slut: "18:30"
                mødested: Rådssalen
                deltagere: [Ida Holm (Borgmester)]
                punkter:
                  2: { lukket: true, offentlig_titel: Køb af ejendom, offentlig_beslutning: Godkendt. }
                ---

                ## Punkt 1: Budget 2027

                00.30.00-P00-12-25

                ### Beslutning

                Godkendt.

                ### Bilag

                - [Kort](</bilag/2026-02-03-byraad/Kort over Nørregade.pdf>)
                - [Vejledning](https://www.example.com/vejledning)
                - Et navn alene

                ## Punkt 2: Hemmelig titel

                ### Beslutning

                Hemmelig beslutning.
                """
            ),
            (
                "content/referater/2026/2026-03-03-byraad.md",
                MadeUpSite
                    .SmallMinutes("Byråd", "2026-03-03")
                    .Replace("dato: 2026-03-03", "dato: 2026-03-03\nalias: [/referater/2026-04-08-skoleudvalg/]", StringComparison.Ordinal)
            ),
            (
                "content/referater/2026/2026-03-04-skoleudvalg.md",
                "---\nforum: Skoleudvalg\ndato: 2026-03-04\nlukket: true\n---\n\n## Punkt 1: Hemmelig\n"
            ),
            (
                "content/referater/2026/2026-04-01-skoleudvalg.md",
                "---\nforum: Skoleudvalg\ndato: 2026-04-01\ntrukket: Bliver skrevet om\n---\n\n## Punkt 1: Hemmelig\n"
            ),
            (
                "content/referater/2026/2026-05-05-byraad.md",
                "---\nforum: Byråd\ndato: 2026-05-05\nstatus: dagsorden\n---\n\n## Punkt 1: Velkomst\n"
            ),
            ("content/referater/2025/2025-12-02-byraad.md", MadeUpSite.SmallMinutes("Byråd", "2025-12-02")),
            .. Enumerable
                .Range(0, meetings)
                .Select(number => new DateOnly(2020, 1, 1).AddDays(number))
                .Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Select(day => ($"content/referater/{day[..4]}/{day}-byraad.md", MadeUpSite.SmallMinutes("Byråd", day))),
        ]);
}
