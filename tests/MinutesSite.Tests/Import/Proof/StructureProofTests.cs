using MinutesSite.Import.Proof;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Sources;

namespace MinutesSite.Tests.Import.Proof;

public sealed class StructureProofTests
{
    private const string FrontMatter = "---\nforum: Direktion\n---\n\n";

    [Fact]
    public void An_item_of_the_source_that_became_text_is_told_with_its_line() =>
        Assert.Equal(
            ["linje 5: 'Punkt 2: Anden sag' ligner overskriften på et punkt, men er ikke blevet det."],
            Odd(
                "## Punkt 1: Første sag\n\nGodkendt.\n\n## **Punkt 2: Anden sag**\n\nUdsat.",
                "## Punkt 1: Første sag\n\nGodkendt.\n\n#### Punkt 2: Anden sag\n\nUdsat."
            )
        );

    [Fact]
    public void Numbers_with_a_gap_are_told() =>
        Assert.Equal(
            ["Før punkt 4 mangler punkt 2-3. Se efter, om det er faldet ud."],
            Odd("Punkt 1: Første sag\n\nPunkt 4: Fjerde sag", "## Punkt 1: Første sag\n\n## Punkt 4: Fjerde sag")
        );

    [Fact]
    public void A_table_of_contents_with_more_titles_than_there_are_items_is_told() =>
        Assert.Equal(
            ["linje 1: indholdsfortegnelsen har 2 sidetal, men der er fundet 1 punkter."],
            Odd("Første sag.....\t3\nAnden sag.....\t4\n\nPunkt 1: Første sag", "## Punkt 1: Første sag\n\nAnden sag")
        );

    [Theory]
    [InlineData("### Priser i andre kommuner")]
    [InlineData("**Priser i andre kommuner**")]
    public void A_heading_that_ended_inside_a_paragraph_is_told(string heading) =>
        Assert.Equal(
            ["linje 3: 'Priser i andre kommuner' er en overskrift i kilden, men står inde i en tekst i resultatet."],
            Odd($"## Punkt 1: Sag\n\n{heading}\n\nDe er højere.", "## Punkt 1: Sag\n\nPriser i andre kommuner De er højere.")
        );

    [Fact]
    public void An_entry_with_another_number_than_in_the_source_is_told() =>
        Assert.Equal(
            ["linje 4: 'at planen offentliggøres' har fået nummeret 4 i resultatet."],
            Odd(
                "## Punkt 1: Sag\n\n1. at planen godkendes\n2. at planen offentliggøres",
                "## Punkt 1: Sag\n\n1. at planen godkendes\n4. at planen offentliggøres"
            )
        );

    [Fact]
    public void A_bullet_that_became_one_of_the_points_is_told() =>
        Assert.Equal(
            ["linje 4: 'skolerne og børnehaverne' er blevet et punkt i en indstilling, men begynder ikke med 'at' som de andre."],
            Odd(
                "## Punkt 1: Sag\n\n- at planen sendes til\n- skolerne og børnehaverne",
                "## Punkt 1: Sag\n\n1. at planen sendes til\n2. skolerne og børnehaverne"
            )
        );

    [Fact]
    public void Structure_that_was_kept_in_another_form_is_not_told() =>
        Assert.Empty(
            Odd(
                "# **Punkt 1: En titel over\nto linjer**\n\n**Sagsfremstilling** *(20 min.)*\n\n**Økonomi:** Ingen.\n\n- at et\n- at "
                    + "to\n\n### Bilag\n\n1. Oversigt over skoler\n2. Oversigt over børnehaver",
                "## Punkt 1: En titel over to linjer\n\n### Sagsfremstilling\n\n_(20 min.)_\n\n### Økonomi\n\nIngen.\n\n1. at et\n2. at "
                    + "to\n\n### Bilag\n\n- Oversigt over skoler\n- Oversigt over børnehaver"
            )
        );

    private static IReadOnlyList<string> Odd(string source, string result) =>
        StructureProof.Of(TextSource.Read("referat.txt", source, isMarkdown: true), new Ledger(), FrontMatter + result + "\n");
}
