using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render.AkomaNtoso;

/// <summary>Against the schema of OASIS: see tests/data/akomantoso.</summary>
public sealed class AkomaNtosoTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Fact]
    public async Task Every_meeting_is_valid_whatever_its_minutes_are_made_of()
    {
        using var site = Nordby();

        var documents = await DocumentsOf(site);

        Assert.Equal(4, documents.Count);
        Assert.All(documents, document => Assert.Empty(Faults(document.Value)));
    }

    [Fact]
    public async Task The_document_is_named_on_the_three_levels_and_leads_back_to_its_page()
    {
        using var site = Nordby();

        var meta = XDocument.Parse((await DocumentsOf(site))["2026-02-03-byraad"]).Root!.Descendants(Akn + "identification").Single();

        Assert.Equal("/akn/dk/debate/2026-02-03/byraad", ValueOf(meta, "FRBRWork", "FRBRuri"));
        Assert.Equal("/akn/dk/debate/2026-02-03/byraad/dan@2026-02-03", ValueOf(meta, "FRBRExpression", "FRBRuri"));
        Assert.Equal("/akn/dk/debate/2026-02-03/byraad/dan@2026-02-03.xml", ValueOf(meta, "FRBRManifestation", "FRBRuri"));
        Assert.Equal("https://referater.nordby.example/referater/2026-02-03-byraad/", ValueOf(meta, "FRBRWork", "FRBRalias"));
    }

    [Fact]
    public async Task Votes_are_counted_as_the_minutes_have_them_and_decisions_have_their_outcome()
    {
        using var site = Nordby();

        var document = XDocument.Parse((await DocumentsOf(site))["2026-02-03-byraad"]);

        var voting = document.Descendants(Akn + "voting").Single(voting => (string?)voting.Attribute("refersTo") == "#organ-byraad");
        Assert.Equal("#punkt_1", (string)voting.Attribute("href")!);
        Assert.Equal("#stemme-for #parti-a #parti-v", (string)voting.Elements(Akn + "count").First().Attribute("refersTo")!);
        var own = document
            .Descendants(Akn + "resolutions")
            .Single(section =>
                section.Parent!.Attribute("eId")!.Value == "punkt_1" && section.Element(Akn + "heading")!.Value == "Beslutning"
            );
        Assert.Equal("#udfald-godkendt", (string)own.Attribute("refersTo")!);
        var committees = document
            .Descendants(Akn + "resolutions")
            .Single(section => section.Element(Akn + "heading")!.Value.Contains("Økonomiudvalget", StringComparison.Ordinal));
        Assert.Equal("#udfald-anbefalet", (string)committees.Attribute("refersTo")!);
    }

    [Fact]
    public async Task Every_reference_leads_to_something_in_the_document()
    {
        using var site = Nordby();

        foreach (var text in (await DocumentsOf(site)).Values)
        {
            var document = XDocument.Parse(text);
            var ids = document.Descendants().Attributes("eId").Select(id => "#" + id.Value).ToHashSet();
            var references = document
                .Descendants()
                .Attributes()
                .Where(attribute => attribute.Name.LocalName is "refersTo" or "source" or "outcome" or "as" or "href")
                .SelectMany(attribute => attribute.Value.Split(' '))
                .Where(reference => reference.StartsWith('#'));
            Assert.Empty(references.Except(ids));
        }
    }

    [Fact]
    public async Task Of_what_is_closed_nothing_but_the_public_part_is_said()
    {
        using var site = Nordby();

        var documents = await DocumentsOf(site);

        Assert.All(documents.Values, text => Assert.DoesNotContain("HEMMELIG", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Køb af ejendom", documents["2026-02-03-byraad"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_there_is_no_file_of_it()
    {
        using var site = Nordby();
        site.Write("content/site.yml", "adresse: https://referater.nordby.example\n");

        Assert.Empty(await DocumentsOf(site));
    }

    internal static List<string> Faults(string document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new StringReader(document), settings);
        while (reader.Read()) { }

        return faults;
    }

    private static XmlSchemaSet Schemas { get; } = Load();

    private static XmlSchemaSet Load([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "../../../data/akomantoso");
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(folder, "akomantoso30.xsd"));
        schemas.Compile();
        return schemas;
    }

    private static string ValueOf(XElement meta, string level, string name) =>
        (string)meta.Element(Akn + level)!.Element(Akn + name)!.Attribute("value")!;

    private static async Task<Dictionary<string, string>> DocumentsOf(MadeUpSite site)
    {
        var result = await site.Build();
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == MinutesSite.Diagnostics.Severity.Error);
        return site.Output()
            .Where(file => file.Key.EndsWith("/akomantoso.xml", StringComparison.Ordinal))
            .ToDictionary(file => file.Key.Split('/')[1], file => Encoding.UTF8.GetString(file.Value));
    }

    private static MadeUpSite Nordby() =>
        new(
            ("content/site.yml", "titel: Referater fra Nordby\nadresse: https://referater.nordby.example\nakomantoso: true\n"),
            (
                "content/referater/2026/2026-02-03-byraad.md",
                """
                ---
                forum: Byråd
                dato: 2026-02-03
                mødested: "Rådssalen <A> & B"
                deltagere: [Ida Holm (Borgmester), Per "Dam" O'Hara (Medlem & næstformand)]
                afbud: [Mette Sund]
                punkter:
                  2: { lukket: true, offentlig_titel: Køb af ejendom, offentlig_beslutning: Godkendt. }
                ---

                ## Punkt 1: Budget 2027 & <plan>

                00.30.00-P00-12-25

                ### Indstilling

                Kommunaldirektøren indstiller,

                3. at budgettet godkendes
                4. at planen følges:
                   - i år
                   - næste år

                ### Sagsfremstilling

                Tekst med **fed**, `kode` og [link](https://www.example.com/a?b=c&d=e).

                #### Mellemrubrik

                | År | Beløb |
                | --- | ---: |
                | 2026 | 400 |
                | 2027 | |

                > Et citat
                >
                > i to afsnit

                ```
                fast bredde
                ```

                ---

                - et led

                  | a | b |
                  | --- | --- |
                  | 1 | 2 |

                ### Helt eget afsnit!

                ### Beslutning i Økonomiudvalget den 20. januar 2026

                Anbefales. Imod stemte Ø.

                ### Beslutning

                For stemte A og V. Imod stemte Ø. Godkendt.

                ### Bilag

                - Kort

                ## Punkt 2: Hemmelig titel

                ### Beslutning

                Hemmelig beslutning.

                ## Punkt 3

                ### Beslutning

                Drøftet.
                """
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
            )
        );
}
