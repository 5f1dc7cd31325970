using System.Text.Json.Nodes;
using MinutesSite.Model;
using MinutesSite.Render.Oparl;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// What the site has as data, as a catalogue under DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/) in JSON-LD, for the
/// catalogues of a country and of the EU to read. Only a site that knows its address has one: every name in it is an address.
/// </summary>
internal static class DataCatalogue
{
    /// <summary>Where it is.</summary>
    public const string Address = "/api/katalog.jsonld";

    private const string MediaTypes = "http://www.iana.org/assignments/media-types/";
    private const string Danish = "http://publications.europa.eu/resource/authority/language/DAN";

    public static IEnumerable<OutputFile> Of(Archive archive) =>
        archive.Site.BaseAddress.Length > 0 ? [DataWriter.File(Address[1..], () => Make(archive))] : [];

    private static JsonObject Make(Archive archive)
    {
        var site = archive.Site;
        var publisher = site.Organisation.Length > 0 ? site.Organisation : site.Title;
        return new()
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
            },
            ["@id"] = site.AbsoluteAddress(Address),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Text(site.Title + ": data"),
            ["dct:description"] = Text($"Møder, punkter, beslutninger og sager fra {publisher} som data."),
            ["dct:publisher"] = Agent(site, publisher),
            ["dct:language"] = Reference(Danish),
            ["foaf:homepage"] = Reference(site.AbsoluteAddress("/")),
            ["dcat:dataset"] = new JsonArray([.. DatasetsOf(archive).Select(dataset => Dataset(site, publisher, dataset))]),
        };
    }

    private static IEnumerable<Dataset> DatasetsOf(Archive archive)
    {
        var site = archive.Site;
        yield return new(
            "referater",
            "Møder",
            "Alle møder med adressen på hvert mødes egne data og markdown.",
            [
                new("/api/referater.json", "application/json"),
                new("/feed.xml", "application/atom+xml"),
                new("/kalender.ics", "text/calendar"),
            ]
        );
        yield return new(
            "emner",
            "Emner",
            "Emner, der går igen fra møde til møde, med deres punkter.",
            [new("/api/emner.json", "application/json")]
        );
        yield return new(
            "sager",
            "Sager",
            "Sager med journalnummer og de punkter, der behandler dem.",
            [new("/api/sager.json", "application/json")]
        );
        if (site.PersonPages)
        {
            yield return new(
                "personer",
                "Personer og medlemskaber",
                "Personer, de møder, de deltog i, og hvem der sad i hvilket organ.",
                [
                    new("/api/personer.json", "application/json"),
                    new(Popolo.Address, "application/json") { Standard = "http://www.popoloproject.com/specs/" },
                ]
            );
        }

        if (site.Oparl)
        {
            yield return new(
                "oparl",
                "Møder, sager og personer efter OParl",
                "Hele arkivet efter OParl 1.1.",
                [new(OparlIds.Root + "system.json", "application/json") { Standard = OparlNode.Schema }]
            );
        }

        if (site.AkomaNtoso)
        {
            yield return new(
                "akomantoso",
                "Referater efter Akoma Ntoso",
                "Hvert møde efter Akoma Ntoso 3.0, i filen akomantoso.xml under mødets egen adresse.",
                [new("/referater/", "application/akn+xml") { Standard = AkomaNtoso.AkomaNtosoFiles.Namespace }]
            );
        }
    }

    private static JsonObject Dataset(SiteSettings site, string publisher, Dataset dataset) =>
        new()
        {
            ["@id"] = site.AbsoluteAddress(Address) + "#" + dataset.Id,
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = Text(dataset.Title),
            ["dct:description"] = Text(dataset.Description),
            ["dct:publisher"] = Agent(site, publisher),
            ["dct:language"] = Reference(Danish),
            ["dcat:theme"] = Reference("http://publications.europa.eu/resource/authority/data-theme/GOVE"),
            ["dcat:landingPage"] = Reference(site.AbsoluteAddress("/")),
            ["dcat:distribution"] = new JsonArray([.. dataset.Distributions.Select(distribution => Distribution(site, distribution))]),
        };

    private static JsonObject Distribution(SiteSettings site, Distribution distribution)
    {
        var made = new JsonObject
        {
            ["@type"] = "dcat:Distribution",
            ["dcat:accessURL"] = Reference(site.AbsoluteAddress(distribution.Address)),
            ["dcat:mediaType"] = Reference(MediaTypes + distribution.MediaType),
        };
        if (distribution.Standard is { } standard)
        {
            made["dct:conformsTo"] = Reference(standard);
        }

        return made;
    }

    private static JsonObject Agent(SiteSettings site, string name) =>
        new()
        {
            ["@id"] = site.AbsoluteAddress(Address) + "#udgiver",
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = Text(name),
        };

    private static JsonObject Text(string words) => new() { ["@value"] = words, ["@language"] = "da" };

    private static JsonObject Reference(string address) => new() { ["@id"] = address };
}

/// <summary>Data that belong together.</summary>
/// <param name="Id">Its anchor in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Distributions">The files that it can be had as.</param>
internal sealed record Dataset(string Id, string Title, string Description, IReadOnlyList<Distribution> Distributions);

/// <summary>A file, or where files are found, that data can be had as.</summary>
/// <param name="Address">Below the site's base path.</param>
/// <param name="MediaType">As IANA names it.</param>
internal sealed record Distribution(string Address, string MediaType)
{
    /// <summary>The standard that it follows; null where it is the site's own.</summary>
    public string? Standard { get; init; }
}
