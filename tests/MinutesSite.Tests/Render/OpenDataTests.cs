using System.Text.Json;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Render;

/// <summary>The catalogue of what there is as data, and people as Popolo has them.</summary>
public sealed class OpenDataTests
{
    private const string Address = "https://nordby.example/referater";

    [Fact]
    public async Task Every_distribution_of_the_catalogue_is_there()
    {
        using var site = Nordby($"adresse: {Address}\noparl: true\nakomantoso: true\n");

        await site.Build();

        var catalogue = Json(site, "api/katalog.jsonld");
        var distributions = catalogue
            .GetProperty("dcat:dataset")
            .EnumerateArray()
            .SelectMany(dataset => dataset.GetProperty("dcat:distribution").EnumerateArray())
            .ToList();
        Assert.Equal(9, distributions.Count);
        foreach (var distribution in distributions)
        {
            var path = distribution.GetProperty("dcat:accessURL").GetProperty("@id").GetString()![(Address.Length + 1)..];
            Assert.True(site.Has("output/" + (path.EndsWith('/') ? path + "index.html" : path)), path);
        }
    }

    [Fact]
    public async Task The_catalogue_and_its_datasets_have_what_DCAT_AP_asks_for()
    {
        using var site = Nordby($"adresse: {Address}\n");

        await site.Build();

        var catalogue = Json(site, "api/katalog.jsonld");
        foreach (var described in catalogue.GetProperty("dcat:dataset").EnumerateArray().Append(catalogue))
        {
            Assert.Equal("da", described.GetProperty("dct:title").GetProperty("@language").GetString());
            Assert.NotEmpty(described.GetProperty("dct:description").GetProperty("@value").GetString()!);
            Assert.Equal(
                "Nordby Kommune",
                described.GetProperty("dct:publisher").GetProperty("foaf:name").GetProperty("@value").GetString()
            );
        }

        Assert.DoesNotContain("oparl", site.Read("output/api/katalog.jsonld"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_an_address_there_is_no_catalogue()
    {
        using var site = Nordby("");

        await site.Build();

        Assert.False(site.Has("output/api/katalog.jsonld"));
    }

    [Fact]
    public async Task Every_membership_joins_a_person_and_a_body_that_are_there()
    {
        using var site = Nordby($"adresse: {Address}\n");

        await site.Build();

        var popolo = Json(site, "api/popolo.json");
        var people = Ids(popolo, "persons");
        var bodies = Ids(popolo, "organizations");
        var memberships = popolo.GetProperty("memberships").EnumerateArray().ToList();
        Assert.Equal(2, memberships.Count);
        Assert.All(
            memberships,
            member =>
            {
                Assert.Contains(member.GetProperty("person_id").GetString(), people);
                Assert.Contains(member.GetProperty("organization_id").GetString(), bodies);
                Assert.Contains(member.GetProperty("on_behalf_of_id").GetString(), bodies);
            }
        );
        Assert.Equal("2025-12-31", memberships[1].GetProperty("end_date").GetString());
    }

    [Fact]
    public async Task A_site_without_pages_of_people_tells_of_none()
    {
        using var site = Nordby($"adresse: {Address}\npersonsider: false\n");

        await site.Build();

        Assert.False(site.Has("output/api/popolo.json"));
        Assert.DoesNotContain("personer", site.Read("output/api/katalog.jsonld"), StringComparison.Ordinal);
    }

    private static List<string?> Ids(JsonElement popolo, string kind) =>
        [.. popolo.GetProperty(kind).EnumerateArray().Select(entry => entry.GetProperty("id").GetString())];

    private static JsonElement Json(MadeUpSite site, string path) => JsonDocument.Parse(site.Read("output/" + path)).RootElement;

    private static MadeUpSite Nordby(string settings) =>
        new(
            ("content/site.yml", "organisation: Nordby Kommune\n" + settings),
            (
                "content/fora.yml",
                """
                - navn: Byråd
                  type: kommunalbestyrelse
                  medlemmer:
                    - { navn: Ida Holm, parti: A, rolle: formand, fra: 2026-01-01 }
                    - { navn: Ida Holm, parti: A, fra: 2022-01-01, til: 2025-12-31 }
                """
            ),
            (
                "content/referater/2026/2026-02-03-byraad.md",
                MadeUpSite
                    .SmallMinutes("Byråd", "2026-02-03")
                    .Replace("---\n\n##", "deltagere: [Ida Holm (Borgmester)]\n---\n\n##", StringComparison.Ordinal)
            )
        );
}
