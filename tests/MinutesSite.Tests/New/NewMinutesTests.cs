using MinutesSite.New;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.New;

public sealed class NewMinutesTests
{
    [Fact]
    public void A_known_slip_of_the_pen_is_not_carried_on()
    {
        using var site = new MadeUpSite([.. Known, ("content/personer.yml", "- navn: Ida Holme\n  varianter: [Ida Holm]\n")]);

        NewMinutes.Write(site.Options, "BR", new DateOnly(2026, 3, 3));

        Assert.Contains("navn: Ida Holme\n", site.Read("content/referater/2026/2026-03-03-byraad.md"), StringComparison.Ordinal);
    }

    private static readonly (string Path, string Text)[] Known =
    [
        (
            "content/fora.yml",
            "- navn: Byråd\n  forkortelser: [BR]\n  sted: Rådssalen\n  faste_punkter: [Godkendelse af dagsorden, Eventuelt]\n"
        ),
        (
            "content/referater/2026/2026-02-03-byraad.md",
            MadeUpSite
                .SmallMinutes("Byråd", "2026-02-03")
                .Replace("---\n\n##", "tid: \"17:00\"\ndeltagere: [Ida Holm (Borgmester)]\n---\n\n##", StringComparison.Ordinal)
        ),
    ];

    [Fact]
    public void The_skeleton_is_a_draft_filled_with_what_is_known_of_the_forum_and_passes_check()
    {
        using var site = new MadeUpSite(Known);

        var made = NewMinutes.Write(site.Options, "BR", new DateOnly(2026, 3, 3));

        Assert.True(made.IsNew);
        Assert.Equal(
            """
            ---
            forum: Byråd
            dato: 2026-03-03
            tid: "17:00"
            mødested: Rådssalen
            deltagere:
              - navn: Ida Holm
                titel: Borgmester
            afbud: []
            udkast: true
            ---

            ## Punkt 1: Godkendelse af dagsorden

            ### Indstilling

            (Skriv her.)

            ### Beslutning

            (Skriv her.)

            ## Punkt 2: Eventuelt

            ### Indstilling

            (Skriv her.)

            ### Beslutning

            (Skriv her.)

            """,
            site.Read("content/referater/2026/2026-03-03-byraad.md")
        );
        Assert.Empty(site.Check());
    }

    [Fact]
    public void Those_who_sit_in_the_body_that_day_are_asked_and_no_one_whose_term_is_over_and_no_deputy()
    {
        using var site = new MadeUpSite([
            (
                "content/fora.yml",
                """
                - navn: Byråd
                  tid: "16:00"
                  mødeplan: [{ dato: 2026-03-03, tid: "17:30", sted: Aulaen }]
                  medlemmer:
                    - { navn: Ida Holme, parti: A, rolle: Borgmester, fra: 2026-01-01 }
                    - { navn: Per Dahl, parti: V, til: 2026-02-28 }
                    - { navn: Eva Krag, parti: Ø, fra: 2026-03-01 }
                """
            ),
            ("content/personer.yml", "- navn: Ida Holme\n  varianter: [Ida Holm]\n"),
            (
                "content/referater/2026/2026-02-03-byraad.md",
                MadeUpSite
                    .SmallMinutes("Byråd", "2026-02-03")
                    .Replace(
                        "---\n\n##",
                        """
                        deltagere:
                          - navn: Ida Holm
                          - { navn: Per Dahl, deltog_ikke_i: [1] }
                          - { navn: Bo Friis, stedfortræder_for: Lis Vang }
                          - { navn: Jens Skov, titel: Kommunaldirektør, gruppe: Forvaltningen, deltog_ikke_i: [1] }
                        afbud:
                          - { navn: Anne Bro, titel: Referent, uden_afbud: true }
                        ---

                        ##
                        """.TrimEnd(),
                        StringComparison.Ordinal
                    )
            ),
        ]);

        NewMinutes.Write(site.Options, "Byråd", new DateOnly(2026, 3, 3));

        Assert.Contains(
            """
            tid: "17:30"
            mødested: Aulaen
            deltagere:
              - navn: Ida Holme
                titel: Borgmester
                parti: A
              - navn: Eva Krag
                parti: Ø
              - navn: Jens Skov
                titel: Kommunaldirektør
                gruppe: Forvaltningen
              - navn: Anne Bro
                titel: Referent
            afbud: []
            """,
            site.Read("content/referater/2026/2026-03-03-byraad.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_there_is_not_touched()
    {
        using var site = new MadeUpSite(Known);
        var before = site.Read("content/referater/2026/2026-02-03-byraad.md");

        var made = NewMinutes.Write(site.Options, "Byråd", new DateOnly(2026, 2, 3));

        Assert.False(made.IsNew);
        Assert.Equal(before, site.Read("content/referater/2026/2026-02-03-byraad.md"));
    }

    [Fact]
    public void A_forum_that_nobody_has_heard_of_gets_one_item_and_no_members()
    {
        using var site = new MadeUpSite(Known);

        NewMinutes.Write(site.Options, "Ungeråd", new DateOnly(2026, 3, 3));

        Assert.Contains(
            "## Punkt 1: Godkendelse af dagsorden",
            site.Read("content/referater/2026/2026-03-03-ungeraad.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("deltagere: []", site.Read("content/referater/2026/2026-03-03-ungeraad.md"), StringComparison.Ordinal);
    }
}
