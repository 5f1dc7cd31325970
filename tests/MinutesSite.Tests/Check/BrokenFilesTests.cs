using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Check;

/// <summary>A file without a mistake, and what happens when exactly one is made in it.</summary>
public sealed class BrokenFilesTests
{
    private const string Path = "content/referater/2026/2026-02-03-byraad.md";

    private const string Good = """
        ---
        forum: Byråd
        dato: 2026-02-03
        tid: "17:00"
        mødested: Rådhuset
        deltagere:
          - navn: Ida Holm
            titel: Borgmester
          - Bo Lund (Formand)
        journalnumre:
          - 00.30.00-P00-12-25
          - 00.32.00-A00-7-25
          - null
        punkter:
          2: { emner: [Skoler], udfald: drøftet }
        alias: [/gammel/side/]
        kilde: Referat.pdf
        ---

        ## Punkt 1: Budget 2027

        00.30.00-P00-12-25

        ### Indstilling

        Borgmesteren indstiller,

        1. at budgettet godkendes

        ### Sagsfremstilling

        *(20 min.)*

        Budgettet blev fremlagt tirsdag den 20. januar 2026, se bilag.

        ### Beslutning

        Byrådet godkendte budgettet for det kommende år med de ændringer, som udvalget havde foreslået.

        ### Bilag

        - [Tidsplan](/bilag/tidsplan.txt)

        ## Punkt 2: Nye skoler

        ### Resumé

        Der er brug for to nye skoler, og de skal ligge i hver sin ende af byen, så alle har en skole nær ved.

        ### Beslutning

        Drøftet. Se [budgettet](#punkt-1).

        ## Punkt 3: Eventuelt

        ### Beslutning

        Intet at bemærke.
        """;

    /// <summary>What is replaced, by what, and which problem that must give on which line.</summary>
    public static TheoryData<string, string, string, int> Mistakes =>
        new()
        {
            { "---\nforum", "forum", "hoved-mangler", 1 },
            { "kilde: Referat.pdf\n---", "kilde: Referat.pdf", "hoved-ikke-lukket", 1 },
            { "forum: Byråd\n", "", "forum-mangler", 2 },
            { "forum: Byråd", "forum: \"...\"", "forum-uden-bogstaver", 2 },
            { "forum: Byråd", "forum: [Byråd]", "værdi-forkert-type", 2 },
            { "dato: 2026-02-03\n", "", "dato-mangler", 2 },
            { "dato: 2026-02-03", "dato: 03-02-2026", "dato-anden-form", 3 },
            { "dato: 2026-02-03", "dato: 2026-02-30", "dato-umulig", 3 },
            { "dato: 2026-02-03", "dato: 2026-02-04", "filnavn-afviger", 1 },
            { "forum: Byråd", "forum: Byråd\nforum: Byråd", "nøgle-to-gange", 3 },
            { "mødested", "modested", "nøgle-ukendt", 5 },
            { "tid: \"17:00\"", "tid: \"25:00\"", "værdi-forkert-type", 4 },
            { "mødested: Rådhuset", "mødested:Rådhuset", "yaml-mellemrum-mangler", 5 },
            { "mødested: Rådhuset", "mødested: Rådhuset: sal 2", "yaml-anførselstegn-mangler", 5 },
            { "mødested: Rådhuset", "mødested: \"Rådhuset", "yaml-anførselstegn", 5 },
            { "mødested: Rådhuset", "mødested Rådhuset", "yaml-kolon-mangler", 5 },
            { "  - navn: Ida Holm", "\t- navn: Ida Holm", "yaml-tabulator", 7 },
            { "mødested: Rådhuset", "mødested: *sal", "yaml-henvisning", 5 },
            { "    titel: Borgmester", "    stilling: Borgmester", "nøgle-ukendt", 8 },
            { "  - 00.32.00-A00-7-25\n", "", "journalnumre-antal", 10 },
            { "  - 00.32.00-A00-7-25", "  - ingen", "journalnummer-ugyldigt", 12 },
            { "  - 00.32.00-A00-7-25", "  - 00.32.00-A00-7", "journalnummer-form", 12 },
            { "  - 00.32.00-A00-7-25", "  - 00.32.00-A00-7-29", "journalnummer-år", 12 },
            { "udfald: drøftet", "udfald: drøfted", "udfald-ukendt", 15 },
            { "  2: { emner", "  punkt 2: { emner", "punkter-nøgle", 15 },
            { "  2: { emner", "  7: { emner", "punkter-findes-ikke", 15 },
            { "alias: [/gammel/side/]", "alias: [../side]", "alias-ugyldigt", 16 },
            { "alias: [/gammel/side/]", "alias: [/referater/2026-02-03-byraad/]", "alias-til-sig-selv", 16 },
            { "alias: [/gammel/side/]", "alias: [/emner/]", "alias-er-en-side", 16 },
            { "kilde: Referat.pdf", "kilde: ../Referat.pdf", "kilde-ugyldig", 17 },
            { "## Punkt 1: Budget 2027", "Skrevet af Ida.\n\n## Punkt 1: Budget 2027", "tekst-før-første-punkt", 20 },
            { "## Punkt 1: Budget 2027", "# Punkt 1: Budget 2027", "punkt-niveau", 20 },
            { "\n00.30.00-P00-12-25\n", "\n00.30.00-P00-13-25\n", "journalnummer-forskelligt", 22 },
            { "### Indstilling", "## Indstilling", "afsnit-niveau", 24 },
            { "### Sagsfremstilling", "### Sagfremstilling", "afsnit-ligner", 30 },
            { "tirsdag den 20. januar", "onsdag den 20. januar", "ugedag-afviger", 34 },
            { "tirsdag den 20. januar 2026", "den 31. november 2025", "dato-findes-ikke", 34 },
            { "fremlagt", "frem\u00adlagt", "tegn-usynligt", 34 },
            { "fremlagt", "fremlagt pa\u030a mødet", "tegn-delt", 34 },
            { "fremlagt", "o\ufb03cielt fremlagt", "tegn-sammenskrevet", 34 },
            { "fremlagt", "fremlagt af 311299-4321", "cpr-nummer", 34 },
            { "fremlagt", "fremlagt (tlf. 23 45 67 89)", "telefonnummer", 34 },
            { "fremlagt", "fremlagt af ida@hotmail.com", "privat-mailadresse", 34 },
            { "fremlagt", "fremlagt af en borger på Skolevej 3", "borgers-adresse", 34 },
            { "havde foreslået.", "havde foreslået.\n\nSide 3 af 9", "pdf-rest", 40 },
            {
                "\n\n### Bilag\n",
                "\n\nByrådet godkendte budgettet for det kommende år med de ændringer, som udvalget havde foreslået.\n\n### Bilag\n",
                "tekst-to-gange",
                40
            },
            { "/bilag/tidsplan.txt", "/bilag/tidplan.txt", "bilag-mangler", 42 },
            { "- [Tidsplan](/bilag/tidsplan.txt)", "Ingen", "bilag-ikke-nævnt", 34 },
            { "/bilag/tidsplan.txt", "javascript:alert(1)", "link-uden-mål", 42 },
            { "### Resumé", "**Resumé**", "afsnit-uden-overskrift", 46 },
            { "### Resumé", "#### Resumé", "afsnit-som-mellemoverskrift", 46 },
            { "(#punkt-1)", "(#punkt-8)", "link-brudt", 52 },
            { "(#punkt-1)", "(/referater/2026-02-13-byraad/)", "link-brudt", 52 },
            { "## Punkt 3: Eventuelt", "## Punkt 2: Eventuelt", "punkt-to-gange", 54 },
            { "## Punkt 3: Eventuelt", "## Punkt 5: Eventuelt", "punkt-springer", 54 },
            { "### Beslutning\n\nIntet at bemærke.", "### Beslutning", "punkt-tomt", 54 },
            { "Drøftet. Se", "Drøftet. Se\n\n### Beslutning\n\nSe også", "afsnit-to-gange", 54 },
            { "## Punkt 3: Eventuelt", "##Punkt 3: Eventuelt", "overskrift-mellemrum", 54 },
            { "## Punkt 3: Eventuelt", "## 3. Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Pkt. 3: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Punk 3: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Punkt: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Punkt nr. 3: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Punkt 3a: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Punkt III: Eventuelt", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "## Eventuelt", "punkt-overskrift", 54 },
            { "tirsdag den 20. januar 2026", "onsdag d. 20/1 2026", "ugedag-afviger", 34 },
            { "havde foreslået.", "havde foreslået.\n\n- 3 -", "pdf-rest", 40 },
            { "## Punkt 3: Eventuelt", "**Punkt 3: Eventuelt**", "punkt-overskrift", 54 },
            { "## Punkt 3: Eventuelt", "Punkt 3: Eventuelt", "punkt-overskrift", 54 },
            { "### Resumé", "###Resumé", "overskrift-mellemrum", 46 },
            { "### Resumé", "###\u00a0Resumé", "overskrift-mellemrum", 46 },
            { "### Resumé", "    ### Resumé", "overskrift-indrykket", 46 },
            { "### Resumé", "###", "overskrift-tom", 46 },
            { "### Beslutning\n\nDrøftet", "Beslutning: Drøftet", "afsnit-uden-overskrift", 50 },
            { "### Bilag\n", "Bilag:\n", "afsnit-uden-overskrift", 40 },
            { "1. at", "1.at", "liste-mellemrum", 28 },
            { "Drøftet. Se", "**Drøftet. Se", "fremhævning-ulæst", 52 },
            { "Drøftet. Se", "Drøftet.<br>Se", "html-i-teksten", 52 },
            { "Drøftet. Se", "| a | b |\n| 1 | 2 |\n\nDrøftet. Se", "tabel-ulæst", 52 },
            { "[budgettet](#punkt-1)", "[budgettet] (#punkt-1)", "link-ulæst", 52 },
            { "[budgettet](#punkt-1)", "[budgettet(#punkt-1)", "link-ulæst", 52 },
            { "[budgettet](#punkt-1)", "[budgettet](#punkt-1", "link-ulæst", 52 },
            { "/bilag/tidsplan.txt", "/bilag/min tidsplan.txt", "link-mellemrum", 42 },
            { "Drøftet. Se", "<<<<<<< HEAD\nDrøftet. Se", "flettekonflikt", 52 },
            {
                "Drøftet. Se",
                ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
                    + ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> dybt\n\nDrøftet. Se",
                "tekst-for-dybt",
                52
            },
            { "\n00.30.00-P00-12-25\n", "\n00.30.00-POO-12-25\n", "journalnummer-forskelligt", 22 },
            { "  - Bo Lund (Formand)", "  -Bo Lund (Formand)", "yaml-mellemrum-mangler", 9 },
            { "  - Bo Lund (Formand)", "  - Bo Lund, Eva Dam", "deltager-form", 9 },
            { "  - Bo Lund (Formand)", "  - Bo Lund (Formand", "deltager-form", 9 },
            { "  - Bo Lund (Formand)", "  - Ida Holm", "deltager-to-gange", 9 },
            { "    titel: Borgmester", "   titel: Borgmester", "yaml-indrykning", 8 },
            { "mødested: Rådhuset", " mødested: Rådhuset", "yaml-indrykning", 5 },
            { "[Skoler]", "[Skoler", "yaml-parentes", 15 },
            { "udfald: drøftet }", "udfald: drøftet", "yaml-parentes", 15 },
            { "{ emner: [Skoler]", "{emner:[Skoler]", "yaml-mellemrum-mangler", 15 },
            { "{ emner: [Skoler], udfald: drøftet }", "{ lukket: }", "værdi-forkert-type", 15 },
            { "kilde: Referat.pdf", "trukket:", "trukket-uden-grund", 17 },
            { "kilde: Referat.pdf", "trukket: true", "trukket-uden-grund", 17 },
            { "dato: 2026-02-03", "dato: 2062-02-03", "møde-i-fremtiden", 3 },
        };

    [Fact]
    public void The_file_without_a_mistake_has_none()
    {
        using var site = Site(Good);

        Assert.Empty(site.Check());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_gives_one_message_at_its_line(string right, string wrong, string code, int line)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(right, StringComparison.Ordinal);
        using var site = Site(string.Concat(Good.AsSpan(0, at), wrong, Good.AsSpan(at + right.Length)));

        var problem = Assert.Single(site.Check());

        Assert.Equal((code, line), (problem.Code, problem.At.Line));
        Assert.Equal(Path, problem.At.File);
    }

    [Fact]
    public void There_are_at_least_fifty_of_them() => Assert.True(Mistakes.Count >= 50);

    private static MadeUpSite Site(string text) => new((Path, text), ("content/bilag/tidsplan.txt", "(en tidsplan)"));
}
